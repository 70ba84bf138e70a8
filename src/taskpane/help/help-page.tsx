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
          <b>Score</b> shows the method, the weights and the ranking they give. Move a weight and the ranking follows;
          open a project to see what its score is made of, a criterion to see what its ratings are worth.
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
        Each rating becomes a value from 0 (the worst end of its scale) to 1 (the best). By the weighted sum, the score
        is the sum of weight times value. Weights are shares: doubling all of them changes nothing. Other methods
        compare the projects with each other or read figures of their own; each says when to use it.
      </Body1>
      <h3>Where weights come from</h3>
      <ul>
        <li>
          <b>Typed</b> in the Criteria table, or from swing points or ranks of importance there, or from the ratings
          alone.
        </li>
        <li>
          <b>Sliders</b> try other weights out. They count until you reset them; your tables keep their own.
        </li>
        <li>
          <b>Comparing in pairs</b> asks one question at a time: which of two criteria matters more, and by how much. It
          shows how consistent the answers are and which one to look at again. Several people can answer; the page says
          how much they agree. Rows of the Judgements table count before answers that are given in the pane.
        </li>
      </ul>
      <h3>How sure a ranking is</h3>
      <Body1 as="p">
        The pane tries thousands of other weights and says how often each project is first.{" "}
        <b>How sure is this ranking?</b> shows more: which weight could change the winner, whether other methods agree,
        why one project is above another, and the least that would bring a project among the first. Settings say how
        weights are varied.
      </Body1>
      <h3>Keys</h3>
      <Body1 as="p">
        Tab moves from part to part, the arrow keys between steps and along a slider (Home and End to its ends, Page Up
        and Page Down by larger steps), Enter or Space presses. While comparing in pairs, 1 is both alike, 2 to 9 by how
        much, Enter goes on and Backspace goes back. F6 moves between the pane and the sheet.
      </Body1>
    </Page>
  );
}
