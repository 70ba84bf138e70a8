// npm test: sets itself up on a fresh clone, then runs everything that must hold, and ends with the counts.
//
//   node scripts/test.mjs            all
//   node scripts/test.mjs unit e2e   only the named parts: types lint boundaries format manifest unit contract e2e
import { spawn } from "node:child_process";
import { mkdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { ensureBuilt, ensureInstalled, ensureSamples, requireNode, root, SetupTrouble } from "./setup.mjs";

const tool = (...parts) => [process.execPath, [path.join(root, "node_modules", ...parts)]];
const withTool = (parts, ...args) => {
  const [command, [script]] = tool(...parts);
  return [command, [script, ...args]];
};

/** Each is one claim: it holds or it does not. */
const checks = {
  types: ["pure", "excel", "functions", "file", "browser", "test"].map((layer) => ({
    title: `types, strictly: ${layer}`,
    command: withTool(["typescript", "bin", "tsc"], "-p", `tsconfig.${layer}.json`),
  })),
  lint: [
    {
      title: "lint, office-addins rules as errors",
      command: withTool(["eslint", "bin", "eslint.js"], ".", "--max-warnings", "0"),
    },
  ],
  boundaries: [
    {
      title: "imports run one way",
      command: withTool(
        ["dependency-cruiser", "bin", "dependency-cruise.mjs"],
        "src",
        "--config",
        ".dependency-cruiser.cjs",
        "--output-type",
        "err-long",
      ),
    },
  ],
  format: [
    { title: "format", command: withTool(["prettier", "bin", "prettier.cjs"], "--check", "--log-level", "warn", ".") },
  ],
};
const suites = ["unit", "contract", "e2e"];

async function main(wanted) {
  requireNode();
  await ensureInstalled();
  await ensureSamples();
  await ensureBuilt();
  const chosen = (part) => wanted.length === 0 || wanted.includes(part);
  const counts = { passed: 0, failed: 0 };
  for (const [part, claims] of Object.entries(checks)) {
    if (!chosen(part)) continue;
    for (const { title, command } of claims) {
      const holds = await run(...command);
      counts[holds ? "passed" : "failed"]++;
      console.log(`${holds ? "  ok   " : "  FAIL "} ${title}`);
    }
  }
  for (const suite of suites.filter(chosen)) {
    const result = await jest(suite);
    counts.passed += result.passed;
    counts.failed += result.failed;
    console.log(`${result.failed ? "  FAIL " : "  ok   "} ${suite}: ${result.passed} passed, ${result.failed} failed`);
  }
  console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
  return counts.failed === 0 && counts.passed > 0 ? 0 : 1;
}

/** A suite that cannot start counts as one failure, so that a crash is never a pass. */
async function jest(suite) {
  const report = path.join(root, ".cache", `jest-${suite}.json`);
  await mkdir(path.dirname(report), { recursive: true });
  await rm(report, { force: true });
  // One browser at a time; the others on every core, as jest by itself would leave one idle.
  const parallel = suite === "e2e" ? ["--runInBand"] : ["--maxWorkers=100%"];
  const args = ["--selectProjects", suite, "--json", `--outputFile=${report}`, "--silent", ...parallel];
  await run(...withTool(["jest", "bin", "jest.js"], ...args), { NODE_OPTIONS: "--max-old-space-size=4096" });
  try {
    const result = JSON.parse(await readFile(report, "utf8"));
    const crashed = result.testResults.filter(
      (file) => file.status === "failed" && file.assertionResults.length === 0,
    ).length;
    return { passed: result.numPassedTests, failed: result.numFailedTests + crashed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Shows a command's output only when it fails. */
function run(command, args, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...environment },
    });
    const output = [];
    child.stdout.on("data", (data) => output.push(data));
    child.stderr.on("data", (data) => output.push(data));
    child.once("error", (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.once("exit", (code) => {
      if (code !== 0) process.stderr.write(withoutReport(Buffer.concat(output).toString()));
      resolve(code === 0);
    });
  });
}

/** jest --json also prints its whole report on one line, which says nothing to a reader. */
const withoutReport = (text) =>
  text
    .split("\n")
    .filter((line) => !line.startsWith('{"num'))
    .join("\n");

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof SetupTrouble ? error.message : error);
    console.log("\n0 passed, 1 failed");
    process.exit(1);
  },
);
