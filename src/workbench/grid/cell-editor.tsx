import { useLayoutEffect, useRef, type KeyboardEvent } from "react";

export interface CellEditorProps {
  readonly text: string;
  readonly minWidth: number;
  readonly minHeight: number;
  readonly label: string;
  readonly isFocused: boolean;
  onChange(text: string): void;
  onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void;
  onFocus(): void;
  onBlur(): void;
}

/** The box over a cell that is being typed in; it grows with what it holds. */
export function CellEditor(props: CellEditorProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !props.isFocused) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, [props.isFocused]);
  const lines = props.text.split("\n");
  const longest = Math.max(...lines.map(({ length }) => length));
  return (
    <textarea
      ref={box}
      className="cell-editor"
      aria-label={props.label}
      value={props.text}
      rows={lines.length}
      spellCheck={false}
      style={{
        width: Math.min(Math.max(props.minWidth + 2, longest * 8.2 + 16), 640),
        height: Math.max(props.minHeight + 2, lines.length * 19 + 5),
      }}
      onChange={(event) => props.onChange(event.target.value)}
      onKeyDown={props.onKeyDown}
      onFocus={props.onFocus}
      onBlur={props.onBlur}
      onPointerDown={(event) => event.stopPropagation()}
    />
  );
}
