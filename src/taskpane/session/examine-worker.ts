import { expose } from "comlink";
import { rankPortfolio } from "../../core/rank-portfolio";
import { examinationSteps } from "../robustness/examination";
import type { ExamineService } from "./examiner";
import { inSlices } from "./in-slices";

/** Counts up, so that work that was begun before can see that it is not wanted any more. */
let wanted = 0;

const service: ExamineService = {
  examine: (portfolio, parameters, progress) => {
    const mine = ++wanted;
    return inSlices(examinationSteps(portfolio, rankPortfolio(portfolio, parameters), parameters), {
      now: () => performance.now(),
      breathe: () => new Promise((resolve) => setTimeout(resolve)),
      progress,
      stopped: () => mine !== wanted,
    });
  },
  stop: () => {
    wanted++;
  },
};
expose(service);
