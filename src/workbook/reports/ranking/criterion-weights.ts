import type { Criterion, CriterionGroup } from "../../../core/model/criterion";
import { columnLetters } from "../../place";
import type { ReportCell } from "../../report";
import type { ReportInput } from "../report-input";
import { formulaCell, valueCell } from "../shared/cells";
import { formats } from "../shared/quantity-format";
import { inputTable, type InputTable } from "../shared/input-table";
import { statedFormula } from "../weights/stated-weight";
import { isAsTyped, weightRows } from "../weights/weight-rows";
import { weightByKey, weightHeaders } from "../weights/weights-layout";
import { rankingRows, type RankingLayout } from "./ranking-layout";

type Node = Pick<Criterion | CriterionGroup, "id" | "name" | "path" | "rawWeight" | "globalWeight">;

/** Where the weight as typed and the weight as it counts of a node of the criterion tree stand. */
interface WeightCells {
  readonly typed: string;
  readonly weight: string;
}

const pathKey = (path: readonly string[]): string => JSON.stringify(path.map((name) => name.toLowerCase()));

/**
 * The weights above the criteria's columns. As typed they are live from the Criteria table: the number, and what it
 * counts after scaling among siblings and multiplying down the tree. By any other method, or with some set by hand, they
 * are those of the Weights sheet: within the group, and in the whole. Groups stand in a block of their own among the
 * workings.
 *
 * @param groupsAt  Where that block begins; its heading takes the first two rows.
 */
export function weightCells(
  input: ReportInput,
  layout: RankingLayout,
  groupsAt: { readonly row: number; readonly column: number },
): readonly ReportCell[] {
  if (!isAsTyped(input.ranked.weighing)) return weightsFromTheirSheet(input, layout, groupsAt);
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
  const formula = statedFormula(table, "weight", node.name, node.rawWeight);
  const look = { numberFormat: formats.rating };
  return formula === undefined
    ? valueCell(row, column, "quiet", node.rawWeight, look)
    : formulaCell(row, column, "quiet", `=${formula}`, node.rawWeight, look);
}

function weightsFromTheirSheet(
  { ranked }: ReportInput,
  layout: RankingLayout,
  groupsAt: { readonly row: number; readonly column: number },
): readonly ReportCell[] {
  const share = { numberFormat: formats.share };
  const { groups } = ranked.portfolio.criteria;
  return weightRows(ranked.weighing).flatMap(({ key, node, isLeaf }): readonly ReportCell[] => {
    const local = `=${weightByKey(weightHeaders.local, key)}`;
    const global = `=${weightByKey(weightHeaders.global, key)}`;
    if (!isLeaf) {
      const row = groupsAt.row + 1 + key;
      return [
        valueCell(row, groupsAt.column, "body", [...node.path, node.name].join(" › ")),
        formulaCell(row, groupsAt.column + 1, "quiet", local, node.localWeight, share),
        formulaCell(row, groupsAt.column + 2, "body", global, node.globalWeight, share),
      ];
    }
    const column = layout.columnOf(layout.criteria[key - 1 - groups.length] as string);
    return [
      ...(node.path.length === 0 ? [] : [valueCell(rankingRows.group, column, "quietRight", node.path.join(" › "))]),
      formulaCell(rankingRows.typedWeight, column, "quiet", local, node.localWeight, share),
      formulaCell(rankingRows.weight, column, "rowHeader", global, node.globalWeight, share),
    ];
  });
}
