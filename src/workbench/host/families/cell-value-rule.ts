import type { Area } from "../../../spreadsheet/document";
import { areaText } from "../address";
import { oneOf, text } from "../argument";

const signs = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
} as const;

const operators = ["Between", "NotBetween", ...(Object.keys(signs) as (keyof typeof signs)[])] as const;

/** `{operator, formula1, formula2}` as a formula of the area's first cell: `=AND(B2>=1,B2<=5)`. */
export function cellValueFormula(rule: Readonly<Record<string, unknown>>, area: Area): string {
  const operator = oneOf(rule["operator"], operators, "operator");
  const operand = (value: unknown): string => text(value, "formula").replace(/^=/, "");
  const cell = areaText({ ...area, rowCount: 1, columnCount: 1 });
  const first = operand(rule["formula1"]);
  if (operator === "Between" || operator === "NotBetween") {
    const within = `AND(${cell}>=${first},${cell}<=${operand(rule["formula2"])})`;
    return operator === "Between" ? `=${within}` : `=NOT(${within})`;
  }
  return `=${cell}${signs[operator]}${first}`;
}
