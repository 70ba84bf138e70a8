import { expose } from "comlink";
import { prepare, prepareSteps } from "../../app/prepare";
import { inSlices } from "./in-slices";
import type { PrepareService } from "./preparer";

const service: PrepareService = {
  prepare,
  prepareRun: (contents, options, progress) =>
    inSlices(prepareSteps(contents, options), {
      now: () => performance.now(),
      breathe: () => new Promise((resolve) => setTimeout(resolve)),
      progress,
      // Whoever cancels ends the worker.
      stopped: () => false,
    }),
};
expose(service);
