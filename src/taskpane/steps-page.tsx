import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { CapacityStep } from "./capacity/capacity-step";
import { DataStep } from "./data/data-step";
import { placeOf } from "./data/table-overview";
import type { Formatting } from "./frame/formatting";
import { stepPanelId, Steps, tabId } from "./frame/steps";
import { Waiting } from "./frame/waiting";
import type { ExaminationControl } from "./robustness/use-examination";
import { RiskStep } from "./risk/risk-step";
import { ScoreRefused } from "./score/score-refused";
import { ScoreStep } from "./score/score-step";
import type { PaneState, StepName } from "./session/pane-state";
import { issuesOf, portfolioOf, preparedOf, stepMark } from "./session/readiness";
import type { PaneActions } from "./session/use-pane-session";
import { ShareStep } from "./share/share-step";

const useStyles = makeStyles({
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  // Over the panel's edge, so that nothing moves; never dimmed text, which would fall below the contrast that it needs.
  refreshing: { position: "relative", height: "0", zIndex: 1 },
  panel: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
});

interface StepsProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly formatting: Formatting;
  readonly examination: ExaminationControl;
}

/** The steps as tabs and the one that was chosen. */
export function StepsPage({ state, actions, formatting, examination }: StepsProps) {
  const styles = useStyles();
  const marks = {
    data: stepMark(state, "data"),
    score: stepMark(state, "score"),
    capacity: stepMark(state, "capacity"),
    risk: stepMark(state, "risk"),
    share: stepMark(state, "share"),
  } satisfies Record<StepName, unknown>;
  return (
    <main className={styles.main}>
      <Steps step={state.step} marks={marks} onChoose={actions.choose} />
      {state.reading && state.sight.kind !== "unseen" && (
        <div className={styles.refreshing}>
          <ProgressBar thickness="medium" aria-label="Reading your tables again" />
        </div>
      )}
      <div
        // Another element for each step, so that each begins at its top.
        key={state.step}
        id={stepPanelId}
        role="tabpanel"
        aria-labelledby={tabId(state.step)}
        tabIndex={0}
        aria-busy={state.reading}
        className={styles.panel}
      >
        <StepOf state={state} actions={actions} formatting={formatting} examination={examination} />
      </div>
    </main>
  );
}

function StepOf({ state, actions, formatting, examination }: StepsProps) {
  const prepared = preparedOf(state);
  const openData = () => actions.choose("data");
  if (state.step === "data") {
    return (
      <DataStep
        sight={state.sight}
        parameters={state.parameters}
        formatting={formatting}
        onGoTo={actions.goTo}
        onParameters={actions.setParameters}
        onMapping={actions.setMapping}
        onReadAgain={actions.readAgain}
      />
    );
  }
  if (state.step === "share") {
    return <ShareStep prepared={prepared} run={state.run} formatting={formatting} onGoToReport={actions.goToReport} />;
  }
  const judge = () => actions.open("judging");
  if (!prepared && state.step === "score" && portfolioOf(state)) {
    return (
      <ScoreRefused
        issues={issuesOf(state)}
        parameters={state.parameters}
        formatting={formatting}
        onParameters={actions.setParameters}
        onJudge={judge}
        onGoTo={actions.goTo}
      />
    );
  }
  if (!prepared) return <Waiting step={state.step} sight={state.sight} formatting={formatting} onOpenData={openData} />;
  switch (state.step) {
    case "score": {
      const criteria = placeOf(prepared.checked.found, "Criteria");
      return (
        <ScoreStep
          prepared={prepared}
          parameters={state.parameters}
          formatting={formatting}
          onParameters={actions.setParameters}
          onOpenIssues={openData}
          onEditWeights={criteria && (() => actions.goTo(criteria))}
          onJudge={judge}
          examination={examination}
          onOpenRobustness={() => actions.open("robustness")}
        />
      );
    }
    case "capacity":
      return (
        <CapacityStep
          prepared={prepared}
          parameters={state.parameters}
          formatting={formatting}
          onParameters={actions.setParameters}
          onOpenData={openData}
        />
      );
    case "risk":
      return <RiskStep prepared={prepared} formatting={formatting} onOpenData={openData} />;
  }
}
