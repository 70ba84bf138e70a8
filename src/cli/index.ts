import { exitCode } from "./exit-code";
import { runProgram } from "./program";
import { processTerminal } from "./terminal";

const terminal = processTerminal();
try {
  process.exitCode = await runProgram(process.argv.slice(2), RANKFOLIO_VERSION, terminal);
} catch (error) {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.error(`rankfolio: this is a fault of Rankfolio, please report it with the lines below.\n${details}\n`);
  process.exitCode = exitCode.fault;
}
