/** What a button opens the pane for; the pane reads it from its own address. */
export type PaneAction = "open" | "prioritise" | "check";

export interface RibbonProps {
  readonly isPaneShown: boolean;
  onPush(action: PaneAction): void;
}

const buttons: readonly { readonly action: PaneAction; readonly label: string; readonly tip: string }[] = [
  { action: "open", label: "Open", tip: "Show the Rankfolio pane" },
  { action: "prioritise", label: "Prioritise", tip: "Score and rank the projects, and write the sheets" },
  { action: "check", label: "Check", tip: "List what has to be put right in the tables" },
];

/** The add-in's tab, as its manifest puts it into Excel's ribbon: each button opens the pane at an address of its own. */
export function Ribbon({ isPaneShown, onPush }: RibbonProps) {
  return (
    <nav className="ribbon" aria-label="Ribbon">
      <span className="ribbon-tab">Rankfolio</span>
      {buttons.map(({ action, label, tip }) => (
        <button
          key={action}
          type="button"
          title={tip}
          onClick={() => onPush(action)}
          {...(action === "open" && { "aria-pressed": isPaneShown })}
        >
          <span className={`ribbon-icon icon-${action}`} aria-hidden="true" />
          {label}
        </button>
      ))}
    </nav>
  );
}
