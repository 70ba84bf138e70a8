import { InvalidArgumentError, Option, type Command } from "commander";
import type { MissingPolicy } from "../core/model/criterion";
import { randomIndexIds, type RunParameters } from "../core/run-parameters";
import type { WorkbookRequest } from "./check-command";
import { methodParameters } from "./method-choice";
import { setWeights, weightParameters, type WeightFlags } from "./weight-choice";

/** The words of `--missing` and what they mean to a run. */
const missingChoices = {
  refuse: "refuse",
  worst: "worst",
  middle: "middle",
  "leave-out": "leave out",
} as const satisfies Record<string, MissingPolicy>;

/** What every command that reads a workbook can be told. */
export interface SharedOptions extends WeightFlags {
  readonly missing?: MissingPolicy;
  readonly method?: string;
  readonly option: readonly string[];
  readonly map?: string;
  readonly json?: boolean;
  readonly force?: boolean;
}

const collected = (text: string, before: readonly string[]): readonly string[] => [...before, text];

export function withSharedOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--missing <policy>",
        `how a missing rating counts where the Criteria table does not say: ${Object.keys(missingChoices).join(", ")}`,
      ).argParser(missingPolicy),
    )
    .option("--method <id>", "how projects are scored; rankfolio methods lists what there is")
    .option("--option <key=choice>", "how the method works, as often as needed", collected, [])
    .option("--weights <id>", "where weights come from; rankfolio weightings lists what there is")
    .option("--weight <name=number>", "a weight for this run, as often as needed: --weight Strategy=40", collected, [])
    .option("--random-index <table>", `what consistency is measured with: ${randomIndexIds.join(", ")}`)
    .option("--map <file>", "a JSON file that says which table and header plays which part")
    .option("--force", "allow --out to be the input file itself")
    .option("--json", "print the result as JSON to standard output");
}

function missingPolicy(given: string): MissingPolicy {
  const found = Object.entries(missingChoices).find(([word]) => word === given.toLowerCase());
  if (found === undefined) throw new InvalidArgumentError(`Choose one of ${Object.keys(missingChoices).join(", ")}.`);
  return found[1];
}

export const requestOf = (input: string, flags: SharedOptions): WorkbookRequest => ({
  input,
  overwriteInput: flags.force === true,
  parameters: sharedParameters(flags),
  setWeights: setWeights(flags),
  mappingFile: flags.map,
  json: flags.json === true,
});

export const sharedParameters = ({ missing, method, option, ...weights }: SharedOptions): Partial<RunParameters> => ({
  ...(missing === undefined ? {} : { missing }),
  ...methodParameters(method, option),
  ...weightParameters(weights),
});
