import type { Judgement } from "../core/model/judgement";
import type { RunParameters } from "../core/run-parameters";
import type { TableAddress, TableMapping } from "../workbook/checked";
import type { LoggedRun } from "../workbook/reports/report-input";
import { isRecord } from "./record";
import { keptRuns } from "./run-history";
import { storedJudgements } from "./stored-judgements";
import { storedParameters } from "./stored-parameters";
import { storedSnapshot, type StoredSnapshot } from "./stored-snapshot";

/** What a workbook remembers of earlier runs. */
export interface Stored {
  readonly parameters: RunParameters;
  readonly mapping?: TableMapping;
  /** Given in the pane, whether or not their criteria are still there. */
  readonly judgements: readonly Judgement[];
  /** Oldest first. */
  readonly runs: readonly LoggedRun[];
  /** What the last run ranked, to tell what has changed since. */
  readonly last?: StoredSnapshot;
}

/**
 * Reads a workbook's settings. They may come from another version or another hand, so each part counts only if it has
 * the right shape: a parameter that does not is the default, a mapping that does not is absent, a run or a judgement is left
 * out.
 */
export function storedIn(settings: Readonly<Record<string, unknown>>): Stored {
  const mapping = tableMapping(settings["mapping"]);
  const runs = Array.isArray(settings["runs"]) ? settings["runs"].filter(isLoggedRun).slice(-keptRuns) : [];
  const last = storedSnapshot(settings["last"]);
  return {
    parameters: storedParameters(settings["parameters"]),
    judgements: storedJudgements(settings["judgements"]),
    runs,
    ...(mapping === undefined ? {} : { mapping }),
    ...(last === undefined ? {} : { last }),
  };
}

/** A mapping if `given` has the shape of one: `{ role: { table: { name } | { sheet }, columns: { key: header } } }`. */
export function tableMapping(given: unknown): TableMapping | undefined {
  if (!isRecord(given)) return undefined;
  const mapping: Record<string, TableMapping[string]> = {};
  for (const [role, part] of Object.entries(given)) {
    if (!isRecord(part)) return undefined;
    const table = tableAddress(part["table"]);
    const columns = part["columns"] ?? {};
    if (table === undefined || !isTextRecord(columns)) return undefined;
    mapping[role] = { table, columns };
  }
  return mapping;
}

function tableAddress(given: unknown): TableAddress | undefined {
  if (!isRecord(given)) return undefined;
  const { name, sheet } = given;
  if (typeof name === "string") return { name };
  return typeof sheet === "string" ? { sheet } : undefined;
}

function isLoggedRun(given: unknown): given is LoggedRun {
  return (
    isRecord(given) &&
    Number.isFinite(given["at"]) &&
    ["method", "parameters", "fingerprint"].every((key) => typeof given[key] === "string") &&
    Number.isInteger(given["projectCount"]) &&
    isRecord(given["ranks"]) &&
    Object.values(given["ranks"]).every(Number.isFinite)
  );
}

const isTextRecord = (given: unknown): given is Readonly<Record<string, string>> =>
  isRecord(given) && Object.values(given).every((text) => typeof text === "string");
