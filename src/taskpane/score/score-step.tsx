import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { scoringMethod } from "../../core/scoring/catalogue";
import type { RunParameters } from "../../core/run-parameters";
import type { Prepared } from "../../app/outcome";
import type { Formatting } from "../frame/formatting";
import { LinkButton } from "../frame/link-button";
import { Section } from "../frame/section";
import { StepLayout } from "../frame/step-layout";
import { ExaminingLine } from "../robustness/examining-line";
import { surenessInWords } from "../robustness/sureness-in-words";
import type { ExaminationControl } from "../robustness/use-examination";
import { Weights } from "../weights/weights";
import { usesWeights } from "./method-groups";
import { MissingChoice } from "./missing-choice";
import { blankRatings } from "./missing-policies";
import { RankingList } from "./ranking-list";
import { rankingRows } from "./ranking-rows";
import { ScoreChoices } from "./score-choices";
import { scoreScale } from "./score-scale";
import { valueAgainstCost } from "./value-against-cost";
import { ValueChart } from "./value-chart";

const useStyles = makeStyles({
  finding: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Method, weights and the ranking they give, before anything is written. */
export function ScoreStep({
  prepared,
  parameters,
  formatting,
  onParameters,
  onOpenIssues,
  onEditWeights,
  onJudge,
  examination,
  onOpenRobustness,
}: {
  prepared: Prepared;
  parameters: RunParameters;
  formatting: Formatting;
  onParameters: (parameters: RunParameters) => void;
  onOpenIssues: () => void;
  onEditWeights: (() => void) | undefined;
  onJudge: () => void;
  examination: ExaminationControl;
  onOpenRobustness: () => void;
}) {
  const styles = useStyles();
  const { ranked, checked, ranksByTables } = prepared;
  const { examining } = examination;
  const robustness = examining.kind === "done" ? examining.examination.robustness : undefined;
  const rows = useMemo(() => rankingRows(ranked, ranksByTables), [ranked, ranksByTables]);
  const chart = useMemo(() => valueAgainstCost(ranked), [ranked]);
  const scale = useMemo(
    () =>
      scoreScale(
        ranked.scored.map(({ score }) => score),
        scoringMethod(ranked.method.id),
      ),
    [ranked],
  );
  const blanks = useMemo(() => blankRatings(ranked.portfolio, parameters.missing), [ranked, parameters.missing]);
  const notes = checked.issues.length;
  const { moneyUnit } = ranked.portfolio;
  return (
    <StepLayout
      title="Score"
      summary={
        <>
          {formatting.count(ranked.scored.length, "project", "projects")},{" "}
          {formatting.count(ranked.portfolio.criteria.criteria.length, "criterion", "criteria")}
          {notes > 0 && (
            <>
              {" · "}
              <LinkButton onClick={onOpenIssues}>{formatting.count(notes, "note", "notes")}</LinkButton>
            </>
          )}
        </>
      }
    >
      <ScoreChoices parameters={parameters} onParameters={onParameters} onJudge={onJudge}>
        {blanks.byChoice > 0 && (
          <MissingChoice
            value={parameters.missing}
            blankRatings={blanks.byChoice}
            formatting={formatting}
            onChoose={(missing) => onParameters({ ...parameters, missing })}
          />
        )}
        {blanks.byCriteria > 0 && (
          <Caption1 className={styles.quiet}>
            {formatting.count(blanks.byCriteria, "rating is blank", "ratings are blank")}; the Criteria table says what
            that counts as.
          </Caption1>
        )}
      </ScoreChoices>
      {usesWeights(ranked.method.id) && (
        <Weights
          weighing={ranked.weighing}
          parameters={parameters}
          formatting={formatting}
          onParameters={onParameters}
          onEdit={onEditWeights}
        />
      )}
      <RankingList
        rows={rows}
        scale={scale}
        sureness={({ index }) => robustness && surenessInWords(robustness, index, formatting)}
        formatting={formatting}
        moneyUnit={moneyUnit}
      >
        <ExaminingLine control={examination} />
        <div>
          <LinkButton onClick={onOpenRobustness}>How sure is this ranking?</LinkButton>
        </div>
      </RankingList>
      {chart && (
        <Section title="Score against cost">
          <Body1 as="p" className={styles.finding}>
            {chart.finding}.
          </Body1>
          <ValueChart chart={chart} scores={scale} formatting={formatting} moneyUnit={moneyUnit} />
        </Section>
      )}
    </StepLayout>
  );
}
