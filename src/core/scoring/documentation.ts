import { PRACTICE_FIGURES, type PracticeFigure } from "../model/practice-figure";
import { scoringMethods } from "./catalogue";
import type { ScoringMethod } from "./method";
import { expectedOf, type MethodOption } from "./method-option";

/** The text of docs/methods.md. A test compares the two, so that what is documented is what is offered. */
export function scoringDocumentation(): string {
  const byKind = (kind: ScoringMethod["kind"]): readonly string[] =>
    scoringMethods.filter((method) => method.kind === kind).map(section);
  return `${[INTRODUCTION, ...byKind("criteria"), FIGURES, ...byKind("figures")].join("\n\n")}\n`;
}

const INTRODUCTION = `# The scoring methods

A method turns ratings and weights into a score for each project; scores are rounded to 12 decimals and ranked, the highest first, and equal scores share the smallest rank, as Excel's RANK.EQ has it. A method whose published figure is better the lower (VIKOR's Q, SPOTIS's distance) is turned round for the score and shown as published beside it. Where a method cannot be used with what the tables hold, there is an issue at each cell that stands in the way.

Methods compare the ratings themselves on criteria where value rises in a straight line, in the criterion's own unit, whichever way is better; on criteria with levels, a target or a curve they compare the value from 0 to 1 (the weighted sum always does). A missing rating counts as the worst or the middle of its scale where that was chosen; one that is left out has a meaning only for the weighted sum, and the other methods object to it.

A manual adjustment is added to the score. One point of it is 1 where scores run from 0 to 1, and elsewhere the distance between the best and the worst score of the list.

On the command line: \`rankfolio run portfolio.xlsx --out scored.xlsx --method topsis --option normalisation=min-max\`; \`rankfolio methods\` lists them.`;

const FIGURES = `# Methods of practitioners

These compute a figure from what each project says of itself, in optional columns of Projects; criteria and their weights play no part.`;

function section(method: ScoringMethod): string {
  const { id, name, explanation, formula, degenerate, source, figure, better, options } = method;
  return [
    `## ${name} · \`${id}\``,
    explanation,
    codeBlock(formula),
    [
      `- Figure: ${figure}, ${better === "higher" ? "the higher the better" : "the lower the better"}`,
      ...(method.kind === "figures" && method.needs.length > 0
        ? [`- Needs of each project: ${method.needs.map((need) => figureNames[need]).join(", ")}`]
        : []),
      ...options.map(optionLine),
      ...degenerate.map((sentence) => `- ${sentence}`),
      `- Source: ${source}`,
    ].join("\n"),
  ].join("\n\n");
}

const codeBlock = (formula: string): string => `\`\`\`\n${formula}\n\`\`\``;

function optionLine(option: MethodOption): string {
  const choices =
    option.kind === "number"
      ? `${expectedOf(option)}, normally ${option.standard}`
      : option.choices
          .map(
            ({ value, explanation }) => `\`${value}\`${value === option.standard ? " (standard)" : ""} ${explanation}`,
          )
          .join("; ");
  return `- Option \`${option.key}\`, ${option.name}: ${option.explanation} ${capitalised(choices)}.`;
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const figureNames: Readonly<Record<PracticeFigure, string>> = Object.fromEntries(
  PRACTICE_FIGURES.map((key) => [key, key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)]),
) as Record<PracticeFigure, string>;
