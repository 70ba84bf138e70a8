import type { Criterion, CriterionGroup } from "../../core/model/criterion";
import type { Portfolio } from "../../core/model/portfolio";
import { weightingMethod } from "../../core/weighting/catalogue";
import { weightingObjections, type WeighingParameters } from "../../core/weighting/weigh";
import type { WeightingObjection } from "../../core/weighting/weighting-objection";
import type { IssueList } from "../issue-list";
import { issueTexts } from "../issue-texts";
import type { TableCells } from "./table-cells";

/** The column of Criteria that a method reads, by what it objects to. */
const statedIn: Partial<Record<WeightingObjection["code"], "rank" | "swing">> = {
  "rank-missing": "rank",
  "swing-missing": "swing",
  "swings-all-zero": "swing",
};

/**
 * Reports why the chosen weighting cannot be used, each reason at its cell: a blank rank or points in Criteria, a rating
 * in Projects, the head of Judgements for a comparison that is not there. A table or column that is missing as a whole
 * is one issue and not one for each criterion.
 */
export function reportWeightingObjections(
  portfolio: Portfolio,
  parameters: WeighingParameters,
  cells: TableCells,
  issues: IssueList,
): void {
  const { name } = weightingMethod(parameters.weighting);
  const reporter = new WeightingReporter(portfolio, name, cells, issues);
  for (const objection of weightingObjections(portfolio, parameters)) reporter.report(objection);
}

class WeightingReporter {
  /** Tables and columns whose absence has been reported. */
  private readonly lacking = new Set<string>();

  constructor(
    private readonly portfolio: Portfolio,
    private readonly method: string,
    private readonly cells: TableCells,
    private readonly issues: IssueList,
  ) {}

  report(objection: WeightingObjection): void {
    const column = statedIn[objection.code];
    if (column !== undefined) return this.stated(objection, column);
    switch (objection.code) {
      case "judgement-missing":
      case "no-best-or-worst":
        return this.judged(objection);
      case "weights-all-zero":
        return this.ofNode(objection, "weight", issueTexts.weightSetToZero(this.nameOf(objection.node)));
      default:
        return this.rated(objection);
    }
  }

  /** Ranks and points, which people type in a column of Criteria. */
  private stated(objection: WeightingObjection, key: "rank" | "swing"): void {
    const header = this.cells.header("Criteria", key);
    if (!this.cells.hasColumn("Criteria", key)) {
      if (this.lacking.has(key)) return;
      this.lacking.add(key);
      const fault = issueTexts.columnForMethod("Criteria", header, this.method);
      return this.issues.add("error", "Criteria", fault, this.cells.head("Criteria"));
    }
    this.ofNode(objection, key, issueTexts.methodNeeds(header, this.method, objection.expected, objection.found));
  }

  private judged({ code, node, pair, stakeholder, expected }: WeightingObjection): void {
    if (!this.cells.has("Judgements") && this.portfolio.judgements.length === 0) {
      if (this.lacking.has("Judgements")) return;
      this.lacking.add("Judgements");
      return this.issues.add("error", "Judgements", issueTexts.judgementsForMethod(this.method));
    }
    const fault =
      code === "judgement-missing"
        ? issueTexts.judgementMissing(this.method, stakeholder, this.nameOf(pair?.[0]), this.nameOf(pair?.[1]))
        : issueTexts.noBestOrWorst(this.method, stakeholder ?? "", node && this.nameOf(node), expected);
    this.issues.add("error", "Judgements", fault, this.cells.head("Judgements"));
  }

  private rated({ node, alternative, expected, found }: WeightingObjection): void {
    const criterion = this.portfolio.criteria.criteria.find(({ id }) => id === node);
    const project = alternative === undefined ? undefined : this.portfolio.projects[alternative];
    if (criterion === undefined || alternative === undefined || project === undefined) return;
    const typed = this.cells.ofRating(alternative, criterion);
    if (typed !== undefined) {
      const fault = issueTexts.methodNeeds(typed.header, this.method, expected, found);
      return this.issues.add("error", "Projects", fault, typed.place, typed.header);
    }
    const of = this.cells.ofCriterion(criterion, "criterion");
    const fault = issueTexts.methodNeeds(`${criterion.name} of ${project.name}`, this.method, expected, found);
    this.issues.add("error", "Criteria", fault, of?.place, of?.header);
  }

  private ofNode({ node }: WeightingObjection, key: string, fault: ReturnType<typeof issueTexts.methodNeeds>): void {
    const name = this.nameOf(node);
    const cell = this.cells.ofCriterion({ name }, key) ?? this.cells.ofCriterion({ name }, "criterion");
    this.issues.add("error", "Criteria", fault, cell?.place, cell?.header);
  }

  private nameOf(id: string | undefined): string {
    const { groups, criteria } = this.portfolio.criteria;
    const nodes: readonly (Criterion | CriterionGroup)[] = [...groups, ...criteria];
    return nodes.find((node) => node.id === id)?.name ?? id ?? "";
  }
}
