import type { Remote } from "comlink";
import { proxy, wrap } from "comlink";
import type { Portfolio } from "../../core/model/portfolio";
import type { RunParameters } from "../../core/run-parameters";
import type { Examination } from "../robustness/examination";

/** Examines how far a ranking holds, away from the drawing of the pane. A new one stops the one before. */
export interface Examiner {
  /** @returns  undefined if it was stopped. */
  examine(
    portfolio: Portfolio,
    parameters: RunParameters,
    progress: (done: number) => void,
  ): Promise<Examination | undefined>;
  stop(): void;
}

/** What the worker answers to. */
export interface ExamineService {
  examine(
    portfolio: Portfolio,
    parameters: RunParameters,
    progress: (done: number) => void,
  ): Promise<Examination | undefined>;
  stop(): void;
}

/** The worker starts when the first examination is asked for. */
export function examinerInWorker(start: () => Worker): Examiner {
  let service: Remote<ExamineService> | undefined;
  return {
    examine: async (portfolio, parameters, progress) => {
      service ??= wrap<ExamineService>(start());
      return service.examine(portfolio, parameters, proxy(progress));
    },
    stop: () => void service?.stop(),
  };
}
