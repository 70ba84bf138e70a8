import { budgetTable } from "./budget";
import { cashFlowsTable } from "./cash-flows";
import { criteriaTable } from "./criteria";
import { demandTable } from "./demand";
import { judgementsTable } from "./judgements";
import { projectsTable } from "./projects";
import { resourcesTable } from "./resources";
import { risksTable } from "./risks";
import { TABLE_ROLES, type TableRole, type TableSchema } from "./schema";

const byRole: { readonly [R in TableRole]: TableSchema & { readonly role: R } } = {
  Projects: projectsTable,
  Criteria: criteriaTable,
  Resources: resourcesTable,
  Demand: demandTable,
  Budget: budgetTable,
  Risks: risksTable,
  Judgements: judgementsTable,
  "Cash flows": cashFlowsTable,
};

/** Every input table with its columns, for whoever shows, maps or documents them. Needed tables come first. */
export const tableCatalogue: readonly TableSchema[] = TABLE_ROLES.map((role) => byRole[role]);

export const schemaOf = (role: TableRole): TableSchema => byRole[role];
