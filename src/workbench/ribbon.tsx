export interface RibbonProps {
  readonly isPaneShown: boolean;
  /** The function of a button that is running now. */
  readonly running: string | undefined;
  onOpenPane(): void;
  onPush(functionName: string): void;
}

/** The add-in's tab, as its manifest puts it into Excel's ribbon. */
export function Ribbon({ isPaneShown, running, onOpenPane, onPush }: RibbonProps) {
  const commands = [
    { name: "prioritise", label: "Prioritise", icon: "icon-prioritise", tip: "Score, rank and write the sheets" },
    { name: "check", label: "Check", icon: "icon-check", tip: "List what has to be fixed in the tables" },
  ];
  return (
    <nav className="ribbon" aria-label="Ribbon">
      <span className="ribbon-tab">Rankfolio</span>
      <button type="button" aria-pressed={isPaneShown} onClick={onOpenPane} title="Show the Rankfolio pane">
        <span className="ribbon-icon icon-open" aria-hidden="true" />
        Open
      </button>
      {commands.map(({ name, label, icon, tip }) => (
        <button
          key={name}
          type="button"
          disabled={running !== undefined}
          aria-busy={running === name}
          onClick={() => onPush(name)}
          title={tip}
        >
          <span className={`ribbon-icon ${icon}`} aria-hidden="true" />
          {label}
        </button>
      ))}
      {running !== undefined && (
        <span className="ribbon-running" role="status">
          Working …
        </span>
      )}
    </nav>
  );
}
