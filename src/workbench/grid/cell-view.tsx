import type { CSSProperties, ReactNode } from "react";
import type { CellLook } from "./sheet-painter";

export interface CellViewProps {
  readonly id: string;
  readonly column: number;
  readonly width: number;
  /** Pixels from the left at which a frozen cell stays. */
  readonly stuckAt?: number;
  readonly isLastFrozen: boolean;
  readonly look: CellLook | undefined;
  readonly showGridlines: boolean;
  readonly isActive: boolean;
  /** Which edges of the selected area run along this cell; absent outside it. */
  readonly selected?: {
    readonly top: boolean;
    readonly right: boolean;
    readonly bottom: boolean;
    readonly left: boolean;
  };
  /** The editor, while this cell is being typed in. */
  readonly editor?: ReactNode;
}

/** One cell: its bar, its text in the room there is, and where it lies in the selection. */
export function CellView(props: CellViewProps) {
  const { id, column, width, look, selected, isActive, editor } = props;
  const classes = ["cell"];
  if (props.stuckAt !== undefined) classes.push("stuck");
  if (props.isLastFrozen) classes.push("last-frozen");
  // What reaches over its neighbours lies above them, in the frozen panes too.
  if (look?.spill || look?.merged) classes.push("spilling");
  if (!props.showGridlines) classes.push("plain");
  if (editor !== undefined) classes.push("edited");
  if (selected && !isActive) classes.push("selected");
  const style: CSSProperties = { ...look?.css, width, ...(props.stuckAt !== undefined && { left: props.stuckAt }) };
  const text = look?.text ?? "";
  const merged = look?.merged;
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={column + 1}
      aria-selected={selected !== undefined}
      className={classes.join(" ")}
      style={merged ? { width, ...(props.stuckAt !== undefined && { left: props.stuckAt }) } : style}
      {...(look?.isLink && { "data-link": "" })}
    >
      {merged ? (
        <span
          className={props.showGridlines ? "merged" : "merged plain"}
          style={{ ...look?.css, width: merged.width, height: merged.height }}
        >
          <span className="text">{text}</span>
        </span>
      ) : (
        <>
          {look?.bar && (
            <span
              className="data-bar"
              style={{
                background: look.bar.color,
                left: `calc(2px + ${look.bar.from} * (100% - 4px))`,
                width: `calc(${look.bar.to - look.bar.from} * (100% - 4px))`,
              }}
            />
          )}
          {look?.spill ? (
            <span
              className="spill"
              style={{
                left: -look.spill.left,
                width: look.spill.width - 1,
                justifyContent: look.css.justifyContent,
                alignItems: look.css.alignItems,
                background: look.css.background,
                ...(look.css.paddingLeft !== undefined && { paddingLeft: look.css.paddingLeft }),
              }}
            >
              {text}
            </span>
          ) : (
            text !== "" && <span className="text">{text}</span>
          )}
          {look?.hasFilterButton && <span className="filter-button" aria-hidden="true" />}
        </>
      )}
      {selected && (
        <span
          aria-hidden="true"
          className="selection-edge"
          style={{
            ...(merged && { width: merged.width, height: merged.height }),
            borderTopWidth: selected.top ? 2 : 0,
            borderRightWidth: selected.right ? 2 : 0,
            borderBottomWidth: selected.bottom ? 2 : 0,
            borderLeftWidth: selected.left ? 2 : 0,
          }}
        />
      )}
      {editor}
    </div>
  );
}
