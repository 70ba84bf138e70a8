import type { MethodsCompared } from "../../../core/robustness/methods-compared";
import type { Objection } from "../../../core/scoring/objection";
import type { ReportInput } from "../report-input";
import type { Block } from "../robustness/block";
import { valueCell } from "../shared/cells";
import { shortened } from "../shared/quantity-format";

/** The methods that cannot be used on this list, with the first reason each. */
export function objectingBlock(input: ReportInput, { objecting }: MethodsCompared, row: number): Block | undefined {
  if (objecting.length === 0) return undefined;
  return {
    cells: [
      valueCell(row, 0, "heading", "Not compared"),
      ...Array.from({ length: 12 }, (_, c) => valueCell(row, c + 1, "heading", null)),
      ...objecting.flatMap(({ method, objections }, k) => [
        valueCell(row + 1 + k, 0, "body", method.name),
        valueCell(row + 1 + k, 1, "quiet", reasonText(objections, input)),
      ]),
    ],
    next: row + 2 + objecting.length,
  };
}

function reasonText(objections: readonly Objection[], { ranked }: ReportInput): string {
  const [first] = objections;
  if (first === undefined) return "";
  const { alternative, criterion, figure, expected, found } = first;
  const project = alternative === undefined ? undefined : ranked.scored[alternative]?.project.name;
  const subject =
    criterion === undefined ? figure && inWords(figure) : ranked.portfolio.criteria.criteria[criterion]?.name;
  const where = [subject, project].filter((part) => part !== undefined).map((part) => shortened(part, 40));
  const more = objections.length > 1 ? ` (and ${objections.length - 1} more)` : "";
  return `Needs ${expected}; there is ${found}${where.length === 0 ? "" : ` at ${where.join(", ")}`}${more}.`;
}

/** businessValue as "business value". */
const inWords = (key: string): string => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
