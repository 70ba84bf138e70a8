import { Body1, Button, ProgressBar } from "@fluentui/react-components";
import { useMemo } from "react";
import { storedIn } from "../../app/stored";
import type { Judgement } from "../../core/model/judgement";
import type { Portfolio } from "../../core/model/portfolio";
import type { RunParameters } from "../../core/run-parameters";
import type { WorkbookContents } from "../../workbook/port";
import type { Formatting } from "../frame/formatting";
import { Page } from "../frame/page";
import { withWeighting } from "../weights/weighting-groups";
import { Agreement } from "./agreement";
import { AllAnswered } from "./all-answered";
import { Answers } from "./answers";
import { AnswersToPaste } from "./answers-to-paste";
import { FamilySoFar } from "./family-so-far";
import { progressInWords } from "./progress-in-words";
import { Question } from "./question";
import { usesJudgements, type Sitting } from "./sitting";
import { StakeholderChoice } from "./stakeholder-choice";
import { useSitting } from "./use-sitting";

/** Weights by comparing criteria in pairs, one question at a time, by as many people as want to. */
export function JudgingPage({
  contents,
  portfolio,
  parameters,
  formatting,
  onJudgements,
  onParameters,
  onBack,
}: {
  contents: WorkbookContents;
  portfolio: Portfolio;
  parameters: RunParameters;
  formatting: Formatting;
  onJudgements: (judgements: readonly Judgement[]) => void;
  onParameters: (parameters: RunParameters) => void;
  onBack: () => void;
}) {
  const stored = useMemo(() => storedIn(contents.settings).judgements, [contents]);
  const [sitting, act] = useSitting(portfolio, stored, parameters, onJudgements);
  const { draft, people, judging, group } = sitting;
  return (
    <Page title="Compare criteria in pairs" onBack={onBack}>
      <Body1 as="p" block>
        Each answer says which of two criteria matters more, and by how much. The weights follow from the answers; they
        are kept in this workbook as you go.
      </Body1>
      <StakeholderChoice person={draft.person} people={people} act={act} />
      {draft.person && (
        <>
          <Asked sitting={sitting} act={act} />
          <div>
            <ProgressBar
              value={judging.progress.pairs === 0 ? 1 : judging.progress.judged / judging.progress.pairs}
              aria-label="Answered"
            />
            <Body1 as="p" block>
              {progressInWords(judging.progress)}
            </Body1>
          </div>
          {judging.families.map((family) => (
            <FamilySoFar
              key={family.family.parent?.id ?? ""}
              judging={family}
              judgements={sitting.judgements}
              person={draft.person?.name ?? ""}
              formatting={formatting}
              act={act}
            />
          ))}
          <Answers sitting={sitting} act={act} />
        </>
      )}
      <Agreement group={group} formatting={formatting} />
      {sitting.judgements.length > 0 && (
        <div>
          <Button
            appearance="primary"
            disabledFocusable={group === undefined}
            onClick={() => {
              if (!usesJudgements(parameters)) onParameters(withWeighting(parameters, "ahp"));
              onBack();
            }}
          >
            {usesJudgements(parameters) ? "Show the ranking" : "Use these weights"}
          </Button>
          {group === undefined && (
            <Body1 as="p" block>
              There are no weights yet: the answers do not connect all criteria with each other.
            </Body1>
          )}
        </div>
      )}
      {draft.judgements.length > 0 && <AnswersToPaste tree={portfolio.criteria} judgements={draft.judgements} />}
    </Page>
  );
}

function Asked({ sitting, act }: { sitting: Sitting; act: Parameters<typeof Question>[0]["act"] }) {
  const { question, position, draft } = sitting;
  if (!question) return <AllAnswered />;
  return <Question question={question} position={position} canGoBack={draft.answered.length > 0} act={act} />;
}
