import type { Difference, Prepared } from "../app/outcome";
import type { Written } from "../workbook/port";

const SHOWN = 5;

/** What a run came to, in a few lines: the first ranks, the budget line, shortfalls, what was written. */
export function runSummary(prepared: Prepared, written: Written, output: string): string {
  const { ranked } = prepared;
  const lines = [
    `Ranked ${ranked.scored.length} projects. The first:`,
    ...ranked.order.slice(0, SHOWN).flatMap((index) => {
      const scored = ranked.scored[index];
      return scored ? [`  ${String(scored.rank).padStart(3)}  ${scored.score.toFixed(3)}  ${scored.project.name}`] : [];
    }),
    ...budgetLine(prepared),
    ...shortfalls(prepared),
    `Wrote ${written.sheets.map(({ sheet }) => sheet).join(", ")} to ${output}`,
  ];
  return `${lines.join("\n")}\n`;
}

function budgetLine({ ranked: { scored, order, waterline } }: Prepared): string[] {
  if (!waterline.applies) return [];
  const fitting = waterline.standing.filter((standing) => standing === "above" || standing === "forced in").length;
  const first = order.find((index) => waterline.standing[index] === "below");
  const period = waterline.bindingPeriod === undefined ? undefined : waterline.periods[waterline.bindingPeriod];
  const stop =
    first === undefined || period === undefined
      ? "all that may be done"
      : `the first that does not fit ${period.label} is ${scored[first]?.project.name}, rank ${scored[first]?.rank}`;
  return [`${fitting} of ${waterline.standing.length} fit the budget: ${stop}.`];
}

function shortfalls({ ranked: { capacity } }: Prepared): string[] {
  if (!capacity.applies) return [];
  const short = capacity.roles.filter(({ gap }) => gap.some((hours) => hours < -1e-6)).map(({ role }) => role);
  return [short.length === 0 ? "No role is short in any month." : `Short in at least one month: ${short.join(", ")}.`];
}

/** A warning for cells that the workbook calculates otherwise; empty if there are none. */
export function differencesText(differences: readonly Difference[]): string {
  if (differences.length === 0) return "";
  const shown = differences
    .slice(0, SHOWN)
    .map(
      ({ sheet, check, index, expected, found }) =>
        `  ${sheet}, ${check}, no. ${index + 1}: ${expected}, but the workbook gives ${found}`,
    );
  const more = differences.length > SHOWN ? [`  and ${differences.length - SHOWN} more`] : [];
  return `${[`${differences.length} calculated cells differ from what was computed:`, ...shown, ...more].join("\n")}\n`;
}
