import { Footer } from "./frame/footer";
import type { Formatting } from "./frame/formatting";
import { RunMessage } from "./frame/run-message";
import type { PaneState } from "./session/pane-state";
import { primaryAction } from "./session/readiness";
import type { PaneActions } from "./session/use-pane-session";

/** The footer with what its buttons do in the present state. */
export function PaneFooter({
  state,
  actions,
  formatting,
}: {
  state: PaneState;
  actions: PaneActions;
  formatting: Formatting;
}) {
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
