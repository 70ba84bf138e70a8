import { tableCatalogue } from "./catalogue";
import { issueSentences } from "./issue-sentences";
import type { Column, TableSchema } from "./schema";

/** The text of docs/tables.md. A test compares the two, so that what is documented is what is read. */
export function tableDocumentation(): string {
  return `${[INTRODUCTION, ...tableCatalogue.map(section), READING, issueSection()].join("\n\n")}\n`;
}

const INTRODUCTION = `# The tables Rankfolio reads

Only Projects and Criteria are needed; each further table switches on what it feeds. A table is found by the name of the Excel table, else by the name of its sheet, with or without what people put around it (\`tblProjects\`, \`Projects_2026\`). On a sheet without an Excel table the used cells are read; the header may stand below a title, within the first ten rows. Whatever is called otherwise can be chosen by hand under _Use my tables_, which the workbook remembers.

Headers match without regard to case, order, spaces, punctuation and further columns. An addition in brackets or behind a comma is a unit: _Cost likely (£m)_, _Cost, k€_. A column's own name goes before its other names. Two columns that fit equally well, and names that are only similar, are asked about, never assumed; so is a header a letter or two away from an optional column that is not there. Saying under _Use my tables_ that there is no such column settles that.`;

function section(schema: TableSchema): string {
  const columns = Object.values(schema.columns);
  const sorted = [
    ...columns.filter(({ need }) => need === "needed"),
    ...columns.filter(({ need }) => need === "optional"),
  ];
  return [
    `## ${schema.role}${schema.need === "needed" ? " (needed)" : ""}`,
    schema.description,
    `Also found as ${schema.synonyms.join(", ")}. At most ${String(schema.rowLimit).replace(/\B(?=(\d{3})+$)/g, ",")} rows are read.`,
    sorted.map(columnLine).join("\n"),
  ].join("\n\n");
}

const columnLine = ({ header, need, type, synonyms, description }: Column): string =>
  `- **${header}** (${need}; ${type.name}): ${description} Also: ${synonyms.join(", ")}.`;

function issueSection(): string {
  const lines = Object.entries(issueSentences).map(([code, sentence]) => `- \`${code}\`: ${sentence}`);
  return [
    "## What is reported",
    "Every issue has a cell, what was expected and what was found, and a suggestion where there is one.",
    lines.join("\n"),
  ].join("\n\n");
}

const READING = `## How cells are read

- **Numbers** are number cells. Text that looks like a number (\`12,5\`, \`$1,234,567\`, \`40 %\`) is an issue with the number it probably means; it is never converted.
- **Dates** are date cells. A date as text is an issue. A number without a date format counts as a date only from 1990 to 2099; \`2026\` and \`20260331\` are issues.
- **Months** are a date in the month, or a text that can mean only one: \`2026-03\`, \`03/2026\`, \`Mar 2026\`. \`Mar-26\` in a cell may be a day and is an issue; over a column of months it is what Excel makes of a date and is read.
- **Percentages** are from 0 to 1, or cells formatted as percentages. A plain 40 is an issue: \`0.4 or 40 %\`.
- **Texts** are taken without outer, doubled or non-breaking spaces. IDs and names are the same whatever their case. Nothing in a text is ever calculated, whatever it begins with.
- **Projects** are referred to by ID, or by a name that only one project has.
- **Estimates** have up to three columns, which must not fall from low over likely to high. A blank end counts as likely; an end without a likely amount is an issue.
- **Rows** without any value are passed over, and so is a last row of a plain range that begins with _Total_. A totals row of an Excel table is left out. Hidden and filtered rows count. All of this is said in a note.
- **Money** is in one unit throughout, that of the headers. Columns that name another unit (£m here, £k there) are an issue.
- **Work**: a day is 8 hours, a full-time equivalent works 8 hours on each Monday to Friday, and has 40 hours a week.
- **One fault, one issue**: what follows from a fault (a reference to a project whose ID is blank, a rating in a column that is faulty as a cost, whatever stands below merged headers) is not reported again. Any error keeps the whole portfolio from being ranked.`;
