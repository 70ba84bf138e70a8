import type { Portfolio } from "../../core/model/portfolio";
import type { RunParameters } from "../../core/run-parameters";
import { scoringMethod } from "../../core/scoring/catalogue";
import type { Objection, ProjectFigure } from "../../core/scoring/objection";
import { methodObjections } from "../../core/scoring/objections";
import { weigh } from "../../core/weighting/weigh";
import type { IssueList } from "../issue-list";
import { issueTexts } from "../issue-texts";
import type { TableCells } from "./table-cells";

/** The column of Projects that holds a figure, where it is called otherwise than the figure. */
const columnOfFigure: Partial<Record<ProjectFigure, string>> = { cost: "costLikely", benefit: "benefitLikely" };

/**
 * Reports why the chosen scoring method cannot be used, each reason at its cell in Projects: a rating or a figure that
 * is blank, negative or 0 where the method needs more. A column that is missing as a whole is one issue and not one for
 * each project. What only matters on a criterion that weighs something is judged by the weights in use; where the
 * weighting itself objects, by the typed ones.
 */
export function reportMethodObjections(
  portfolio: Portfolio,
  parameters: RunParameters,
  cells: TableCells,
  issues: IssueList,
): void {
  const { name } = scoringMethod(parameters.method);
  const weighed = { ...portfolio, criteria: weigh(portfolio, parameters).tree };
  const reporter = new MethodReporter(weighed, name, cells, issues);
  for (const objection of methodObjections(weighed, parameters)) reporter.report(objection);
}

class MethodReporter {
  /** Columns whose absence has been reported. */
  private readonly lacking = new Set<string>();

  constructor(
    private readonly portfolio: Portfolio,
    private readonly method: string,
    private readonly cells: TableCells,
    private readonly issues: IssueList,
  ) {}

  report(objection: Objection): void {
    if (objection.code === "too-many-projects") {
      const { expected, found } = objection;
      const fault = issueTexts.tooManyForMethod("Projects", this.method, expected, found);
      this.issues.add("error", "Projects", fault, this.cells.head("Projects"));
    } else if (objection.figure !== undefined) this.figure(objection, objection.figure);
    else this.rating(objection);
  }

  private figure({ alternative, expected, found }: Objection, figure: ProjectFigure): void {
    const key = columnOfFigure[figure] ?? figure;
    const header = figure === "cashFlows" ? "Cash flows" : this.cells.header("Projects", key);
    const fault = issueTexts.methodNeeds(header, this.method, expected, found);
    if (figure === "cashFlows") {
      const id = alternative === undefined ? undefined : this.cells.ofProject(alternative, "id");
      return this.issues.add("error", "Projects", fault, id?.place, id?.header);
    }
    if (!this.cells.hasColumn("Projects", key)) {
      if (this.lacking.has(key)) return;
      this.lacking.add(key);
      const missing = issueTexts.columnForMethod("Projects", header, this.method);
      return this.issues.add("error", "Projects", missing, this.cells.head("Projects"));
    }
    const cell = alternative === undefined ? undefined : this.cells.ofProject(alternative, key);
    this.issues.add("error", "Projects", fault, cell?.place, cell?.header);
  }

  private rating({ alternative, criterion: j, expected, found }: Objection): void {
    const criterion = j === undefined ? undefined : this.portfolio.criteria.criteria[j];
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
}
