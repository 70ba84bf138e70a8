import { better, levelTexts, scale } from "./criterion-cells";
import { CURVATURE_RANGE } from "../../core/scoring/curved-share";
import { choice, identifier, number, text, wholeNumber } from "./cell-types";
import { needed, optional, type TableSchema } from "./schema";

/** What projects are judged by: one criterion or group of criteria a row. */
export const criteriaTable = {
  role: "Criteria",
  description: "What projects are judged by: one criterion, or group of criteria, a row.",
  synonyms: [
    "Criterion",
    "Criteria list",
    "Criteria weights",
    "Scoring criteria",
    "Scoring model",
    "Score criteria",
    "Prioritisation criteria",
    "Prioritization criteria",
    "Evaluation criteria",
    "Selection criteria",
    "Ranking criteria",
    "Decision criteria",
    "Weights",
    "Weighting",
    "Weightings",
    "Business drivers",
    "Drivers",
  ],
  need: "needed",
  rowLimit: 500,
  columns: {
    criterion: needed(identifier, {
      header: "Criterion",
      synonyms: [
        "Criteria",
        "Criterion name",
        "Name",
        "Driver",
        "Business driver",
        "Factor",
        "Attribute",
        "Measure",
        "Scoring criterion",
        "Objective",
      ],
      description: "Its name. Unique; it is the header of its Projects column unless Source column says otherwise.",
    }),
    parent: optional(text, {
      header: "Parent",
      synonyms: ["Parent criterion", "Group", "Criterion group", "Criteria group", "Category", "Under", "Belongs to"],
      description:
        "The criterion it is part of; blank at the top level. A criterion with others under it has no ratings of its own.",
    }),
    weight: optional(number({ low: 0 }), {
      header: "Weight",
      synonyms: ["Weighting", "Weights", "Importance", "Relative weight", "Points", "Wt"],
      description:
        "Its importance among those with the same parent, on any scale; they are made to sum to 1. Without any weight all weigh the same, which a note says.",
    }),
    rank: optional(wholeNumber(1), {
      header: "Importance rank",
      synonyms: ["Importance order", "Rank of importance", "Priority rank", "Rank", "Order of importance"],
      description:
        "Its place in the order of importance among those with the same parent, 1 the most important; equal ranks are ties. For weights from ranks.",
    }),
    swing: optional(number({ low: 0 }), {
      header: "Swing points",
      synonyms: ["Swing", "Swing weight", "Swing weights", "Swing score"],
      description:
        "How much the step from its worst to its best rating is worth, the greatest step among those with the same parent being 100. For weights from swings.",
    }),
    better: optional(better, {
      header: "Better",
      synonyms: [
        "Direction",
        "Preference",
        "Goal",
        "Higher or lower is better",
        "Better is",
        "Which is better",
        "Optimise",
        "Optimize",
        "Benefit or cost",
        "Polarity",
      ],
      description:
        "higher, lower or target: 12 (the nearer to 12, the better). Blank: higher; for a computed payback, risk exposure or capacity strain lower.",
    }),
    source: optional(text, {
      header: "Source column",
      synonyms: [
        "Source",
        "Column",
        "Project column",
        "Projects column",
        "Rating column",
        "Data column",
        "Source field",
        "Field",
      ],
      description:
        "The header of the Projects column with its ratings, also an ordinary one such as Cost likely. Or a figure that is computed: NPV, IRR, Payback, Discounted payback, Benefit-cost ratio, Profitability index, Risk exposure, Capacity strain; a Projects column of that name goes before it. Blank: the criterion's own name.",
    }),
    scale: optional(scale, {
      header: "Scale",
      synonyms: ["Rating scale", "Range", "Score range", "Scoring scale", "Anchors"],
      description:
        "Worst and best possible rating, smaller one first: 1 to 5. Blank: from the smallest to the largest rating in the table.",
    }),
    shape: optional(
      choice({
        linear: ["straight", "line", "proportional", "numeric", "number", "numbers"],
        concave: ["diminishing", "diminishing returns", "decreasing returns", "saturating", "risk averse"],
        convex: ["increasing returns", "accelerating", "risk seeking"],
        s: ["s curve", "s shape", "s shaped", "sigmoid", "logistic"],
        levels: ["level", "level texts", "words", "text", "texts", "categories", "steps", "step"],
        target: ["goal", "nearest", "peak"],
      }),
      {
        header: "Value shape",
        synonyms: ["Shape", "Value function", "Value function shape", "Curve"],
        description:
          "linear; concave, where the first steps from worst to best are worth most; convex, where the last ones are; s, where those in the middle are; levels (words); or target. Blank: levels if there are level texts, target if Better says so, else linear.",
      },
    ),
    curvature: optional(number(CURVATURE_RANGE, "number from 0.1 to 50"), {
      header: "Curvature",
      synonyms: ["Bend", "Steepness", "Curve strength", "Shape parameter"],
      description:
        "How far a concave, convex or s shape bends away from the straight line. Concave is worth (1 − e^(−ct)) / (1 − e^(−c)) at a share t of the way from worst to best, convex (e^(ct) − 1) / (e^c − 1), s ½ (1 + tanh(c (t − ½) / 2) / tanh(c / 4)). Blank: 3, which is worth 0.82 or 0.18 half-way, and 10 for s.",
    }),
    levels: optional(levelTexts, {
      header: "Level texts",
      synonyms: ["Levels", "Level text", "Level values", "Level scores", "Rating levels", "Options", "Level names"],
      description:
        "The words used as ratings with their points, worst first: “None=0; Low=25; Moderate=50; Strong=75; Extreme=100”. Without points they stand at equal distances. Blank where the shape is levels: None=0; Low=25; Moderate=50; Strong=75; Extreme=100. Points count from 0 to 100, or on the Scale if there is one; where none is over 1 from 0 to 1, where none is over 10 from 0 to the highest.",
    }),
    missing: optional(
      choice({
        stop: ["refuse", "error", "ask", "report", "required", "needed", "mandatory", "fail", "block"],
        worst: ["zero", "0", "lowest", "minimum", "min", "worst value", "bad", "none"],
        middle: ["mid", "half", "average", "neutral", "medium", "0.5", "50%", "midpoint"],
        "leave out": [
          "ignore",
          "skip",
          "omit",
          "exclude",
          "left out",
          "drop",
          "n/a",
          "leave it out",
          "without",
          "reweight",
        ],
      }),
      {
        header: "Missing",
        synonyms: [
          "Missing rating",
          "Missing ratings",
          "If missing",
          "Missing values",
          "Missing value",
          "When missing",
          "Blank",
          "If blank",
          "Blanks",
        ],
        description:
          "What a blank rating means: stop (it is an issue), worst (value 0), middle (value 0.5), leave out (the project's other weights are scaled up). Blank: as chosen for the run, at first stop.",
      },
    ),
  },
} as const satisfies TableSchema;
