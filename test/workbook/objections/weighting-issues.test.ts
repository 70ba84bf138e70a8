import type { Portfolio } from "../../../src/core/model/portfolio";
import { IssueList } from "../../../src/workbook/issue-list";
import { TableCells } from "../../../src/workbook/objections/table-cells";
import { reportWeightingObjections } from "../../../src/workbook/objections/weighting-issues";
import type { FoundTable } from "../../../src/workbook/checked";
import type { WeighingParameters } from "../../../src/core/weighting/weigh";
import { placeLabel } from "../../../src/workbook/place";
import { linear, portfolio, project } from "../../core/example-portfolio";
import { buildCriterionTree } from "../../../src/core/weighting/criterion-tree";
import { by, exampleTree, judgement, leaf } from "../../core/weighting/example-tree";
import { foundTable } from "./found-tables";

const criteria = foundTable("Criteria", ["criterion", "weight", "rank", "swing"], [
  ["Criterion", "Weight", "Importance rank", "Swing points"],
  ["VALUE", 3, 1, 100],
  ["REACH", 1, 2, 50],
  ["REVENUE", 4, 1, 100],
  ["RISK", 2, null, 20],
  ["COST", 5, 2, null],
]); // prettier-ignore
const projects = foundTable("Projects", ["id", "name"], [["ID", "Name", "a", "b"], ["A", "Atlas", -3, 1], ["B", "Boreas", 2, 0]]); // prettier-ignore
const judgements = foundTable("Judgements", ["stakeholder", "a", "b", "preference"], [["Who", "A", "B", "How much"]]);

function reported(given: Portfolio, parameters: WeighingParameters, found: readonly FoundTable[]) {
  const issues = new IssueList();
  reportWeightingObjections(given, parameters, new TableCells(found), issues);
  return issues
    .inSheetOrder(["Projects", "Criteria", "Judgements"])
    .map(({ code, place, message }) => `${place === undefined ? "" : placeLabel(place)} ${code}: ${message}`);
}

const half = portfolio({
  criteria: buildCriterionTree([leaf("a", 1, { rank: 1 }), leaf("b", 1)]),
  projects: [],
});

