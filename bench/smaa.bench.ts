/**
 * How long the acceptability analysis (SMAA-2) of 500 projects × 10 criteria × 10,000 samples takes, in units of the same
 * in numpy on this machine, measured side by side in one run: a run of ours, a run of numpy's, and so on.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { additiveModel } from "../src/core/robustness/additive-model";
import { additiveScorer } from "../src/core/robustness/block-scorer";
import { randomSource } from "../src/core/robustness/random-source";
import { smaa } from "../src/core/robustness/smaa";

const PROJECTS = 500;
const CRITERIA = 10;
const SAMPLES = 10_000;
const ROUNDS = 7;
const RUNS = 3;

const random = randomSource(12_345);
const model = additiveModel({
  values: Array.from({ length: PROJECTS }, () => Array.from({ length: CRITERIA }, random)),
  weights: Array.from({ length: CRITERIA }, () => 1),
});
const problem = {
  projectCount: PROJECTS,
  criterionCount: CRITERIA,
  scorer: additiveScorer(model),
};
const pairsOf = Array.from({ length: 10 }, (_, i) => i);

/** Milliseconds of one run, after a warm-up, as numpy has one. */
function ours(round: number): number {
  const times = Array.from({ length: 1 + RUNS }, (_, run) => {
    const began = performance.now();
    const seed = round * (1 + RUNS) + run;
    smaa(problem, { knowledge: { information: "none", weights: model.weights }, samples: SAMPLES, seed, pairsOf });
    return performance.now() - began;
  });
  return median(times.slice(1));
}

/** Milliseconds of one run in numpy, without its start and after a warm-up of its own; undefined where it is not there. */
function numpys(): { readonly version: string; readonly milliseconds: number } | undefined {
  const script = path.join(process.cwd(), "bench", "smaa.py");
  const sizes = [PROJECTS, CRITERIA, SAMPLES, RUNS].map(String);
  const answer = spawnSync("python3", [script, ...sizes], { encoding: "utf8" });
  if (answer.status !== 0) return undefined;
  const { numpy, seconds } = JSON.parse(answer.stdout) as { numpy: string; seconds: number[] };
  return { version: numpy, milliseconds: 1000 * median(seconds) };
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] as number;

console.log(
  `SMAA-2 of ${PROJECTS} projects, ${CRITERIA} criteria, ${SAMPLES} samples; rank acceptability, central weights, pairs of ten`,
);
const rounds = Array.from({ length: ROUNDS }, (_, round) => ({ mine: ours(round), theirs: numpys() }));
const mine = median(rounds.map((round) => round.mine));
const theirs = rounds.flatMap((round) => (round.theirs === undefined ? [] : [round.theirs]));
if (theirs.length === 0) {
  console.log(`ours ${mine.toFixed(0)} ms; numpy is not there (python3 with numpy), so there is no ratio`);
} else {
  const numpy = median(theirs.map((one) => one.milliseconds));
  console.log(
    `${(mine / numpy).toFixed(2)} × the time of numpy ${theirs[0]?.version} (${mine.toFixed(0)} ms against ${numpy.toFixed(0)} ms, medians of ${ROUNDS})`,
  );
}
