import { InvalidArgumentError, Option, type Command } from "commander";
import { defaultParameters, weightInformation, type RobustnessParameters } from "../core/run-parameters";
import { scoringMethods } from "../core/scoring/catalogue";
import { compareCommand } from "./compare-command";
import { Trouble, type ExitCode } from "./exit-code";
import { explainCommand } from "./explain-command";
import { robustnessCommand } from "./robustness-command";
import { requestOf, withSharedOptions, type SharedOptions } from "./shared-options";
import type { Terminal } from "./terminal";

interface RobustnessFlags extends SharedOptions {
  readonly samples?: number;
  readonly seed?: number;
  readonly information?: RobustnessParameters["information"];
  readonly band?: number;
  readonly top?: number;
}

interface CompareFlags extends SharedOptions {
  readonly methods?: string;
}

/** The commands that look at a ranking and write nothing: robustness, compare, explain. */
export function addExaminingCommands(program: Command, terminal: Terminal, finish: (code: ExitCode) => void): void {
  const standard = defaultParameters.robustness;
  withSharedOptions(program.command("robustness"))
    .summary("say how far the ranking holds when the weights are others")
    .description(
      "Ranks the portfolio with many sets of weights and says how often each project is first and among the first, " +
        "between which weights the leader stays the same, what would bring the next ones to the top, and which criteria " +
        "do not tell projects apart. The same seed draws the same weights. Nothing is written.",
    )
    .argument("<workbook>", "the .xlsx file with the tables Projects and Criteria")
    .addOption(
      new Option("--samples <number>", `how many sets of weights are drawn, 100 to 1000000 (default ${standard.samples})`).argParser(whole(100, 1_000_000)), // prettier-ignore
    )
    .addOption(
      new Option("--seed <number>", `starts the random numbers (default ${standard.seed})`).argParser(
        whole(0, 2 ** 32 - 1),
      ),
    ) // prettier-ignore
    .addOption(
      new Option(
        "--information <what>",
        "what is taken as known of the weights: none (any weights), ordinal (their order), band (each within --band of its own)",
      ).choices(weightInformation),
    )
    .addOption(
      new Option("--band <share>", "half the width of the band, as share of each weight: 20% or 0.2").argParser(band),
    ) // prettier-ignore
    .addOption(
      new Option("--top <number>", `how many of the first ranks matter (default ${standard.top})`).argParser(
        whole(1, 1_000_000),
      ),
    ) // prettier-ignore
    .addHelpText(
      "after",
      `
Examples:
  $ rankfolio robustness portfolio.xlsx
  $ rankfolio robustness portfolio.xlsx --information band --band 20% --top 5
  $ rankfolio robustness portfolio.xlsx --samples 100000 --seed 7 --json > robustness.json`,
    )
    .action(async (workbook: string, flags: RobustnessFlags) => {
      const { samples, seed, information, top } = flags;
      const chosen: Partial<RobustnessParameters> = {
        ...(samples === undefined ? {} : { samples }),
        ...(seed === undefined ? {} : { seed }),
        ...(information === undefined ? {} : { information }),
        ...(flags.band === undefined ? {} : { band: flags.band }),
        ...(top === undefined ? {} : { top }),
      };
      finish(await robustnessCommand({ ...requestOf(workbook, flags), chosen }, terminal));
    });

  withSharedOptions(program.command("compare"))
    .summary("rank by several methods and say how far they agree")
    .description(
      "Ranks the portfolio by every method that can be used on it, side by side, with the consensus ranking and how far " +
        "the methods agree. Methods that cannot be used are named with the reason. Nothing is written.",
    )
    .argument("<workbook>", "the .xlsx file with the tables Projects and Criteria")
    .option("--methods <ids>", "only these, parted by commas; rankfolio methods lists what there is")
    .addHelpText(
      "after",
      `
Examples:
  $ rankfolio compare portfolio.xlsx
  $ rankfolio compare portfolio.xlsx --methods weighted-sum,topsis,vikor
  $ rankfolio compare portfolio.xlsx --json > methods.json`,
    )
    .action(async (workbook: string, flags: CompareFlags) => {
      finish(await compareCommand({ ...requestOf(workbook, flags), methods: methodIds(flags.methods) }, terminal));
    });

  withSharedOptions(program.command("explain"))
    .summary("say why one project is above another, or what would bring one to the top")
    .description(
      "Two projects: on which criteria the one is ahead and on which behind. One project: the smallest change of a rating " +
        "or of a weight that would bring it among the first. Nothing is written.",
    )
    .argument("<workbook>", "the .xlsx file with the tables Projects and Criteria")
    .argument("<project>", "ID or name")
    .argument("[other]", "ID or name of the project to compare it with")
    .addOption(
      new Option("--top <number>", `how many of the first ranks matter (default ${standard.top})`).argParser(
        whole(1, 1_000_000),
      ),
    ) // prettier-ignore
    .addHelpText(
      "after",
      `
Examples:
  $ rankfolio explain portfolio.xlsx P-07 P-12
  $ rankfolio explain portfolio.xlsx "Data platform" --top 5`,
    )
    .action(async (workbook: string, project: string, other: string | undefined, flags: RobustnessFlags) => {
      finish(await explainCommand({ ...requestOf(workbook, flags), project, other, top: flags.top }, terminal));
    });
}

const whole =
  (low: number, high: number) =>
  (given: string): number => {
    const number = Number(given);
    if (!Number.isInteger(number) || number < low || number > high)
      throw new InvalidArgumentError(`Type a whole number from ${low} to ${high}.`);
    return number;
  };

function band(given: string): number {
  const [, figure, percent] = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*(%?)\s*$/.exec(given) ?? [];
  const share = figure === undefined ? undefined : percent === "%" ? Number(`${figure}e-2`) : Number(figure);
  if (share === undefined || share > 1) throw new InvalidArgumentError("Type a share from 0 to 1, or up to 100%.");
  return share;
}

/** @throws {Trouble} if there is no such method. */
function methodIds(given: string | undefined): readonly string[] {
  const ids = (given ?? "").split(",").flatMap((id) => (id.trim() === "" ? [] : [id.trim().toLowerCase()]));
  const unknown = ids.find((id) => !scoringMethods.some((method) => method.id === id));
  if (unknown !== undefined)
    throw new Trouble(`There is no method ${unknown}. There are ${scoringMethods.map(({ id }) => id).join(", ")}.`);
  return ids;
}
