import { examineMethods } from "../app/examine";
import type { RankedPortfolio } from "../core/ranked-portfolio";
import type { MethodsCompared } from "../core/robustness/methods-compared";
import type { WorkbookRequest } from "./check-command";
import { examineWorkbook, type Answer } from "./examined-workbook";
import type { ExitCode } from "./exit-code";
import type { Terminal } from "./terminal";
import { columns } from "./text-columns";

export interface CompareRequest extends WorkbookRequest {
  /** Ids from the scoring catalogue; all if there are none. */
  readonly methods: readonly string[];
}

/** Prints how other methods would rank a workbook's projects. */
export const compareCommand = (request: CompareRequest, terminal: Terminal): Promise<ExitCode> =>
  examineWorkbook(
    "compare",
    request,
    terminal,
    (contents, choices) => examineMethods(contents, choices, request.methods),
    ({ ranking: { ranked }, found }): Answer => ({
      text: compareText(found, ranked),
      json: compareJson(found, ranked),
    }),
  );

function compareText({ compared, objecting, agreement }: MethodsCompared, ranked: RankedPortfolio): string {
  const rows = (agreement?.kemeny.order ?? []).map((i) => [
    String(agreement?.kemenyRanks[i] ?? ""),
    ranked.scored[i]?.project.name ?? "",
    ...compared.map(({ ranks }) => String(ranks[i] ?? "")),
  ]);
  const lines = [
    ...compared.map(({ method }, k) => `  ${String.fromCharCode(65 + k)}  ${method.name}`),
    "",
    ...columns(["Consensus", "Project", ...compared.map((_, k) => String.fromCharCode(65 + k))], rows, [1]),
    "",
    ...(agreement === undefined
      ? []
      : [
          `Agreement of all (Kendall's W, 0 to 1): ${agreement.concordance === null ? "nothing to measure" : agreement.concordance.toFixed(2)}.`,
          ...(agreement.kemeny.optimal ? [] : ["The consensus is the best order found, not proven to be the best."]),
        ]),
    ...objecting.map(({ method, objections }) => {
      const [first] = objections;
      return `Not compared: ${method.name} needs ${first?.expected ?? ""}; there is ${first?.found ?? ""}.`;
    }),
  ];
  return `${lines.join("\n")}\n`;
}

function compareJson({ compared, objecting, agreement }: MethodsCompared, ranked: RankedPortfolio): Answer["json"] {
  return {
    methods: compared.map(({ method }) => ({ id: method.id, name: method.name })),
    projects: (agreement?.kemeny.order ?? []).map((i) => ({
      id: ranked.scored[i]?.project.id ?? "",
      name: ranked.scored[i]?.project.name ?? "",
      consensus: agreement?.kemenyRanks[i] ?? null,
      borda: agreement?.bordaRanks[i] ?? null,
      ranks: Object.fromEntries(compared.map(({ method, ranks }) => [method.id, ranks[i] ?? null])),
    })),
    concordance: agreement?.concordance ?? null,
    consensusProven: agreement?.kemeny.optimal ?? null,
    kendall: agreement?.kendall ?? [],
    spearman: agreement?.spearman ?? [],
    notCompared: objecting.map(({ method, objections }) => ({
      id: method.id,
      needs: objections[0]?.expected ?? "",
      found: objections[0]?.found ?? "",
    })),
  };
}
