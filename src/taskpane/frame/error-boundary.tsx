import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Component } from "react";

/** A defect in the drawing of the pane: says so instead of leaving it blank, and offers to begin anew. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly message?: string }> {
  override readonly state: { readonly message?: string } = {};

  static getDerivedStateFromError(trouble: unknown): { readonly message: string } {
    return { message: trouble instanceof Error ? trouble.message : String(trouble) };
  }

  override render() {
    if (this.state.message === undefined) return this.props.children;
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody style={{ whiteSpace: "normal", overflowWrap: "anywhere" }}>
          <MessageBarTitle>The pane stopped</MessageBarTitle> Your workbook was not changed by this. Details:{" "}
          {this.state.message}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => window.location.reload()}>Reload the pane</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
