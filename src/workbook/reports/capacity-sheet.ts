import { palette } from "../look";
import type { ConditionalFormat, ReportCell, ReportSheet } from "../report";
import { capacityBlocks, hoursRounded } from "./capacity/capacity-blocks";
import { capacityChart } from "./capacity/capacity-chart";
import { capacityLayout, cell, rolesOf, type CapacityLayout } from "./capacity/capacity-layout";
import { shortRoles, tightest } from "./capacity/tightest-role";
import type { Report, ReportInput } from "./report-input";
import { calmSheet } from "./shared/calm-sheet";
import { fixedText, textLiteral } from "./shared/formula-text";
import { amountText, formats } from "./shared/quantity-format";
import { sheetNameOf } from "./shared/sheet-name";
import { computed, figureHeights, headHeights, keyFigures, landscape, sheetHead } from "./shared/sheet-frame";

const role = "capacity";
const title = "Capacity";

/** Who is short of time and when: gap by role and month, with the supply and demand it comes from. */
export const capacityReport: Report = { role, name: "Capacity", compose: composeCapacity };

function composeCapacity(input: ReportInput): ReportSheet {
  const name = sheetNameOf(role, input.found);
  if (!input.ranked.capacity.applies) return withoutCapacity(input, name);
  const layout = capacityLayout(input);
  const drawn = capacityChart(input);
  const figures = capacityFigures(input, layout);
  const { roles } = input.ranked.capacity;
  const cells: readonly ReportCell[] = [
    ...sheetHead(input, title, answer(input, layout), "live: gaps, totals, words · values: supply and demand in hours"),
    ...figures.cells,
    ...capacityBlocks(input),
    ...drawn.cells,
  ];
  const lastRow = layout.otherRoles;
  return {
    role,
    name,
    tabColor: palette.series[4],
    cells,
    tables: [],
    charts: [drawn.chart],
    conditionalFormats: gapColours(input, layout),
    columnWidths: [24, 36, ...Array.from({ length: layout.monthCount }, () => 9), 11, 9, 13, 12],
    rowHeights: { ...headHeights, ...figureHeights(3), [layout.header - 1]: 32, [layout.header]: 34 },
    freeze: { rows: layout.header + 1, columns: 1 },
    merges: figures.merges,
    print: landscape(
      { row: 0, column: 0, rowCount: lastRow + 1, columnCount: layout.lowestIn + 1 },
      { first: layout.header, last: layout.header },
    ),
    checks: [
      {
        name: "Gap",
        area: { row: layout.gap, column: layout.firstMonth, rowCount: roles.length, columnCount: layout.monthCount },
        expected: roles.flatMap(({ gap }) => gap.map(hoursRounded)),
        tolerance: 2e-6,
      },
      totalsCheck("Supply, all roles", cells, layout.supply, layout),
      totalsCheck("Demand, all roles", cells, layout.demand, layout),
    ],
  };
}

function totalsCheck(name: string, cells: readonly ReportCell[], first: number, layout: CapacityLayout) {
  const row = first + layout.roleCount;
  const area = { row, column: layout.firstMonth, rowCount: 1, columnCount: layout.monthCount + 1 };
  const expected = cells
    .filter((one) => one.row === row && one.column >= area.column && one.column < area.column + area.columnCount)
    .sort((a, b) => a.column - b.column)
    .map(({ content }) => content.value);
  return { name, area, expected, tolerance: 1e-6 };
}

/** Shortfalls orange, excess blue, balance white, as far as the largest gap of the run; signs say the same in grey. */
function gapColours(input: ReportInput, layout: CapacityLayout): readonly ConditionalFormat[] {
  const { roles } = input.ranked.capacity;
  const area = { row: layout.gap, column: layout.firstMonth, rowCount: roles.length, columnCount: layout.monthCount };
  const largest = Math.max(...roles.flatMap(({ gap }) => gap.map(Math.abs)));
  if (!(largest > 0)) return [];
  // The full colours stand for more than the largest gap, so that the figures stay legible on what is drawn.
  const end = hoursRounded(largest / 0.6);
  return [
    {
      kind: "colorScale",
      area,
      points: [
        { at: { number: -end }, color: palette.shortfall },
        { at: { number: 0 }, color: palette.balance },
        { at: { number: end }, color: palette.excess },
      ],
    },
    { kind: "expression", area, formula: `=${cell(layout.gap, layout.firstMonth)}<0`, bold: true },
  ];
}

