import { check } from "../app/check";
import { prioritise } from "../app/prioritise";
import { fileWorkbook } from "../xlsx/file-workbook";
import type { WorkbookRequest } from "./check-command";
import { exitCode, Trouble, type ExitCode } from "./exit-code";
import { issueCounts, issueText } from "./issue-text";
import { jsonRun, jsonText } from "./json-output";
import { readMappingFile } from "./mapping-file";
import { openWorkbook } from "./open-workbook";
import { checkOutputFile, writeAtomically } from "./output-file";
import { progressLine } from "./progress-line";
import { differencesText, runSummary } from "./summary";
import type { Terminal } from "./terminal";
import { wallTime } from "./wall-time";
import { refuseUnknownWeights } from "./weight-choice";

export interface RunRequest extends WorkbookRequest {
  readonly output: string;
}

/**
 * Ranks a workbook and writes the copy with its reports. The summary (or JSON) goes to standard output; issues and
 * warnings go to standard error. With errors among the issues no file is written.
 */
export async function runCommand(request: RunRequest, terminal: Terminal): Promise<ExitCode> {
  const { input, output, parameters } = request;
  const mapping = request.mappingFile === undefined ? {} : { mapping: await readMappingFile(request.mappingFile) };
  const progress = progressLine(terminal);
  progress.progress({ doing: `Opening ${input}`, done: 0 });
  try {
    await checkOutputFile(input, output, request.overwriteInput);
    const document = await openWorkbook(input);
    const port = fileWorkbook(document);
    if (request.setWeights.length > 0) {
      const { checked } = await check(port, { parameters, ...mapping });
      if (checked.ok) refuseUnknownWeights(checked.portfolio.criteria, request.setWeights);
    }
    const outcome = await prioritise(port, { parameters, now: wallTime(new Date()), watch: progress, ...mapping });
    if (outcome.kind === "refused") throw new Trouble(outcome.refused.message);
    if (outcome.kind === "issues") {
      progress.end();
      const { issues } = outcome.checked;
      for (const issue of issues) terminal.error(`${issueText(issue)}\n`);
      terminal.error(`${input}: ${issueCounts(issues)}; nothing was written.\n`);
      if (request.json) terminal.out(jsonText(jsonRun(input, issues)));
      return exitCode.issues;
    }
    progress.progress({ doing: `Saving ${output}`, done: 1 });
    await writeAtomically(output, await document.save());
    progress.end();
    const { prepared, written, differences } = outcome;
    const { issues } = prepared.checked;
    for (const issue of issues) terminal.error(`${issueText(issue)}\n`);
    terminal.error(differencesText(differences));
    terminal.out(
      request.json
        ? jsonText(jsonRun(input, issues, { output, prepared, written, differences }))
        : runSummary(prepared, written, output),
    );
    return exitCode.done;
  } finally {
    progress.end();
  }
}
