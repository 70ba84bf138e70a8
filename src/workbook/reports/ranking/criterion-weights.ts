import type { Criterion, CriterionGroup } from "../../../core/model/criterion";
import { columnLetters } from "../../place";
import type { ReportCell } from "../../report";
import type { ReportInput } from "../report-input";
import { formulaCell, valueCell } from "../shared/cells";
import { numberLiteral, searchLiteral } from "../shared/formula-text";
import { formats } from "../shared/quantity-format";
import { inputTable, type InputTable } from "../shared/input-table";
import { rankingRows, type RankingLayout } from "./ranking-layout";

type Node = Pick<Criterion | CriterionGroup, "id" | "name" | "path" | "rawWeight" | "globalWeight">;

/** Where the weight as typed and the weight as it counts of a node of the criterion tree stand. */
interface WeightCells {
  readonly typed: string;
  readonly weight: string;
}

const pathKey = (path: readonly string[]): string => JSON.stringify(path.map((name) => name.toLowerCase()));

/**
 * The weights above the criteria's columns, live from the Criteria table: as typed, and as they count after scaling
 * among siblings and multiplying down the tree. Groups stand in a block of their own among the workings.
 *
 * @param groupsAt  Where that block begins; its heading takes the first two rows.
 */
export function weightCells(
  input: ReportInput,
  layout: RankingLayout,
  groupsAt: { readonly row: number; readonly column: number },
): readonly ReportCell[] {
  const { groups, criteria } = input.ranked.portfolio.criteria;
  const table = inputTable(input.found, "Criteria");
  const cellsOf = new Map<string, WeightCells>();
  criteria.forEach((criterion, j) => {
    const header = layout.criteria[j] as string;
    cellsOf.set(criterion.id, {
      typed: layout.cellAbove(header, rankingRows.typedWeight),
      weight: layout.cellAbove(header, rankingRows.weight),
    });
  });
  groups.forEach((group, g) => {
    const row = groupsAt.row + 3 + g;
    const absolute = (offset: number): string => `$${columnLetters(groupsAt.column + offset)}$${row}`;
    cellsOf.set(group.id, { typed: absolute(1), weight: absolute(2) });
  });

  const nodes: readonly Node[] = [...groups, ...criteria];
  const siblings = new Map<string, Node[]>();
  for (const node of nodes) {
    const key = pathKey(node.path);
    const family = siblings.get(key);
    if (family === undefined) siblings.set(key, [node]);
    else family.push(node);
  }
  const groupByPath = new Map(groups.map((group) => [pathKey([...group.path, group.name]), group]));
  const share = (node: Node): string => {
    const own = cellsOf.get(node.id) as WeightCells;
    const family = (siblings.get(pathKey(node.path)) ?? []).map(({ id }) => (cellsOf.get(id) as WeightCells).typed);
    const sum = `SUM(${family.join(",")})`;
    const parent = groupByPath.get(pathKey(node.path));
    const above = parent === undefined ? "" : `*${(cellsOf.get(parent.id) as WeightCells).weight}`;
    return `=IF(${sum}=0,0,${own.typed}/${sum}${above})`;
  };

  const cells: ReportCell[] = [];
  criteria.forEach((criterion, j) => {
    const column = layout.columnOf(layout.criteria[j] as string);
    if (criterion.path.length > 0) {
      cells.push(valueCell(rankingRows.group, column, "quietRight", criterion.path.join(" › ")));
    }
    cells.push(
      typedWeight(rankingRows.typedWeight, column, criterion, table),
      formulaCell(rankingRows.weight, column, "rowHeader", share(criterion), criterion.globalWeight, {
        numberFormat: formats.share,
      }),
    );
  });
  groups.forEach((group, g) => {
    const row = groupsAt.row + 2 + g;
    cells.push(
      valueCell(row, groupsAt.column, "body", [...group.path, group.name].join(" › ")),
      typedWeight(row, groupsAt.column + 1, group, table),
      formulaCell(row, groupsAt.column + 2, "body", share(group), group.globalWeight, { numberFormat: formats.share }),
    );
  });
  return cells;
}

/** The weight from the Criteria table, found by name so that the table may be sorted; a number where that fails. */
function typedWeight(row: number, column: number, node: Node, table: InputTable | undefined): ReportCell {
  const weights = table?.reference("weight");
  const names = table?.reference("criterion");
  const at = table?.rowsBy("criterion").get(node.name);
  if (table === undefined || weights === undefined || names === undefined || at === undefined) {
    return valueCell(row, column, "quiet", node.rawWeight, { numberFormat: formats.rating });
  }
  const typed = table.value("weight", at);
  if (typed !== node.rawWeight && !(typed === null && node.rawWeight === 0)) {
    return valueCell(row, column, "quiet", node.rawWeight, { numberFormat: formats.rating });
  }
  const name = table.value("criterion", at);
  const found =
    typeof name === "string" && name.length <= 200
      ? `MATCH(${searchLiteral(name)},${names},0)`
      : typeof name === "number"
        ? `MATCH(${numberLiteral(name)},${names},0)`
        : String(at + 1);
  return formulaCell(row, column, "quiet", `=INDEX(${weights},${found})`, node.rawWeight, {
    numberFormat: formats.rating,
  });
}
