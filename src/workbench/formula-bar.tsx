import { useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";

export interface FormulaBarProps {
  /** Address of the selection. */
  readonly address: string;
  /** What the active cell holds, or what is being typed. */
  readonly text: string;
  readonly isEditing: boolean;
  onGoTo(reference: string): void;
  onFocus(): void;
  onType(text: string): void;
  onCommit(key: { readonly key: string; readonly shift: boolean }): void;
  onCancel(): void;
}

/** Where the selection is, and what the cell really holds. */
export function FormulaBar(props: FormulaBarProps) {
  const [typed, setTyped] = useState<string>();
  const box = useRef<HTMLTextAreaElement>(null);
  const lines = props.text.split("\n").length;
  useLayoutEffect(() => {
    if (!props.isEditing && box.current === document.activeElement) box.current?.blur();
  }, [props.isEditing]);

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      props.onCancel();
    } else if ((event.key === "Enter" && !event.altKey) || event.key === "Tab") {
      event.preventDefault();
      props.onCommit({ key: event.key, shift: event.shiftKey });
    }
  }
  return (
    <div className="formula-bar" role="group" aria-label="Formula bar">
      <input
        className="name-box"
        aria-label="Name box"
        value={typed ?? props.address}
        spellCheck={false}
        onFocus={(event) => {
          setTyped(props.address);
          event.target.select();
        }}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped(undefined)}
        onKeyDown={(event) => {
          if (event.key === "Enter") props.onGoTo(event.currentTarget.value);
          if (event.key === "Enter" || event.key === "Escape") event.currentTarget.blur();
        }}
      />
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <textarea
        ref={box}
        className="formula"
        aria-label="Formula"
        rows={1}
        data-lines={lines > 1 ? "many" : "one"}
        value={props.text}
        spellCheck={false}
        onFocus={props.onFocus}
        onChange={(event) => props.onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
