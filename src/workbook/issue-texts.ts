import { fault, listed, type Fault } from "./fault";

const meant = (suggestion: string | undefined): string =>
  suggestion === undefined ? "" : ` Did you mean ${suggestion}?`;
/** "an ID", "a Name", "a Unit". */
const article = (noun: string): string => (/^(?!eu|one|u[nst]i|use)[aeiou]/i.test(noun) ? "an" : "a");

/** The wording of issues: what happened and what to do, without the address. */
export const issueTexts = {
  tableMissing: (table: string, columns: readonly string[], suggestion?: string): Fault =>
    fault(
      "table-missing",
      `a table or sheet named ${table} with ${listed(columns, "and")}`,
      "no such table",
      `There is no ${table} table.${suggestion === undefined ? ` Name a table or a sheet ${table}, or choose one under Use my tables.` : ` If ${suggestion} holds it, choose it under Use my tables or rename it ${table}.`}`,
      suggestion,
    ),
  tableGone: (table: string, name: string): Fault =>
    fault(
      "table-missing",
      `the table ${name}, which was chosen for ${table}`,
      "no such table",
      `The table ${name}, chosen for ${table}, is not in the workbook; choose another under Use my tables.`,
    ),
  tableDuplicate: (table: string, names: readonly string[]): Fault =>
    fault(
      "table-duplicate",
      `one table for ${table}`,
      listed(names, "and"),
      `More than one table could be ${table}: ${listed(names, "and")}. Choose one under Use my tables, or rename the others.`,
    ),
  tableEmpty: (table: string, needed: boolean): Fault =>
    fault(
      "table-empty",
      "at least one row below the header",
      "no rows",
      needed
        ? `${table} has a header but no rows; add at least one.`
        : `${table} has no rows, so nothing is taken from it.`,
    ),
  sheetIgnored: (table: string, sheet: string): Fault =>
    fault(
      "column-missing",
      `the columns of ${table}`,
      "none of them",
      `The sheet ${sheet} has none of the columns of ${table} and is not read; if it should be, choose its columns under Use my tables.`,
    ),
  columnMissing: (table: string, header: string, also: string | undefined, suggestion?: string): Fault =>
    fault(
      "column-missing",
      `a column ${header}${also === undefined ? "" : ` (${also})`}`,
      suggestion ?? "no such column",
      suggestion === undefined
        ? `${table} has no column ${header}; add it, or choose the column that holds it under Use my tables.`
        : `${table} has no column ${header}; if ${suggestion} is meant, rename it ${header} or choose it under Use my tables.`,
      suggestion,
    ),
  columnNearMiss: (table: string, header: string, found: string, isShown: boolean): Fault =>
    fault(
      "column-near-miss",
      `${header}, or a header that is not so similar`,
      found,
      isShown
        ? `${found} is no column of ${table} and is not read; if ${header} is meant, rename it ${header}.`
        : `${found} is no column of ${table} but looks like ${header}; rename it ${header}, or, if it is something else, say under Use my tables that there is no ${header}.`,
      header,
    ),
  columnDuplicate: (header: string, found: readonly string[]): Fault =>
    fault(
      "column-duplicate",
      `one column for ${header}`,
      listed(found, "and"),
      `${listed(found, "and")} could both be ${header}; keep one, rename the other, or choose under Use my tables.`,
    ),
  headerMerged: (address: string): Fault =>
    fault(
      "header-merged",
      "one header cell for each column",
      `merged cells ${address}`,
      `The header cells ${address} are merged, so columns have no name of their own; unmerge them and give each a header.`,
    ),
  unitMismatch: (header: string, unit: string, other: string, otherUnit: string): Fault =>
    fault(
      "unit-mismatch",
      `amounts in ${otherUnit}, as ${other} has them`,
      unit,
      `${header} is in ${unit} but ${other} is in ${otherUnit}; bring both to one unit.`,
      otherUnit,
    ),
  blank: (header: string, expected: string): Fault =>
    fault("blank", expected, "blank", `${header} is blank; type ${expected}.`),
  blankRating: (header: string, criterion: string, expected: string): Fault =>
    fault(
      "blank",
      expected,
      "blank",
      `${header} is blank; rate the project, or say under Missing in the Criteria table how ${criterion} counts without a rating.`,
    ),
  formulaError: (header: string, expected: string, error: string): Fault =>
    fault("formula-error", expected, error, `${header} shows ${error}; mend the formula or type ${expected}.`),
  decimalComma: (header: string, expected: string, found: string, suggestion: string): Fault =>
    fault(
      "decimal-comma",
      expected,
      found,
      `${header} is text with a decimal comma; type ${suggestion} as a number.`,
      suggestion,
    ),
  textForNumber: (header: string, expected: string, found: string, suggestion?: string): Fault =>
    fault(
      "not-a-number",
      expected,
      found,
      suggestion === undefined
        ? `${header} is not a number; type ${expected}.`
        : `${header} is text; type ${suggestion} as a number.`,
      suggestion,
    ),
  wordForNumber: (header: string, expected: string, found: string, mayBeBlank: boolean): Fault =>
    fault(
      "not-a-number",
      expected,
      found,
      mayBeBlank
        ? `${header} is text; type ${expected}, or leave the cell blank if it is not known.`
        : `${header} is text; type ${expected}.`,
    ),
  dateForNumber: (header: string, expected: string, found: string): Fault =>
    fault(
      "not-a-number",
      expected,
      found,
      `${header} is a date or a time; type ${expected} and format the cell as a number.`,
    ),
  negative: (header: string, expected: string, found: string, suggestion?: string): Fault =>
    fault("negative", expected, found, `${header} is negative; type ${expected}.`, suggestion),
  outOfRange: (header: string, expected: string, found: string, suggestion?: string): Fault =>
    fault(
      "out-of-range",
      expected,
      found,
      suggestion === undefined
        ? `${header} is ${found}; type ${expected}.`
        : `${header} is ${found}, outside its range; if ${suggestion} is meant, type that.`,
      suggestion,
    ),
  finishBeforeStart: (header: string, expected: string, found: string): Fault =>
    fault(
      "out-of-range",
      expected,
      found,
      `${header} is ${found}, before the start, so no duration follows from it; type ${expected}.`,
    ),
  tooLong: (header: string, most: number, found: string): Fault =>
    fault(
      "out-of-range",
      `a number over 0, at most ${most} months`,
      found,
      `${header} is ${found} months; type at most ${most}, or split the demand into several rows.`,
    ),
  tooFarApart: (header: string, years: number, middle: string, found: string): Fault =>
    fault(
      "out-of-range",
      `a month within ${years} years of ${middle}, the middle of all demand`,
      found,
      `${header} is ${found}, more than ${years} years from ${middle}, the middle of all demand; check the year.`,
    ),
  dateAsText: (header: string, expected: string, found: string, suggestion: string): Fault =>
    fault(
      "date-as-text",
      expected,
      found,
      `${header} is a date written as text; type it again as a date, ${suggestion}.`,
      suggestion,
    ),
  notADate: (header: string, expected: string, found: string, suggestion?: string): Fault =>
    fault(
      "not-a-date",
      expected,
      found,
      `${header} cannot be read as ${expected.split(/,| such as/)[0] ?? expected}; type ${suggestion ?? expected}.`,
      suggestion,
    ),
  notAChoice: (header: string, choices: readonly string[], found: string, suggestion?: string): Fault =>
    fault(
      "not-a-choice",
      listed(choices),
      found,
      `${header} must be ${listed(choices)}.${meant(suggestion)}`,
      suggestion,
    ),
  notAsExpected: (header: string, expected: string, found: string, suggestion?: string): Fault =>
    fault("not-a-choice", expected, found, `${header} is not understood; type ${suggestion ?? expected}.`, suggestion),
  unknownLevel: (
    header: string,
    criterion: string,
    levels: readonly string[],
    found: string,
    suggestion?: string,
  ): Fault =>
    fault(
      "unknown-level",
      listed(levels),
      found,
      `${header} is not one of the levels of ${criterion}.${suggestion === undefined ? ` Type ${listed(levels)}, or add the level to Level texts.` : meant(suggestion)}`,
      suggestion,
    ),
  duplicateId: (header: string, id: string, firstAt: string): Fault =>
    fault(
      "duplicate-id",
      `${article(header)} ${header} that no other row has`,
      id,
      `${header} ${id} is already at ${firstAt}; give one of the two rows another ${header}.`,
    ),
  unknownReference: (header: string, expected: string, found: string, suggestion?: string): Fault =>
    fault(
      "unknown-reference",
      expected,
      found,
      suggestion === undefined
        ? `${header} names ${found}, which is not ${expected}; correct it or add it there.`
        : `${header} names ${found}, which is not ${expected}. Did you mean ${suggestion}?`,
      suggestion,
    ),
  unknownRole: (found: string, suggestion: string): Fault =>
    fault(
      "unknown-reference",
      "a role of the Resources table",
      found,
      `No one in Resources has the role ${found}, so it counts as a role of its own. If ${suggestion} is meant, type that.`,
      suggestion,
    ),
  peopleUnknown: (header: string, found: string): Fault =>
    fault(
      "table-missing",
      "a Resources table, which says whose role it is",
      found,
      `${header} names people, but there is no Resources table; add one, or fill in Role.`,
    ),
  circularParent: (names: readonly string[]): Fault =>
    fault(
      "circular-parent",
      "a parent that stands above its criteria",
      names.join(" → "),
      `${names[0] ?? ""} ends up as its own parent (${names.join(" → ")}); clear or change one of these parents.`,
    ),
  noChildren: (header: string, criterion: string, suggestion?: string): Fault =>
    fault(
      "unknown-reference",
      `a column of the Projects table that rates ${criterion}`,
      "no such column",
      suggestion === undefined
        ? `Projects has no column ${criterion}; name the column under ${header}, add it to Projects, or give ${criterion} criteria of its own.`
        : `Projects has no column ${criterion}. If ${suggestion} is meant, type it under ${header}.`,
      suggestion,
    ),
  estimateOrder: (header: string, expected: string, found: string): Fault =>
    fault(
      "estimate-order",
      expected,
      found,
      `${header} is out of order: low, likely and high must not fall; type ${expected}.`,
    ),
  weightsEqual: (header: string): Fault =>
    fault(
      "weights-equal",
      "a weight for each criterion",
      "no weights",
      `No criterion has a weight, so all weigh the same; fill in ${header} if some matter more.`,
    ),
  weightsZero: (parent: string | undefined): Fault =>
    fault(
      "weights-zero",
      "a weight over 0 for at least one of them",
      "all 0",
      `All weights ${parent === undefined ? "at the top level" : `under ${parent}`} are 0, so nothing says what matters; give at least one a weight over 0.`,
    ),
  periodOverlap: (header: string, label: string, firstAt: string): Fault =>
    fault(
      "period-overlap",
      "a period that no other row of the same type covers",
      label,
      `${header} ${label} overlaps the period at ${firstAt}; keep the months apart or add the two together.`,
    ),
  reasonMissing: (force: string): Fault =>
    fault(
      "reason-missing",
      "why the project is forced",
      "blank",
      `The project is forced ${force} without a reason; say why, or set Force to auto.`,
    ),
  tooManyRows: (table: string, limit: number, found: number): Fault =>
    fault(
      "too-many-rows",
      `at most ${thousands(limit)} rows`,
      `${thousands(found)} rows`,
      `${table} has ${thousands(found)} rows and at most ${thousands(limit)} can be read; remove those that are not needed.`,
    ),
  rowsHidden: (table: string, count: number): Fault =>
    fault(
      "rows-hidden",
      "all rows count",
      `${count} hidden`,
      `${count} ${count === 1 ? "row" : "rows"} of ${table} ${count === 1 ? "is" : "are"} hidden or filtered and ${count === 1 ? "counts" : "count"} like all others.`,
    ),
  totalsRow: (table: string): Fault =>
    fault("totals-row", "data rows only", "a totals row", `The totals row of ${table} is left out.`),
  rowsLeftOut: (table: string, count: number, which: string): Fault =>
    fault(
      "rows-left-out",
      "rows that count",
      `${count} ${which}`,
      `${count} ${which} ${count === 1 ? "row" : "rows"} of ${table} ${count === 1 ? "is" : "are"} left out.`,
    ),
  methodNeeds: (header: string, method: string, expected: string, found: string): Fault =>
    fault(
      "method-needs",
      expected,
      found,
      `${header} is ${found}, and ${method} needs ${expected}; mend it or choose another method.`,
    ),
  columnForMethod: (table: string, header: string, method: string): Fault =>
    fault(
      "column-missing",
      `a column ${header}`,
      "no such column",
      `${table} has no column ${header}, which ${method} needs; add it, choose the column that holds it under Use my tables, or choose another method.`,
    ),
  tooManyForMethod: (table: string, method: string, expected: string, found: string): Fault =>
    fault(
      "method-needs",
      expected,
      found,
      `${table} holds ${found} projects, and ${method} takes ${expected}; choose another method.`,
    ),
  judgementsForMethod: (method: string): Fault =>
    fault(
      "table-missing",
      "a table Judgements with Stakeholder, Criterion A, Criterion B and Preference",
      "no such table",
      `There is no Judgements table, which ${method} needs; add one that compares criteria in pairs, compare them in the pane, or choose another method.`,
    ),
  judgementMissing: (method: string, stakeholder: string | undefined, a: string, b: string): Fault =>
    fault(
      "method-needs",
      `a judgement of ${a} against ${b}`,
      "no such row",
      stakeholder === undefined
        ? `Nothing compares ${a} with ${b}, neither directly nor through others, and ${method} needs that; add a row.`
        : `${stakeholder} has not compared ${a} with ${b}, and ${method} needs that; add a row.`,
    ),
  noBestOrWorst: (method: string, stakeholder: string, parent: string | undefined, expected: string): Fault =>
    fault(
      "method-needs",
      expected,
      "preferences that go in a circle",
      `${stakeholder} prefers no criterion ${parent === undefined ? "at the top level" : `under ${parent}`} to all others, or none to which all others are preferred, and ${method} needs ${expected}; change these judgements.`,
    ),
  weightSetToZero: (criterion: string): Fault =>
    fault(
      "weights-zero",
      "a weight over 0, or one beside it",
      "0, set for this run",
      `The weight of ${criterion} is set to 0 for this run, and so are those beside it; give at least one a weight over 0.`,
    ),
};

const thousands = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
