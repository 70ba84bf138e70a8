import { Command, CommanderError, Option } from "commander";
import type { RunParameters } from "../core/run-parameters";
import { addExaminingCommands } from "./examining-commands";
import { checkCommand } from "./check-command";
import { discountRate } from "./discount-rate";
import { exitCode, Trouble, type ExitCode } from "./exit-code";
import { jsonMethods, jsonText, jsonWeightings, schemaVersion } from "./json-output";
import { methodList } from "./method-choice";
import { runCommand } from "./run-command";
import { requestOf, sharedParameters, withSharedOptions, type SharedOptions } from "./shared-options";
import type { Terminal } from "./terminal";
import { weightingList } from "./weight-choice";

interface RunFlags extends SharedOptions {
  readonly out: string;
  readonly capacity?: RunParameters["capacityOf"];
  readonly discountRate?: number;
}

interface CheckFlags extends SharedOptions {
  readonly out?: string;
}

/**
 * Runs one command line, without the program's name in front.
 *
 * @returns  The exit code; nothing is thrown for what a user can mend.
 */
export async function runProgram(args: readonly string[], version: string, terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCode.done;
  const program = rankfolio(version, terminal, (result) => (code = result));
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCode.done;
    if (!(error instanceof CommanderError || error instanceof Trouble)) throw error;
    const trouble = error.message.replace(/^error: /, "");
    if (args.includes("--json")) terminal.out(jsonText({ schema: schemaVersion, ok: false, trouble }));
    // Commander has said its own already.
    if (error instanceof Trouble) terminal.error(`rankfolio: ${trouble}\n`);
    return exitCode.trouble;
  }
}

function rankfolio(version: string, terminal: Terminal, finish: (code: ExitCode) => void): Command {
  const program = new Command("rankfolio")
    .description(
      "Ranks the projects of an Excel workbook by weighted criteria, draws the budget line, compares capacity with " +
        "demand and weighs risks. The result is a workbook with live formulas and charts that needs no add-in.",
    )
    .version(version, "-v, --version", "print the version")
    .helpOption("-h, --help", "show this help")
    .helpCommand("help [command]", "show the help of a command")
    .configureOutput({ writeOut: (text) => terminal.out(text), writeErr: (text) => terminal.error(text) })
    .showHelpAfterError("Try: rankfolio --help")
    .exitOverride()
    .addHelpText(
      "after",
      `
Examples:
  $ rankfolio check portfolio.xlsx                      list what is wrong with the tables, cell by cell
  $ rankfolio run portfolio.xlsx --out scored.xlsx      rank, and write the reports into a copy
  $ rankfolio robustness portfolio.xlsx                 how far the ranking holds at other weights
  $ rankfolio compare portfolio.xlsx                    how other methods would rank
  $ rankfolio explain portfolio.xlsx P-07 P-12          why one project is above another

Exit codes: 0 done, 1 the workbook has errors to mend, 2 wrong usage or a file that cannot be read or written,
3 a fault of Rankfolio itself.`,
    );

  withSharedOptions(program.command("run"))
    .summary("rank a portfolio and write the reports into a copy of the workbook")
    .description(
      "Ranks the portfolio of a workbook and writes a copy with the sheets Overview, Ranking, Weights, Scores, Robustness, " +
        "Methods compared, Changes, Capacity, Finance, Risks, Issues and Run log. Everything else in the workbook stays. If a table has errors, they are listed and nothing is written.",
    )
    .argument("<workbook>", "the .xlsx file with the tables Projects and Criteria")
    .requiredOption("-o, --out <file>", "the .xlsx file to write")
    .addOption(
      new Option("--capacity <of>", "count the demand of all projects, or only of those within the budget").choices([
        "all",
        "funded",
      ]),
    )
    .addOption(new Option("--discount-rate <rate>", "a year, for present values: 8% or 0.08").argParser(discountRate))
    .addHelpText(
      "after",
      `
Examples:
  $ rankfolio run portfolio.xlsx --out scored.xlsx
  $ rankfolio run portfolio.xlsx --out scored.xlsx --method topsis --option normalisation=min-max
  $ rankfolio run portfolio.xlsx --out scored.xlsx --weights ahp
  $ rankfolio run portfolio.xlsx --out scored.xlsx --weight "Strategic fit=40" --weight Risk=10
  $ rankfolio run portfolio.xlsx --out scored.xlsx --missing leave-out
  $ rankfolio run plan.xlsx -o scored.xlsx --map mapping.json --json > result.json
  $ rankfolio run portfolio.xlsx --out portfolio.xlsx --force

mapping.json says which table or sheet plays which part where names alone do not, and which header feeds which column:
  { "Projects": { "table": { "sheet": "Plan 2027" }, "columns": { "name": "Title" } } }`,
    )
    .action(async (workbook: string, flags: RunFlags) => {
      finish(
        await runCommand(
          {
            ...requestOf(workbook, flags),
            output: flags.out,
            parameters: {
              ...sharedParameters(flags),
              ...(flags.capacity === undefined ? {} : { capacityOf: flags.capacity }),
              ...(flags.discountRate === undefined ? {} : { discountRate: flags.discountRate }),
            },
          },
          terminal,
        ),
      );
    });

  withSharedOptions(program.command("check"))
    .summary("list what is wrong with the tables of a workbook")
    .description(
      "Reads the tables of a workbook and lists every error with its cell, what was expected and what was found. " +
        "Notes say what a run would do (hidden rows count); they do not fail the check. The workbook itself stays as it is.",
    )
    .argument("<workbook>", "the .xlsx file to check")
    .option("-o, --out <file>", "also write a copy of the workbook with the list on a sheet, each issue with a link")
    .addHelpText(
      "after",
      `
Examples:
  $ rankfolio check portfolio.xlsx
  $ rankfolio check portfolio.xlsx --missing worst
  $ rankfolio check portfolio.xlsx --method waspas       also what keeps the method from being used
  $ rankfolio check portfolio.xlsx --out checked.xlsx
  $ rankfolio check portfolio.xlsx --json > issues.json`,
    )
    .action(async (workbook: string, flags: CheckFlags) => {
      finish(await checkCommand({ ...requestOf(workbook, flags), output: flags.out }, terminal));
    });

  addExaminingCommands(program, terminal, finish);

  program
    .command("methods")
    .summary("list the ways to score projects")
    .description("Lists every scoring method with one sentence on when to use it, and its options.")
    .option("--json", "print the list as JSON to standard output")
    .action(({ json }: { readonly json?: boolean }) => {
      terminal.out(json === true ? jsonText(jsonMethods()) : methodList());
      finish(exitCode.done);
    });

  program
    .command("weightings")
    .summary("list the ways to find weights")
    .description("Lists every way to find weights with one sentence on when to use it, and what must be filled in.")
    .option("--json", "print the list as JSON to standard output")
    .action(({ json }: { readonly json?: boolean }) => {
      terminal.out(json === true ? jsonText(jsonWeightings()) : weightingList());
      finish(exitCode.done);
    });
  return program;
}
