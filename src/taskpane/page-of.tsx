import type { Prepared } from "../app/outcome";
import { foundInWords } from "./data/table-overview";
import { FirstRun } from "./first-run/first-run";
import { Empty } from "./frame/empty";
import type { Formatting } from "./frame/formatting";
import { Page } from "./frame/page";
import { HelpPage } from "./help/help-page";
import { PrivacyPage } from "./help/privacy-page";
import { JudgingPage } from "./judging/judging-page";
import { RobustnessPage } from "./robustness/robustness-page";
import type { ExaminationControl } from "./robustness/use-examination";
import type { PaneState } from "./session/pane-state";
import { portfolioOf, preparedOf, storedOf } from "./session/readiness";
import type { PaneActions } from "./session/use-pane-session";
import { SettingsPage } from "./settings/settings-page";
import { StepsPage } from "./steps-page";

/** What fills the pane: the steps, or the page that was opened in their place. */
export function PageOf({
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
      return <StepsPage state={state} actions={actions} formatting={formatting} examination={examination} />;
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

function foundTables(state: PaneState) {
  const prepared = preparedOf(state);
  if (prepared) return prepared.checked.found;
  return state.sight.kind === "issues" ? state.sight.checked.found : [];
}
