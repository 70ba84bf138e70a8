import type { Portfolio } from "../../core/model/portfolio";
import type { RunParameters } from "../../core/run-parameters";
import type { FoundTable } from "../checked";
import type { Issue } from "../issue";
import { IssueList } from "../issue-list";
import { reportMethodObjections } from "./method-issues";
import { TableCells } from "./table-cells";
import { reportWeightingObjections } from "./weighting-issues";

/**
 * What keeps the chosen methods from being used on a portfolio that is otherwise fine: every objection as an issue at
 * the cell where it can be mended, in sheet order. Empty if the portfolio can be ranked as chosen.
 *
 * @param sheetNames  The tabs from left to right.
 */
export function objectionIssues(
  portfolio: Portfolio,
  parameters: RunParameters,
  found: readonly FoundTable[],
  sheetNames: readonly string[],
): readonly Issue[] {
  const issues = new IssueList();
  const cells = new TableCells(found);
  reportWeightingObjections(portfolio, parameters, cells, issues);
  reportMethodObjections(portfolio, parameters, cells, issues);
  return issues.inSheetOrder(sheetNames);
}
