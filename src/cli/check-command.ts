import { check } from "../app/check";
import type { RunParameters } from "../core/run-parameters";
import { fileWorkbook } from "../xlsx/file-workbook";
import { exitCode, type ExitCode } from "./exit-code";
import { issueCounts, issueText } from "./issue-text";
import { jsonCheck, jsonText } from "./json-output";
import { readMappingFile } from "./mapping-file";
import { openWorkbook } from "./open-workbook";
import { progressLine } from "./progress-line";
import type { Terminal } from "./terminal";

export interface CheckRequest {
  readonly input: string;
  readonly parameters: Partial<RunParameters>;
  readonly mappingFile: string | undefined;
  readonly json: boolean;
}

/** Lists the issues of a workbook on standard output. */
export async function checkCommand(request: CheckRequest, terminal: Terminal): Promise<ExitCode> {
  const mapping = request.mappingFile === undefined ? {} : { mapping: await readMappingFile(request.mappingFile) };
  const progress = progressLine(terminal);
  progress.progress({ doing: `Opening ${request.input}`, done: 0 });
  try {
    const document = await openWorkbook(request.input);
    const { checked } = await check(fileWorkbook(document), { parameters: request.parameters, ...mapping }, progress);
    progress.end();
    if (request.json) terminal.out(jsonText(jsonCheck(request.input, checked.issues)));
    else {
      for (const issue of checked.issues) terminal.out(`${issueText(issue)}\n`);
      terminal.out(`${request.input}: ${issueCounts(checked.issues)}\n`);
    }
    return checked.ok ? exitCode.done : exitCode.issues;
  } finally {
    progress.end();
  }
}
