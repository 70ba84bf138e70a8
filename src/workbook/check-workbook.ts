import type { MissingPolicy } from "../core/model/criterion";
import type { Resource } from "../core/model/project";
import type { Portfolio } from "../core/model/portfolio";
import { buildCriterionTree, type CriterionNode } from "../core/weighting/criterion-tree";
import type { Checked, FoundTable, TableMapping } from "./checked";
import { IssueList } from "./issue-list";
import type { RawTable, WorkbookContents } from "./port";
import { budgetTable } from "./tables/budget";
import { cashFlowsTable } from "./tables/cash-flows";
import { computeCriteria, type PlacedLeaf } from "./tables/computed-criteria";
import { criteriaTable } from "./tables/criteria";
import { CriterionFamilies } from "./tables/criterion-families";
import { demandTable } from "./tables/demand";
import { tableCatalogue } from "./tables/catalogue";
import { findTable } from "./tables/find-tables";
import { judgementsTable } from "./tables/judgements";
import { moneyUnitOf } from "./tables/money-units";
import { projectsTable } from "./tables/projects";
import { RatingColumns, ratingsAmong, type OtherMeanings } from "./tables/rating-columns";
import { readRatings, type RatedCriterion } from "./tables/ratings";
import { readBudget } from "./tables/read-budget";
import { readCashFlows } from "./tables/read-cash-flows";
import { readCriteria, type CriterionDraft, type ReadCriteria } from "./tables/read-criteria";
import { readDemand } from "./tables/read-demand";
import { readJudgements } from "./tables/read-judgements";
import { readProjects } from "./tables/read-projects";
import { readResources } from "./tables/read-resources";
import { readRisks } from "./tables/read-risks";
import { OpenTable } from "./tables/read-table";
import { References } from "./tables/references";
import { resourcesTable } from "./tables/resources";
import { risksTable } from "./tables/risks";
import type { Columns, TableSchema } from "./tables/schema";
import { Staff } from "./tables/staff";

export interface CheckOptions {
  /** What the user chose where names do not tell. */
  readonly mapping?: TableMapping;
  /** For criteria whose row in the Criteria table says nothing about missing ratings. */
  readonly missing: MissingPolicy;
  /** A year, for criteria whose ratings are present values; 8 % unless told otherwise. */
  readonly discountRate?: number;
}

/**
 * Turns the workbook's tables into a portfolio, or into everything that must be mended first, in sheet order. Either
 * comes with notes on what was done without being asked: hidden rows that count, totals rows that do not.
 *
 * The same contents and options give the same answer, issue by issue.
 */
export function checkWorkbook(contents: WorkbookContents, options: CheckOptions): Checked {
  const issues = new IssueList();
  const reader = new WorkbookReader(contents, options, issues);
  const portfolio = reader.read();
  const found = reader.found();
  const listed = issues.inSheetOrder(contents.sheetNames);
  return portfolio === undefined || issues.hasErrors
    ? { ok: false, found, issues: listed }
    : { ok: true, portfolio, found, issues: listed };
}

/** One pass over the tables, in the order in which they depend on one another. */
class WorkbookReader {
  private readonly located = new Map<string, RawTable>();
  private readonly mapping: TableMapping;
  private readonly opened: OpenTable[] = [];

  constructor(
    contents: WorkbookContents,
    private readonly options: CheckOptions,
    private readonly issues: IssueList,
  ) {
    this.mapping = options.mapping ?? {};
    for (const schema of tableCatalogue) {
      const table = findTable(contents, schema, this.mapping, issues);
      if (table !== undefined) this.located.set(schema.role, table);
    }
  }

  found(): readonly FoundTable[] {
    return tableCatalogue.flatMap(
      ({ role }) => this.opened.find((table) => table.schema.role === role)?.asFound() ?? [],
    );
  }

