import { useMemo, useState } from "react";
import type { Judgement } from "../../core/model/judgement";
import type { Portfolio } from "../../core/model/portfolio";
import type { RunParameters } from "../../core/run-parameters";
import { judgingReducer, type JudgingAction, type JudgingDraft } from "./judging-draft";
import { sittingOf, type Sitting } from "./sitting";

/** A sitting before the questions; each answer goes to the workbook as it is given. */
export function useSitting(
  portfolio: Portfolio,
  stored: readonly Judgement[],
  parameters: RunParameters,
  onJudgements: (judgements: readonly Judgement[]) => void,
): readonly [Sitting, (action: JudgingAction) => void] {
  const [draft, setDraft] = useState<JudgingDraft>({ judgements: stored, answered: [] });
  const { weighting, randomIndex } = parameters;
  const sitting = useMemo(
    () => sittingOf(portfolio, draft, { weighting, randomIndex }),
    [portfolio, draft, weighting, randomIndex],
  );
  const act = (action: JudgingAction) => {
    const next = judgingReducer(draft, action);
    setDraft(next);
    if (next.judgements !== draft.judgements) onJudgements(next.judgements);
  };
  return [sitting, act];
}
