import type { Difference, Prepared } from "../app/outcome";
import { scoringMethods } from "../core/scoring/catalogue";
import type { MethodOption } from "../core/scoring/method-option";
import type { Issue } from "../workbook/issue";
import { placeLabel } from "../workbook/place";
import type { Written } from "../workbook/port";
import { weightingMethods } from "../core/weighting/catalogue";
import type { WeightingDescription } from "../core/weighting/weighting-method";
import { jsonWeighing, type JsonWeighing } from "./json-weighing";

/** Raised when a field changes its meaning or goes; new fields do not raise it. */
export const schemaVersion = 1;

/** What `--json` prints, one object to standard output. Documented in docs/command-line.md. */
export interface JsonIssue {
  readonly code: string;
  readonly severity: "error" | "note";
  readonly table: string;
  /** `Projects!F17`; null where no cell exists, as for a missing table. */
  readonly cell: string | null;
  readonly column: string | null;
  readonly expected: string;
  readonly found: string;
  readonly suggestion: string | null;
  readonly message: string;
}

export interface JsonCheck {
  readonly schema: typeof schemaVersion;
  readonly command: "check";
  readonly input: string;
  /** The copy with an Issues sheet; null if none was asked for. */
  readonly output: string | null;
  readonly ok: boolean;
  readonly errors: number;
  readonly notes: number;
  readonly issues: readonly JsonIssue[];
}

export interface JsonProject {
  readonly id: string;
  readonly name: string;
  readonly rank: number;
  readonly score: number;
  readonly standing: string;
  readonly expectedMonetaryValue: number;
  readonly scoreAfterRisk: number | null;
  readonly rankAfterRisk: number | null;
}

export interface JsonRun {
  readonly schema: typeof schemaVersion;
  readonly command: "run";
  readonly input: string;
  readonly ok: boolean;
  /** The file that was written; null if none was. */
  readonly output: string | null;
  readonly errors: number;
  readonly notes: number;
  readonly issues: readonly JsonIssue[];
  /** Absent if there were errors. */
  readonly result?: {
    readonly method: string;
    readonly missing: string;
    readonly capacityOf: string;
    readonly fingerprint: string;
    /** Names of the sheets written. */
    readonly sheets: readonly string[];
    /** Where the weights come from, and what they are. */
    readonly weighing: JsonWeighing;
    /** Best rank first. */
    readonly projects: readonly JsonProject[];
    /** Cells that the workbook calculates otherwise than the ranking did; empty if all is well. */
    readonly differences: readonly Difference[];
  };
}

/** What `rankfolio methods --json` prints. */
export interface JsonMethods {
  readonly schema: typeof schemaVersion;
  readonly command: "methods";
  readonly methods: readonly {
    readonly id: string;
    readonly name: string;
    readonly explanation: string;
    readonly formula: string;
    readonly source: string;
    readonly options: readonly MethodOption[];
  }[];
}

/** Printed instead when a command could not be carried out. */
export interface JsonTrouble {
  readonly schema: typeof schemaVersion;
  readonly ok: false;
  readonly trouble: string;
}

/** What `rankfolio weightings --json` prints. */
export interface JsonWeightings {
  readonly schema: typeof schemaVersion;
  readonly command: "weightings";
  readonly weightings: readonly WeightingDescription[];
}

export const jsonText = (
  output: JsonCheck | JsonRun | JsonMethods | JsonWeightings | JsonTrouble | JsonExamined,
): string => `${JSON.stringify(output, null, 2)}\n`;

export const jsonMethods = (): JsonMethods => ({
  schema: schemaVersion,
  command: "methods",
  methods: scoringMethods.map(({ id, name, explanation, formula, source, options }) => ({
    id,
    name,
    explanation,
    formula,
    source,
    options,
  })),
});

export const jsonWeightings = (): JsonWeightings => ({
  schema: schemaVersion,
  command: "weightings",
  weightings: weightingMethods.map(({ id, name, explanation, formula, source, input }) => ({
    id,
    name,
    explanation,
    formula,
    source,
    input,
  })),
});

export const jsonCheck = (input: string, issues: readonly Issue[], output?: string): JsonCheck => ({
  schema: schemaVersion,
  command: "check",
  input,
  output: output ?? null,
  ...issueFields(issues),
});

export const jsonRun = (
  input: string,
  issues: readonly Issue[],
  done?: {
    readonly output: string;
    readonly prepared: Prepared;
    readonly written: Written;
    readonly differences: readonly Difference[];
  },
): JsonRun => ({
  schema: schemaVersion,
  command: "run",
  input,
  output: done?.output ?? null,
  ...issueFields(issues),
  ...(done === undefined
    ? {}
    : {
        result: {
          method: done.prepared.parameters.method,
          missing: done.prepared.parameters.missing,
          capacityOf: done.prepared.parameters.capacityOf,
          fingerprint: done.prepared.fingerprint,
          sheets: done.written.sheets.map(({ sheet }) => sheet),
          weighing: jsonWeighing(done.prepared.ranked.weighing),
          projects: jsonProjects(done.prepared),
          differences: done.differences,
        },
      }),
});

/** What `robustness`, `compare` and `explain` print; `result` is absent if there were errors. */
export interface JsonExamined extends Pick<JsonCheck, "ok" | "errors" | "notes" | "issues"> {
  readonly schema: typeof schemaVersion;
  readonly command: string;
  readonly input: string;
  readonly result?: Readonly<Record<string, unknown>>;
}

/** What every answer says of the issues. */
export function issueFields(issues: readonly Issue[]): Pick<JsonCheck, "ok" | "errors" | "notes" | "issues"> {
  const errors = issues.filter((issue) => issue.severity === "error").length;
  return { ok: errors === 0, errors, notes: issues.length - errors, issues: issues.map(jsonIssue) };
}

const jsonIssue = (issue: Issue): JsonIssue => ({
  code: issue.code,
  severity: issue.severity,
  table: issue.table,
  cell: issue.place === undefined ? null : placeLabel(issue.place),
  column: issue.column ?? null,
  expected: issue.expected,
  found: issue.found,
  suggestion: issue.suggestion ?? null,
  message: issue.message,
});

const jsonProjects = ({ ranked }: Prepared): readonly JsonProject[] =>
  ranked.order.flatMap((index): JsonProject[] => {
    const scored = ranked.scored[index];
    const standing = ranked.waterline.standing[index];
    if (scored === undefined || standing === undefined) return [];
    return [
      {
        id: scored.project.id,
        name: scored.project.name,
        rank: scored.rank,
        score: scored.score,
        standing,
        expectedMonetaryValue: scored.emv,
        scoreAfterRisk: scored.scoreAfterRisk ?? null,
        rankAfterRisk: scored.rankAfterRisk ?? null,
      },
    ];
  });