  /** The portfolio, of use only if no error was found; undefined if there is none to speak of. */
  read(): Portfolio | undefined {
    const { issues } = this;
    const { discountRate = 0.08 } = this.options;
    const raw = this.located.get("Projects");
    const columns = raw === undefined ? undefined : new RatingColumns(raw, this.mapping["Projects"]?.columns);
    const criteria = this.open(criteriaTable);
    const { drafts, families } =
      criteria === undefined ? noCriteria() : readCriteria(criteria, columns, this.options.missing);
    const projects = this.open(projectsTable, ratingsAmong(drafts, criteria?.usable === true));
    const leaves = drafts.flatMap(({ row, leaf }): readonly PlacedLeaf[] =>
      leaf === undefined ? [] : [{ row, leaf }],
    );
    for (const { leaf } of leaves) if (projects?.misspelt.has(leaf.lacks?.column ?? "") !== true) leaf.lacks?.report();
    const rated = projects === undefined ? [] : leaves.map(({ leaf }) => readRatings(projects, leaf));
    const read =
      projects === undefined
        ? undefined
        : readProjects(
            projects,
            rated.map(({ ratings }) => ratings),
          );
    const references = read?.references ?? new References("", [], false);
    const [resources, staff] = this.readStaff();
    const demand = this.ifOpen(demandTable, (table) => readDemand(table, references, staff));
    const budget = this.ifOpen(budgetTable, readBudget);
    const risks = this.ifOpen(risksTable, (table) => readRisks(table, references));
    const judgements = this.ifOpen(judgementsTable, (table) => readJudgements(table, families));
    const cashFlows = this.ifOpen(cashFlowsTable, (table) => readCashFlows(table, references, read?.projects ?? []));
    references.reportUnknown();
    families.references.reportUnknown();
    staff.reportUnknown();
    const moneyUnit = moneyUnitOf(this.opened);
    if (issues.hasErrors || read === undefined || criteria === undefined || projects === undefined) return undefined;
    const unit = moneyUnit === undefined ? {} : { moneyUnit };
    const tables = { resources, demand, budget, risks, judgements, cashFlows, ...unit };
    const from = { projects: read.projects, ...tables };
    const computed = computeCriteria(criteria, projects, leaves, rated, from, { discountRate });
    if (issues.hasErrors) return undefined;
    return {
      ...tables,
      projects: computed.projects,
      criteria: buildCriterionTree(nodesOf(drafts, computed.rated)),
    };
  }

  private readStaff(): [readonly Resource[], Staff] {
    const table = this.open(resourcesTable);
    if (table === undefined) return [[], new Staff(undefined, [], [])];
    const { resources, targets } = readResources(table);
    return [resources, new Staff(table.usable, resources, targets)];
  }

  private open<C extends Columns>(schema: TableSchema<C>, others?: OtherMeanings): OpenTable<C> | undefined {
    const raw = this.located.get(schema.role);
    if (raw === undefined) return undefined;
    const table = new OpenTable(schema, raw, this.issues, this.mapping[schema.role]?.columns, others);
    this.opened.push(table as unknown as OpenTable);
    return table;
  }

  private ifOpen<C extends Columns, Row>(
    schema: TableSchema<C>,
    read: (table: OpenTable<C>) => readonly Row[],
  ): readonly Row[] {
    const table = this.open(schema);
    return table === undefined ? [] : read(table);
  }
}

const noCriteria = (): ReadCriteria => ({
  drafts: [],
  families: new CriterionFamilies([], [], false, { ofParent: () => true, ofName: () => true }),
});

/** Rows of the Criteria table for the core; `rated` holds the leaves in their order. */
function nodesOf(drafts: readonly CriterionDraft[], rated: readonly RatedCriterion[]): readonly CriterionNode[] {
  const leaves = rated.values();
  return drafts.map(({ row: _row, leaf, ...base }) => {
    if (leaf === undefined) return base;
    const { ratings: _, ...ratedBy } = leaves.next().value as RatedCriterion;
    return { ...base, leaf: { ...ratedBy, missing: leaf.missing } };
  });
}