const lowestCells = (layout: CapacityLayout) => {
  const lowest = rolesOf(layout.gap, layout.lowest, layout);
  const at = `MATCH(MIN(${lowest}),${lowest},0)`;
  return {
    minimum: `MIN(${lowest})`,
    role: `INDEX(${rolesOf(layout.gap, 0, layout)},${at})`,
    month: `INDEX(${rolesOf(layout.gap, layout.lowestIn, layout)},${at})`,
    short: `COUNTIF(${rolesOf(layout.gap, layout.monthsShort, layout)},">0")`,
  };
};

function answer(input: ReportInput, layout: CapacityLayout) {
  const { roles } = input.ranked.capacity;
  const live = lowestCells(layout);
  const tight = tightest(input);
  const short = shortRoles(input);
  const of = ` of ${roles.length} ${roles.length === 1 ? "role is" : "roles are"} short in some month; tightest is `;
  const enough = "Every role has enough hours in every month; tightest is ";
  const hours = (lowest: number): string =>
    lowest < 0 ? `${amountText(-lowest, 0)} hours short in ` : `with ${amountText(lowest, 0)} hours to spare in `;
  return computed(
    `=IF(${live.short}=0,${textLiteral(enough)},${live.short}&${textLiteral(of)})&${live.role}&` +
      `IF(${live.minimum}<0,", "&${fixedText(`-${live.minimum}`, 0)}&" hours short in ",", with "&${fixedText(live.minimum, 0)}&" hours to spare in ")&${live.month}&"."`,
    `${short === 0 ? enough : `${short}${of}`}${tight?.role ?? ""}, ${hours(tight?.lowest ?? 0)}${tight?.month ?? ""}.`,
  );
}

function capacityFigures(input: ReportInput, layout: CapacityLayout) {
  const { roles } = input.ranked.capacity;
  const live = lowestCells(layout);
  const total = (key: "supply" | "demand"): number =>
    roles.reduce((all, one) => all + one[key].reduce((sum, hours) => sum + hours, 0), 0);
  const supply = cell(layout.supply + roles.length, layout.total);
  const demand = cell(layout.demand + roles.length, layout.total);
  const used = total("supply") === 0 ? "no supply" : total("demand") / total("supply");
  return keyFigures(
    [
      { label: "Roles short", content: computed(`=${live.short}`, shortRoles(input)), numberFormat: formats.count },
      {
        label: "Demand, share of supply",
        content: computed(`=IF(${supply}=0,"no supply",${demand}/${supply})`, used),
        numberFormat: formats.percent,
      },
      { label: "Demand, hours", content: computed(`=${demand}`, total("demand")), numberFormat: formats.hours },
      { label: "Supply, hours", content: computed(`=${supply}`, total("supply")), numberFormat: formats.hours },
    ],
    [
      { column: 0, columnCount: 1 },
      { column: 1, columnCount: 1 },
      { column: 2, columnCount: 3 },
      { column: 5, columnCount: 3 },
    ],
    3,
  );
}

function withoutCapacity(input: ReportInput, name: string): ReportSheet {
  const missing = ["Resources", "Demand"].filter((table) => !input.found.some((one) => one.role === table));
  const which =
    missing.length === 0
      ? "Resources and Demand hold no rows to compare yet."
      : missing.length === 2
        ? "A Resources table (Name, Role, Hours a week or FTE) and a Demand table (Project, Role, Start, Months, Amount) switch this report on."
        : missing[0] === "Demand"
          ? "A Demand table (Project, Role, Start, Months, Amount) switches this report on; the Resources table is there already."
          : "A Resources table (Name, Role, Hours a week or FTE) switches this report on; the Demand table is there already.";
  return calmSheet(
    input,
    { role, name, title },
    "Capacity is not compared yet: it needs people and what projects ask of them.",
    [
      which,
      "It will show, by role and month, how many hours people have, how many the projects ask for, and where they fall short.",
    ],
  );
}
