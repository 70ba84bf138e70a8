import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import type { Prepared } from "../app/outcome";
import { CapacityStep } from "./capacity/capacity-step";
import { DataStep } from "./data/data-step";
import { foundInWords, placeOf } from "./data/table-overview";
import { FirstRun } from "./first-run/first-run";
import { Announcer } from "./frame/announcer";
import { ErrorBoundary } from "./frame/error-boundary";
import { Footer } from "./frame/footer";
import { Empty } from "./frame/empty";
import type { Formatting } from "./frame/formatting";
import { formattingFor } from "./frame/formatting";
import { Header } from "./frame/header";
import { Page } from "./frame/page";
import { RunMessage } from "./frame/run-message";
import { stepPanelId, Steps, tabId } from "./frame/steps";
import { Themed } from "./frame/themed";
import { useKeptFocus } from "./frame/use-kept-focus";
import { Waiting } from "./frame/waiting";
import { HelpPage } from "./help/help-page";
import { PrivacyPage } from "./help/privacy-page";
import { JudgingPage } from "./judging/judging-page";
import { RobustnessPage } from "./robustness/robustness-page";
import { useExamination, type ExaminationControl } from "./robustness/use-examination";
import { RiskStep } from "./risk/risk-step";
import { ScoreRefused } from "./score/score-refused";
import { ScoreStep } from "./score/score-step";
import type { Examiner } from "./session/examiner";
import type { PaneState, StepName } from "./session/pane-state";
import { issuesOf, portfolioOf, preparedOf, primaryAction, stepMark, storedOf } from "./session/readiness";
import type { PaneActions, PaneSessionInput } from "./session/use-pane-session";
import { usePaneSession } from "./session/use-pane-session";
import { SettingsPage } from "./settings/settings-page";
import { ShareStep } from "./share/share-step";

export interface PaneProps extends PaneSessionInput {
  readonly examiner: Examiner;
  /** The user's culture, such as "en-GB": numbers and months are written by it. */
  readonly culture: string;
  /** Office's background now, where the host tells it. */
  readonly officeBackground: () => string | undefined;
  readonly version: string;
  /** Called when the start page has been left, so that it does not come up by itself again. */
  readonly onWelcomed: () => void;
}

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100vh", minWidth: 0, overflow: "hidden" },
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

/** The whole pane over an open workbook. Names no adapter, so that it runs over any. */
export function Pane(props: PaneProps) {
  return (
    <Themed officeBackground={props.officeBackground}>
      <ErrorBoundary>
        <Frame {...props} />
      </ErrorBoundary>
    </Themed>
  );
}

function Frame({ culture, version, onWelcomed, examiner, ...input }: PaneProps) {
  const styles = useStyles();
  const { state, actions } = usePaneSession(input);
  const formatting = useMemo(() => formattingFor(culture), [culture]);
  const back = () => actions.open("steps");
  const busy = state.run.kind === "running";
  const showsRanking = state.page === "robustness" || (state.page === "steps" && state.step === "score");
  const examination = useExamination(examiner, preparedOf(state), showsRanking);
  const frame = useRef<HTMLDivElement>(null);
  useKeptFocus(frame);
  return (
    <div className={styles.pane} ref={frame}>
      <Header onOpen={actions.open} onReadAgain={actions.readAgain} busy={busy} />
      <Announcer state={state} formatting={formatting} />
      <PageOf
        state={state}
        actions={actions}
        formatting={formatting}
        examination={examination}
        version={version}
        back={back}
        leaveStart={() => {
          onWelcomed();
          actions.choose("data");
        }}
        onWelcomed={onWelcomed}
      />
      {(state.page === "steps" || busy || state.run.kind === "refused") && (
        <FooterOf state={state} actions={actions} formatting={formatting} />
      )}
    </div>
  );
}

function PageOf({
  state,
  actions,
  formatting,
  examination,
  version,
  back,
  leaveStart,
  onWelcomed,
}: {
  state: PaneState;
  actions: PaneActions;
  formatting: Formatting;
  examination: ExaminationControl;
  version: string;
  back: () => void;
  leaveStart: () => void;
  onWelcomed: () => void;
}) {
  const stored = storedOf(state);
  switch (state.page) {
    case "start":
      return (
        <FirstRun
          found={foundInWords(foundTables(state))}
          busy={state.run.kind === "running"}
          onUseTables={leaveStart}
          onInsert={(sample) => {
            onWelcomed();
            actions.insert(sample);
          }}
        />
      );
    case "judging": {
      const { sight } = state;
      const portfolio = portfolioOf(state);
      if (!portfolio || (sight.kind !== "ready" && sight.kind !== "issues")) {
        return (
          <Page title="Compare criteria in pairs" onBack={back}>
            <Empty title="No criteria to compare yet">
              The Data step says what is to be mended in the tables first.
            </Empty>
          </Page>
        );
      }
      return (
        <JudgingPage
          contents={sight.contents}
          portfolio={portfolio}
          parameters={state.parameters}
          formatting={formatting}
          onJudgements={actions.setJudgements}
          onParameters={actions.setParameters}
          onBack={() => actions.choose("score")}
        />
      );
    }
    case "help":
      return <HelpPage onBack={back} />;
    case "privacy":
      return <PrivacyPage version={version} onBack={back} />;
    case "settings":
      return (
        <SettingsPage
          parameters={state.parameters}
          hasMapping={stored?.mapping !== undefined && Object.keys(stored.mapping).length > 0}
          judgementCount={stored?.judgements.length ?? 0}
          onParameters={actions.setParameters}
          onForget={actions.forget}
          onBack={back}
        />
      );
    case "robustness":
      return (
        <RobustnessOf
          prepared={preparedOf(state)}
          examination={examination}
          formatting={formatting}
          onBack={() => actions.choose("score")}
        />
      );
    case "steps":
      return <StepsOf state={state} actions={actions} formatting={formatting} examination={examination} />;
  }
}

function RobustnessOf({
  prepared,
  examination,
  formatting,
  onBack,
}: {
  prepared: Prepared | undefined;
  examination: ExaminationControl;
  formatting: Formatting;
  onBack: () => void;
}) {
  if (prepared) {
    return <RobustnessPage prepared={prepared} control={examination} formatting={formatting} onBack={onBack} />;
  }
  return (
    <Page title="How sure is this ranking?" onBack={onBack}>
      <Empty title="There is no ranking yet">The Data step says what is to be mended in the tables first.</Empty>
    </Page>
  );
}

interface StepsProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly formatting: Formatting;
  readonly examination: ExaminationControl;
}

function StepsOf({ state, actions, formatting, examination }: StepsProps) {
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

function FooterOf({ state, actions, formatting }: { state: PaneState; actions: PaneActions; formatting: Formatting }) {
  const action = primaryAction(state);
  return (
    <Footer
      run={state.run}
      action={action}
      canUndo={state.canUndo}
      onPrimary={() => {
        if (action.kind === "write") actions.run("prioritise");
        if (action.kind === "list issues") actions.run("list issues");
        if (action.kind === "read again") actions.readAgain();
      }}
      onUndo={() => actions.run("undo")}
      onCancel={actions.cancel}
    >
      <RunMessage
        run={state.run}
        formatting={formatting}
        onRetry={actions.run}
        onDismiss={actions.dismiss}
        onGoToReport={actions.goToReport}
        onOpenShare={() => actions.choose("share")}
      />
    </Footer>
  );
}

function foundTables(state: PaneState) {
  const prepared = preparedOf(state);
  if (prepared) return prepared.checked.found;
  return state.sight.kind === "issues" ? state.sight.checked.found : [];
}
