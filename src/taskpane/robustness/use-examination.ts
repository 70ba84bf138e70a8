import { useCallback, useEffect, useRef, useState } from "react";
import type { Prepared } from "../../app/outcome";
import type { Examiner } from "../session/examiner";
import type { Examination } from "./examination";

/** How far the examination of the ranking on the screen is. */
export type Examining =
  | { readonly kind: "none" }
  | { readonly kind: "running"; readonly done: number }
  | { readonly kind: "done"; readonly examination: Examination }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly message: string };

export interface ExaminationControl {
  readonly examining: Examining;
  start(): void;
  stop(): void;
}

/** A ranking that changes while sliders move is examined once it rests. */
const RESTS_AFTER_MS = 600;

/**
 * Examines the ranking on the screen by itself whenever it is another one, as long as somebody looks; who stops it is not
 * asked again until they start it themselves.
 *
 * @param wanted  Whether something on the screen shows it.
 */
export function useExamination(
  examiner: Examiner,
  prepared: Prepared | undefined,
  wanted: boolean,
): ExaminationControl {
  const [examining, setExamining] = useState<Examining>({ kind: "none" });
  const [byHand, setByHand] = useState(false);
  const of = useRef<string>(undefined);
  const fingerprint = prepared?.fingerprint;

  const start = useCallback(() => {
    if (!prepared) return;
    const mine = prepared.fingerprint;
    of.current = mine;
    setByHand(false);
    setExamining({ kind: "running", done: 0 });
    const current = () => of.current === mine;
    examiner
      .examine(prepared.checked.portfolio, prepared.parameters, (done) => {
        if (current()) setExamining((now) => (now.kind === "running" ? { kind: "running", done } : now));
      })
      .then((examination) => {
        if (current() && examination) setExamining({ kind: "done", examination });
      })
      .catch((trouble: unknown) => {
        const message = trouble instanceof Error ? trouble.message : String(trouble);
        if (current()) setExamining({ kind: "failed", message });
      });
  }, [examiner, prepared]);

  useEffect(() => {
    if (!wanted || byHand || fingerprint === undefined || of.current === fingerprint) return;
    const timer = setTimeout(start, RESTS_AFTER_MS);
    return () => clearTimeout(timer);
  }, [wanted, byHand, fingerprint, start]);

  const stop = useCallback(() => {
    examiner.stop();
    of.current = undefined;
    setByHand(true);
    setExamining({ kind: "stopped" });
  }, [examiner]);

  // What was found of another ranking is not shown beside this one.
  const shown = examining.kind === "done" && of.current !== fingerprint ? ({ kind: "none" } as const) : examining;
  return { examining: shown, start, stop };
}
