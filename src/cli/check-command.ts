import { check } from "../app/check";
import { writeIssues } from "../app/write-issues";
import type { RunParameters } from "../core/run-parameters";
import { fileWorkbook } from "../xlsx/file-workbook";
import { exitCode, Trouble, type ExitCode } from "./exit-code";
import { issueCounts, issueText } from "./issue-text";
import { jsonCheck, jsonText } from "./json-output";
import { readMappingFile } from "./mapping-file";
import { openWorkbook } from "./open-workbook";
import { checkOutputFile, writeAtomically } from "./output-file";
import { progressLine } from "./progress-line";
import type { Terminal } from "./terminal";
import { wallTime } from "./wall-time";
import { refuseUnknownWeights, type SetWeight } from "./weight-choice";

/** What both commands are told. */
export interface WorkbookRequest {
  readonly input: string;
  readonly parameters: Partial<RunParameters>;
  /** Weights that are set for this run, by the names that were typed. */
  readonly setWeights: readonly SetWeight[];
  readonly mappingFile: string | undefined;
  readonly json: boolean;
  /** Whether the output may be the input itself. */
  readonly overwriteInput: boolean;
}

export interface CheckRequest extends WorkbookRequest {
  /** Where a copy with an Issues sheet goes, if one is wanted. */
  readonly output: string | undefined;
}

/** Lists the issues of a workbook on standard output, and if asked to, on a sheet in a copy of it. */
export async function checkCommand(request: CheckRequest, terminal: Terminal): Promise<ExitCode> {
  const { input, output, parameters } = request;
  const mapping = request.mappingFile === undefined ? {} : { mapping: await readMappingFile(request.mappingFile) };
  const progress = progressLine(terminal);
  progress.progress({ doing: `Opening ${input}`, done: 0 });
  try {
    if (output !== undefined) await checkOutputFile(input, output, request.overwriteInput);
    const document = await openWorkbook(input);
    const port = fileWorkbook(document);
    const { checked } = await check(port, { parameters, ...mapping }, progress);
    if (checked.ok) refuseUnknownWeights(checked.portfolio.criteria, request.setWeights);
    if (output !== undefined) {
      const written = await writeIssues(port, { parameters, now: wallTime(new Date()), watch: progress, ...mapping });
      if (!written.ok) throw new Trouble(written.message);
      await writeAtomically(output, await document.save());
    }
    progress.end();
    if (request.json) terminal.out(jsonText(jsonCheck(input, checked.issues, output)));
    else {
      for (const issue of checked.issues) terminal.out(`${issueText(issue)}\n`);
      terminal.out(`${input}: ${issueCounts(checked.issues)}\n`);
      if (output !== undefined) terminal.out(`Wrote the list to ${output}\n`);
    }
    return checked.ok ? exitCode.done : exitCode.issues;
  } finally {
    progress.end();
  }
}
