import type { Choices } from "../app/prepare";
import type { Examined } from "../app/examine";
import type { WorkbookContents } from "../workbook/port";
import { check } from "../app/check";
import { fileWorkbook } from "../xlsx/file-workbook";
import type { WorkbookRequest } from "./check-command";
import { exitCode, type ExitCode } from "./exit-code";
import { issueCounts, issueText } from "./issue-text";
import { issueFields, jsonText, schemaVersion, type JsonExamined } from "./json-output";
import { readMappingFile } from "./mapping-file";
import { openWorkbook } from "./open-workbook";
import { progressLine } from "./progress-line";
import type { Terminal } from "./terminal";
import { refuseUnknownWeights } from "./weight-choice";

/** What an examining command finds, as text and as JSON. */
export interface Answer {
  readonly text: string;
  readonly json: Readonly<Record<string, unknown>>;
}

/**
 * Reads a workbook, examines its ranking and prints the answer; issues go to standard error as for a run. Writes nothing.
 */
export async function examineWorkbook<Found>(
  command: string,
  request: WorkbookRequest,
  terminal: Terminal,
  examine: (contents: WorkbookContents, choices: Choices) => Examined<Found>,
  answerOf: (examined: Extract<Examined<Found>, { kind: "examined" }>) => Answer,
): Promise<ExitCode> {
  const { input, parameters } = request;
  const mapping = request.mappingFile === undefined ? {} : { mapping: await readMappingFile(request.mappingFile) };
  const progress = progressLine(terminal);
  progress.progress({ doing: `Opening ${input}`, done: 0 });
  try {
    const choices: Choices = { parameters, ...mapping };
    const { contents, checked } = await check(fileWorkbook(await openWorkbook(input)), choices, progress);
    if (checked.ok) refuseUnknownWeights(checked.portfolio.criteria, request.setWeights);
    progress.progress({ doing: "Trying other weights and methods", done: 0.5 });
    const examined = examine(contents, choices);
    progress.end();
    const { issues } = examined.kind === "issues" ? examined.checked : examined.ranking.checked;
    for (const issue of issues) terminal.error(`${issueText(issue)}\n`);
    const shared: JsonExamined = {
      schema: schemaVersion,
      command,
      input,
      ...issueFields(issues),
    };
    if (examined.kind === "issues") {
      terminal.error(`${input}: ${issueCounts(issues)}; nothing was ranked.\n`);
      if (request.json) terminal.out(jsonText(shared));
      return exitCode.issues;
    }
    const answer = answerOf(examined);
    terminal.out(request.json ? jsonText({ ...shared, result: answer.json }) : answer.text);
    return exitCode.done;
  } finally {
    progress.end();
  }
}
