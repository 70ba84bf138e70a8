// docs/functions.md and the help page that Excel opens from the function wizard, from the same metadata and examples.
import { anchor, namespace } from "./metadata.mjs";

const introduction = [
  "Rankfolio's methods as formulas: they recalculate with the sheet, and a result of several values spills into the cells below and beside.",
  "Arguments in square brackets may be left out. Words (such as “higher” or “geometric”) are read without regard to case. A list may stand in a row or in a column.",
  "What a function cannot use it says: the error's message names the argument, the value and what is expected. Excel shows messages for #VALUE! (another input would do) and #N/A (this input has no result). An error in a cell that is read is passed on. A blank cell where a number is needed is #VALUE!; Excel for Windows and Mac hands blanks over as 0, which no function can tell from a 0 that was typed.",
  "Someone who opens the workbook without Rankfolio sees the last values, and #NAME? once the cells recalculate. Rankfolio's own sheets never use these functions.",
];

/** How a function is written: `=RANKFOLIO.TOPSIS(ratings, weights, [directions])`. */
export const usage = ({ name, parameters }) =>
  `=${namespace}.${name}(${parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join(", ")})`;

const shown = (value) => (value === "" ? "" : String(value));

/** Cells of an example as rows with their addresses: the header holds the column letters. */
function grid(cells) {
  return Object.entries(cells).map(([corner, rows]) => {
    const [, letters, first] = /^([A-Z]+)(\d+)$/.exec(corner);
    const letter = (at) => String.fromCharCode(letters.charCodeAt(0) + at);
    const width = Math.max(...rows.map((row) => row.length));
    return {
      columns: Array.from({ length: width }, (_, at) => letter(at)),
      rows: rows.map((row, at) => ({ number: Number(first) + at, values: row.map(shown) })),
    };
  });
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const cell = (text) => escaped(String(text)).replaceAll("|", "\\|");

function markdownTable(columns, rows) {
  return [
    `| ${columns.map(cell).join(" | ")} |`,
    `| ${columns.map(() => "---").join(" | ")} |`,
    ...rows.map((row) => `| ${row.map(cell).join(" | ")} |`),
  ].join("\n");
}

function markdownSection(one, example) {
  const parts = [`## ${one.name}`, escaped(one.description), `\`${usage(one)}\``];
  parts.push(
    one.parameters
      .map(
        (parameter) =>
          `- \`${parameter.name}\`${parameter.optional ? " (optional)" : ""}: ${escaped(parameter.description)}`,
      )
      .join("\n"),
  );
  parts.push(`Example: ${escaped(example.says)}`);
  for (const { columns, rows } of grid(example.cells)) {
    parts.push(
      markdownTable(
        ["", ...columns],
        rows.map(({ number, values }) => [`**${number}**`, ...values]),
      ),
    );
  }
  const shows = example.shows.map((row) => row.map(shown));
  parts.push(`\`${example.formula}\` shows`);
  parts.push(
    markdownTable(
      shows[0].map(() => ""),
      shows,
    ),
  );
  return parts.join("\n\n");
}

/** The text of docs/functions.md. */
export function functionsMarkdown(metadata, examples) {
  const sections = metadata.functions.map((one) => markdownSection(one, examples[one.name]));
  return `${["# Worksheet functions", ...introduction.map(escaped), ...sections].join("\n\n")}\n`;
}

function htmlTable(columns, rows) {
  const head = columns.some((one) => one !== "")
    ? `<tr>${columns.map((one) => `<th scope="col">${escaped(one)}</th>`).join("")}</tr>`
    : "";
  const body = rows.map((row) => `<tr>${row.map((value) => `<td>${escaped(value)}</td>`).join("")}</tr>`);
  return `<table>${head}${body.join("")}</table>`;
}

function htmlSection(one, example) {
  const parameters = one.parameters.map(
    (parameter) =>
      `<dt><code>${parameter.name}</code>${parameter.optional ? " (optional)" : ""}</dt><dd>${escaped(parameter.description)}</dd>`,
  );
  const tables = grid(example.cells).map(({ columns, rows }) =>
    htmlTable(
      ["", ...columns],
      rows.map(({ number, values }) => [String(number), ...values]),
    ),
  );
  return [
    `<section id="${anchor(one.name)}">`,
    `<h2>${one.name}</h2>`,
    `<p>${escaped(one.description)}</p>`,
    `<p><code>${escaped(usage(one))}</code></p>`,
    `<dl>${parameters.join("")}</dl>`,
    `<h3>Example</h3><p>${escaped(example.says)}</p>`,
    ...tables,
    `<p><code>${escaped(example.formula)}</code> shows</p>`,
    htmlTable(
      example.shows[0].map(() => ""),
      example.shows.map((row) => row.map(shown)),
    ),
    "</section>",
  ].join("\n");
}

/** The help page: static, beside the support and privacy pages and in their look. */
export function functionsHelpPage(metadata, examples) {
  const contents = metadata.functions.map(({ name }) => `<li><a href="#${anchor(name)}">${name}</a></li>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>Rankfolio: worksheet functions</title>
<link rel="stylesheet" href="page.css" />
</head>
<body>
<h1>Worksheet functions</h1>
${introduction.map((one) => `<p>${escaped(one)}</p>`).join("\n")}
<nav aria-label="Functions"><ul>${contents.join("")}</ul></nav>
${metadata.functions.map((one) => htmlSection(one, examples[one.name])).join("\n")}
<p><a href="support.html">Support</a> · <a href="privacy.html">Privacy</a></p>
</body>
</html>
`;
}
