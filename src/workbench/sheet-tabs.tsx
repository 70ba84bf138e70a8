import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { SheetView } from "../spreadsheet/document";

export interface SheetTabsProps {
  readonly sheets: readonly SheetView[];
  readonly activeSheetId: string;
  onActivate(sheetId: string): void;
  onAdd(): void;
  onRename(sheetId: string, name: string): void;
  onDelete(sheetId: string): void;
}

/** The sheets that are not hidden: switch, add, rename by double click, delete by the menu. */
export function SheetTabs(props: SheetTabsProps) {
  const [renaming, setRenaming] = useState<string>();
  const [menu, setMenu] = useState<{ readonly sheetId: string; readonly left: number }>();
  const list = useRef<HTMLDivElement>(null);
  const visible = props.sheets.filter(({ visibility }) => visibility === "visible");
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [props.activeSheetId]);

  function onKeyDown(event: KeyboardEvent<HTMLElement>, sheet: SheetView) {
    const index = visible.indexOf(sheet);
    const next = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: visible.length - 1 }[event.key];
    const target = next === undefined ? undefined : visible[next];
    if (target) {
      event.preventDefault();
      props.onActivate(target.id);
      list.current?.querySelector<HTMLElement>(`[data-tab="${CSS.escape(target.id)}"]`)?.focus();
    } else if (event.key === "F2") {
      event.preventDefault();
      setRenaming(sheet.id);
    } else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
      event.preventDefault();
      openMenu(event.currentTarget, sheet.id);
    }
  }

  function openMenu(tab: HTMLElement, sheetId: string) {
    setMenu({ sheetId, left: Math.max(4, tab.getBoundingClientRect().left) });
  }

  return (
    <footer className="sheet-bar">
      <button type="button" className="add-sheet" aria-label="Add a sheet" title="Add a sheet" onClick={props.onAdd}>
        +
      </button>
      <div className="sheet-tabs" role="tablist" aria-label="Sheets" ref={list}>
        {visible.map((sheet) =>
          renaming === sheet.id ? (
            <NameEditor
              key={sheet.id}
              name={sheet.name}
              onDone={(name) => {
                setRenaming(undefined);
                if (name !== undefined && name !== sheet.name) props.onRename(sheet.id, name);
              }}
            />
          ) : (
            <button
              key={sheet.id}
              type="button"
              role="tab"
              data-tab={sheet.id}
              aria-selected={sheet.id === props.activeSheetId}
              tabIndex={sheet.id === props.activeSheetId ? 0 : -1}
              className="sheet-tab"
              style={sheet.tabColor ? { boxShadow: `inset 0 -3px 0 ${sheet.tabColor}` } : undefined}
              onClick={() => props.onActivate(sheet.id)}
              onDoubleClick={() => setRenaming(sheet.id)}
              onKeyDown={(event) => onKeyDown(event, sheet)}
              onContextMenu={(event) => {
                event.preventDefault();
                openMenu(event.currentTarget, sheet.id);
              }}
            >
              {sheet.isProtected && (
                <span role="img" aria-label="Protected" className="lock">
                  🔒
                </span>
              )}
              {sheet.name}
            </button>
          ),
        )}
      </div>
      {menu && (
        <SheetMenu
          left={menu.left}
          canDelete={visible.length > 1}
          onClose={() => setMenu(undefined)}
          onRename={() => setRenaming(menu.sheetId)}
          onDelete={() => props.onDelete(menu.sheetId)}
        />
      )}
    </footer>
  );
}

function NameEditor({ name, onDone }: { readonly name: string; onDone(name: string | undefined): void }) {
  const [text, setText] = useState(name);
  const isDone = useRef(false);
  const finish = (result: string | undefined) => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(result);
  };
  return (
    <input
      className="sheet-name"
      aria-label={`New name for ${name}`}
      value={text}
      size={Math.max(6, text.length + 1)}
      autoFocus
      onFocus={(event) => event.target.select()}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => finish(text)}
      onKeyDown={(event) => {
        if (event.key === "Enter") finish(text);
        if (event.key === "Escape") finish(undefined);
      }}
    />
  );
}

interface SheetMenuProps {
  readonly left: number;
  readonly canDelete: boolean;
  onClose(): void;
  onRename(): void;
  onDelete(): void;
}

function SheetMenu(props: SheetMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const { onClose } = props;
  useEffect(() => {
    menu.current?.querySelector<HTMLElement>("button:not(:disabled)")?.focus();
    const outside = (event: Event) => {
      if (!menu.current?.contains(event.target as Node)) onClose();
    };
    window.addEventListener("pointerdown", outside);
    window.addEventListener("blur", onClose);
    return () => {
      window.removeEventListener("pointerdown", outside);
      window.removeEventListener("blur", onClose);
    };
  }, [onClose]);
  const choose = (action: () => void) => () => {
    onClose();
    action();
  };
  return (
    <div
      className="sheet-menu"
      role="menu"
      aria-label="Sheet"
      ref={menu}
      style={{ left: props.left }}
      onKeyDown={(event) => {
        if (event.key === "Escape" || event.key === "Tab") onClose();
        if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
        event.preventDefault();
        const items = [...event.currentTarget.querySelectorAll<HTMLElement>("button:not(:disabled)")];
        const at = items.indexOf(document.activeElement as HTMLElement) + (event.key === "ArrowDown" ? 1 : -1);
        items[(at + items.length) % items.length]?.focus();
      }}
    >
      <button type="button" role="menuitem" onClick={choose(props.onRename)}>
        Rename
      </button>
      <button type="button" role="menuitem" disabled={!props.canDelete} onClick={choose(props.onDelete)}>
        Delete
      </button>
    </div>
  );
}
