import { Body1 } from "@fluentui/react-components";
import { TABLE_ROLES } from "../../workbook/tables/schema";
import { Page } from "../frame/page";
import { tablePurposes } from "../data/table-purposes";

/** How to work with the pane, on one page. */
export function HelpPage({ onBack }: { onBack: () => void }) {
  return (
    <Page title="Help" onBack={onBack}>
      <Body1 as="p">
        Rankfolio reads tables of this workbook, scores each project on your criteria, and writes sheets with the
        ranking, its reasons and charts. It changes no table of yours.
      </Body1>
      <h3>From tables to a ranking</h3>
      <ol>
        <li>
          <b>Data</b> shows which tables were found and lists what must be mended. Each line jumps to its cell.
        </li>
        <li>
          <b>Score</b> shows the weights and the ranking they give. Open a project to see what its score is made of.
        </li>
        <li>
          <b>Capacity</b> shows which roles are short and when, <b>Risk</b> what risks are expected to cost.
        </li>
        <li>
          <b>Write to workbook</b> adds or renews our sheets. <b>Undo</b> takes the whole run back.
        </li>
      </ol>
      <h3>The tables</h3>
      <ul>
        {TABLE_ROLES.map((role) => (
          <li key={role}>
            <b>{role}</b>: {tablePurposes[role]}
          </li>
        ))}
      </ul>
      <Body1 as="p">
        Excel tables are found by their name, plain lists by the name of their sheet. Headers may be in any order and
        there may be others beside them. Where a name is not recognised, choose it under Data, Tables and columns.
      </Body1>
      <h3>How a score comes about</h3>
      <Body1 as="p">
        Each rating becomes a value from 0 (the worst end of its scale) to 1 (the best). The score is the sum of weight
        times value. Weights are shares: doubling all of them changes nothing.
      </Body1>
      <h3>Keys</h3>
      <Body1 as="p">
        Tab moves from part to part, the arrow keys between steps, Enter or Space presses. F6 moves between the pane and
        the sheet.
      </Body1>
    </Page>
  );
}
