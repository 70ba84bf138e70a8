import { Body1 } from "@fluentui/react-components";
import { Page } from "../frame/page";

/** What the add-in is, and what it does with data: the text itself, not a link to it. */
export function PrivacyPage({ version, onBack }: { version: string; onBack: () => void }) {
  return (
    <Page title="About and privacy" onBack={onBack}>
      <Body1 as="p">
        Rankfolio {version}, open source under the MIT licence. It ranks a portfolio of projects inside an Excel
        workbook.
      </Body1>
      <h3>Your data stays in your workbook</h3>
      <ul>
        <li>Everything is calculated on your computer. No table, name or figure is sent anywhere.</li>
        <li>There is no account, no tracking, no advertising and no usage statistics.</li>
        <li>
          Results, the matching of tables and columns, your choices and a log of the runs are stored in the workbook and
          travel with it. The log keeps project IDs and ranks.
        </li>
        <li>
          Answers from comparing criteria in pairs are stored there, too, under the name or role that is typed for them.
          No other names of people are.
        </li>
        <li>This browser remembers only that you have seen the start page.</li>
        <li>
          The pane itself is loaded from the server that your organisation or the publisher hosts it on, and
          Microsoft&apos;s Office library from Microsoft. Both see the request, as with any web page, and nothing of the
          workbook.
        </li>
      </ul>
      <h3>Removing everything</h3>
      <Body1 as="p">
        Delete our sheets and use Settings, Forget what is stored in this workbook. Removing the add-in from Excel
        removes the rest.
      </Body1>
    </Page>
  );
}
