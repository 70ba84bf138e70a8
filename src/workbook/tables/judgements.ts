import { number, reference, text } from "./cell-types";
import { preference } from "./preference";
import { needed, optional, ROW_LIMIT, type TableSchema } from "./schema";

/** Who finds which criterion how much more important than another: one pair of criteria and stakeholder a row. */
export const judgementsTable = {
  role: "Judgements",
  description:
    "How much more important one criterion is than another: one pair of criteria with the same parent, and one stakeholder, a row. Weights by AHP and by the best-worst method come from it.",
  synonyms: [
    "Judgments",
    "Judgement",
    "Judgment",
    "Pairwise judgements",
    "Pairwise judgments",
    "Pairwise comparisons",
    "Pairwise comparison",
    "Paired comparisons",
    "Comparisons",
    "Criteria comparisons",
    "Stakeholder judgements",
    "AHP judgements",
    "AHP judgments",
    "AHP",
  ],
  need: "optional",
  rowLimit: ROW_LIMIT,
  columns: {
    stakeholder: needed(text, {
      header: "Stakeholder",
      synonyms: [
        "Stakeholder name",
        "Name",
        "Who",
        "Person",
        "Judge",
        "Expert",
        "Respondent",
        "Decision maker",
        "Participant",
      ],
      description: "Who judges. Names that differ in case only are one stakeholder.",
    }),
    a: needed(reference("Criteria"), {
      header: "Criterion A",
      synonyms: ["A", "Criterion 1", "First criterion", "Left criterion", "Row criterion", "Criterion"],
      description: "A criterion, or a group of criteria.",
    }),
    b: needed(reference("Criteria"), {
      header: "Criterion B",
      synonyms: [
        "B",
        "Criterion 2",
        "Second criterion",
        "Right criterion",
        "Column criterion",
        "Other criterion",
        "Compared with",
        "Compared to",
        "Versus",
        "Against",
      ],
      description: "Another one with the same parent.",
    }),
    preference: needed(preference, {
      header: "Preference",
      synonyms: [
        "Judgement",
        "Judgment",
        "Intensity",
        "Intensity of importance",
        "A over B",
        "Saaty",
        "Saaty scale",
        "Ratio",
        "Comparison",
        "Value",
      ],
      description:
        "How much more important A is than B: a number from 1/9 to 9, under 1 where B is more important; a fraction such as 1/3 (as a formula or as text: typed plainly, Excel makes a date of it); or a word: equal (1), moderate (3), strong (5), very strong (7), extreme (9), with “moderate to strong” and the like between, and “less” for the other way round, as in “strongly less”. 0.11 counts as 1/9.",
    }),
    influence: optional(number({ low: 0 }), {
      header: "Influence",
      synonyms: ["Stakeholder weight", "Stakeholder influence", "Voting weight", "Voting power", "Weight", "Say"],
      description:
        "How much the stakeholder's judgements count against those of others, on any scale; the same in all rows of one. Blank: 1, or what another row of the stakeholder says.",
    }),
  },
} as const satisfies TableSchema;
