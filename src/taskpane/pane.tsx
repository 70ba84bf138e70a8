import { makeStyles } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import { Announcer } from "./frame/announcer";
import { ErrorBoundary } from "./frame/error-boundary";
import { formattingFor } from "./frame/formatting";
import { Header } from "./frame/header";
import { Themed } from "./frame/themed";
import { useKeptFocus } from "./frame/use-kept-focus";
import { PageOf } from "./page-of";
import { PaneFooter } from "./pane-footer";
import { useExamination } from "./robustness/use-examination";
import type { Examiner } from "./session/examiner";
import { preparedOf } from "./session/readiness";
import type { PaneSessionInput } from "./session/use-pane-session";
import { usePaneSession } from "./session/use-pane-session";

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
        <PaneFooter state={state} actions={actions} formatting={formatting} />
      )}
    </div>
  );
}
