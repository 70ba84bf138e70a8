import { withJudgements } from "../../app/with-judgements";
import type { Judgement } from "../../core/model/judgement";
import type { Portfolio } from "../../core/model/portfolio";
import type { RunParameters } from "../../core/run-parameters";
import { judging, type Judging, type JudgingQuestion } from "../../core/weighting/judging";
import { weigh } from "../../core/weighting/weigh";
import type { Weighed } from "../../core/weighting/weighed";
import { positionNow, questionNow, type JudgingDraft } from "./judging-draft";
import { peopleOf, type KnownPerson } from "./people";

/** Everything that the page of comparing in pairs shows, worked out from the draft. */
export interface Sitting {
  readonly draft: JudgingDraft;
  /** Of table and pane together, as a run would take them. */
  readonly judgements: readonly Judgement[];
  readonly people: readonly KnownPerson[];
  readonly judging: Judging;
  /** Absent once the person has answered everything and asks for nothing again. */
  readonly question?: JudgingQuestion;
  /** Where the scale stands; absent: nowhere yet. */
  readonly position?: number;
  /** The weights of everybody together; absent until the judgements connect all criteria. */
  readonly group?: Weighed;
}

/** @param portfolio  As the last look at the workbook gave it; the judgements in it that the pane gave may be behind. */
export function sittingOf(
  portfolio: Portfolio,
  draft: JudgingDraft,
  { weighting, randomIndex }: Pick<RunParameters, "weighting" | "randomIndex">,
): Sitting {
  const typed = { ...portfolio, judgements: portfolio.judgements.filter(({ source }) => source === undefined) };
  const now = withJudgements(typed, draft.judgements);
  const { judgements, criteria } = now;
  const found = judging(criteria, judgements, draft.person?.name ?? "", randomIndex);
  const question = questionNow(criteria, draft, found.next);
  const position = question && positionNow(draft, question, judgements);
  const way = usesJudgements({ weighting }) ? weighting : "ahp";
  const group = weigh(now, { weighting: way, weightOverrides: {}, randomIndex });
  return {
    draft,
    judgements,
    people: peopleOf(judgements),
    judging: found,
    ...(question === undefined ? {} : { question }),
    ...(position === undefined ? {} : { position }),
    ...(group.objections.length > 0 ? {} : { group }),
  };
}

/** Whether a run takes its weights from judgements as they are given here: each pair, not best and worst only. */
export const usesJudgements = ({ weighting }: Pick<RunParameters, "weighting">): boolean =>
  weighting === "ahp" || weighting === "ahp-geometric";