describe("why a weighting cannot be used", () => {
  it("is said at the blank rank or the blank points", () => {
    const tree = buildCriterionTree([leaf("risk", 2, { swing: 20 }), leaf("cost", 5, { rank: 2 })]);
    const given = portfolio({ criteria: tree, projects: [] });
    expect(reported(given, by("rank-sum"), [criteria])).toEqual([
      "Criteria!C5 method-needs: Importance rank is blank, and Rank sum needs a rank of importance, 1 for the most important; mend it or choose another method.",
    ]);
    expect(reported(given, by("swing"), [criteria])).toEqual([
      "Criteria!D6 method-needs: Swing points is blank, and Swing weights needs points for the step from its worst to its best rating; mend it or choose another method.",
    ]);
  });

  it("is said once where a whole column or table is missing", () => {
    const bare = foundTable("Criteria", ["criterion"], [["Criterion"], ["A"], ["B"]]);
    const none = portfolio({ criteria: buildCriterionTree([leaf("a", 1), leaf("b", 1)]), projects: [] });
    expect(reported(none, by("rank-sum"), [bare])).toEqual([
      "Criteria!A1 column-missing: Criteria has no column Importance rank, which Rank sum needs; add it, choose the column that holds it under Use my tables, or choose another method.",
    ]);
    expect(reported(portfolio({ criteria: exampleTree }), by("ahp"), [criteria])).toEqual([
      " table-missing: There is no Judgements table, which AHP, principal eigenvector needs; add one that compares criteria in pairs, compare them in the pane, or choose another method.",
    ]);
  });

  it("names the comparisons that are missing, all at once, at the head of Judgements", () => {
    const given = portfolio({ criteria: exampleTree, judgements: [judgement("Anna", "risk", "cost", 2)] });
    expect(reported(given, by("ahp"), [criteria, judgements])).toEqual([
      "Judgements!A1 method-needs: Nothing compares VALUE with RISK, neither directly nor through others, and AHP, principal eigenvector needs that; add a row.",
      "Judgements!A1 method-needs: Nothing compares REACH with REVENUE, neither directly nor through others, and AHP, principal eigenvector needs that; add a row.",
    ]);
  });

  it("names the comparisons that are missing among those given in the pane, too, where there is no table", () => {
    const inPane = { ...judgement("Anna", "risk", "cost", 2), source: "pane" } as const;
    const given = portfolio({ criteria: exampleTree, judgements: [inPane] });
    expect(reported(given, by("ahp"), [criteria])).toHaveLength(2);
    expect(reported(given, by("ahp"), [criteria])[0]).toMatch(/Nothing compares VALUE with RISK/);
  });

  it("names the person whose judgements the best-worst method cannot use", () => {
    const circle = [
      judgement("Anna", "value", "risk", 2),
      judgement("Anna", "risk", "cost", 2),
      judgement("Anna", "cost", "value", 2),
      judgement("Bert", "reach", "revenue", 3),
      judgement("Bert", "value", "risk", 3),
    ];
    expect(
      reported(portfolio({ criteria: exampleTree, judgements: circle }), by("best-worst"), [criteria, judgements]),
    ).toEqual([
      "Judgements!A1 method-needs: Anna prefers no criterion at the top level to all others, or none to which all others are preferred, and Best-worst method needs one criterion that is preferred to all others, and one to which all others are preferred; change these judgements.",
      "Judgements!A1 method-needs: Bert has not compared VALUE with COST, and Best-worst method needs that; add a row.",
      "Judgements!A1 method-needs: Bert has not compared COST with RISK, and Best-worst method needs that; add a row.",
    ]);
  });

  it("points at the ratings that an objective method cannot take", () => {
    const tree = buildCriterionTree([leaf("a", 1, { valueFunction: linear(-10, 10) }), leaf("b", 1)]);
    const odd = portfolio({ criteria: tree, projects: [project("A", [-3, 1]), project("B", [2, 0])] });
    expect(reported(odd, by("merec"), [projects])).toEqual([
      "Projects!C2 method-needs: a is -3, and MEREC needs ratings above 0; mend it or choose another method.",
      "Projects!D3 method-needs: b is 0, and MEREC needs ratings above 0; mend it or choose another method.",
    ]);
  });

  it("says whose computed rating it is, at the criterion, as no cell holds it", () => {
    const [first, second] = buildCriterionTree([
      leaf("risk", 1, { valueFunction: linear(-10, 10) }),
      leaf("b", 1),
    ]).criteria;
    if (first === undefined || second === undefined) throw new Error("two criteria");
    const tree = { groups: [], criteria: [{ ...first, computed: "npv" as const }, second] };
    const odd = portfolio({ criteria: tree, projects: [project("A", [-3, 1]), project("B", [2, 5])] });
    expect(reported(odd, by("entropy"), [criteria, projects])).toEqual([
      "Criteria!A5 method-needs: RISK of Project A is -3, and Entropy needs ratings of 0 or more; mend it or choose another method.",
    ]);
  });

  it("points at the weights that were set to nothing", () => {
    const set = by("typed", { weightOverrides: { reach: 0, revenue: 0 } });
    expect(reported(portfolio({ criteria: exampleTree }), set, [criteria])).toEqual([
      "Criteria!B3 weights-zero: The weight of REACH is set to 0 for this run, and so are those beside it; give at least one a weight over 0.",
      "Criteria!B4 weights-zero: The weight of REVENUE is set to 0 for this run, and so are those beside it; give at least one a weight over 0.",
    ]);
  });

  it("is nothing where the weighting can be used", () => {
    expect(reported(half, by("equal"), [criteria])).toEqual([]);
  });
});
