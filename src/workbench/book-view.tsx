import { useEffect, useState } from "react";
import { areaAddress, cellAddress, sameArea } from "../spreadsheet/address";
import type { Area } from "../spreadsheet/document";
import { useDocumentVersion } from "./document-version";
import { FormulaBar } from "./formula-bar";
import { parseReference, type Position, type Reference } from "./grid/address";
import { toPoints } from "./grid/cell-style";
import { GridView, type Editing } from "./grid/grid-view";
import { move, selectArea, selectedArea, type Ground, type Selection } from "./grid/selection";
import { layoutOf } from "./grid/sheet-layout";
import type { OpenBook } from "./open-book";
import { PaneFrame, paneWidths } from "./pane-frame";
import { moveToNextRegion } from "./regions";
import { Ribbon, type PaneAction } from "./ribbon";
import { SheetTabs } from "./sheet-tabs";
import { StatusBar } from "./status-bar";
import type { ThemeName } from "./theme";

export interface BookViewProps {
  readonly book: OpenBook;
  readonly theme: ThemeName;
  onTrouble(error: unknown): void;
}

/** An open workbook: ribbon, formula bar, grid, tabs and the pane, over one document. */
export function BookView({ book, theme, onTrouble }: BookViewProps) {
  const { document, edits, history, host } = book;
  const version = useDocumentVersion(document);
  const sheet = document.sheets.find(({ id }) => id === document.activeSheetId) ?? document.sheets[0];
  const [remembered, setRemembered] = useState<Readonly<Record<string, Selection>>>({});
  const [editing, setEditing] = useState<Editing>();
  const [pane, setPane] = useState({ isShown: true, width: paneWidths.usual as number });
  const [opened, setOpened] = useState<{ readonly action: PaneAction }>({ action: "open" });
  // Excel refuses an add-in's requests while a cell is being edited; so does the host.
  useEffect(() => {
    host.editing = editing !== undefined;
    return () => {
      host.editing = false;
    };
  }, [host, editing]);

  if (!sheet) return null;
  const told = document.selection(sheet.id);
  const own = remembered[sheet.id];
  const selection = own && sameArea(selectedArea(own), told) ? own : selectArea(told);
  const { active } = selection;

  /** Runs a change; what Excel would refuse is told in words. Returns whether it happened. */
  function attempt(change: () => void): boolean {
    try {
      change();
      return true;
    } catch (error) {
      onTrouble(error);
      return false;
    }
  }

  function select(next: Selection, on = sheet) {
    if (!on) return;
    setRemembered((all) => ({ ...all, [on.id]: next }));
    document.select(on.id, selectedArea(next));
  }

  function commit(key?: { readonly key: string; readonly shift: boolean }): boolean {
    if (!editing || !sheet) return true;
    const { at, text } = editing;
    const went = attempt(() => edits.enter(sheet.id, at, text));
    if (!went) return false;
    setEditing(undefined);
    const next = key && move(selection, { ...key, control: false }, groundOf(sheet.id));
    if (next) select(next);
    return true;
  }

  function groundOf(sheetId: string): Ground {
    const { rows, columns, frozen } = layoutOf(document, sheetId, version.content, active);
    return { rows, columns, frozen, used: document.usedArea(sheetId), pageRows: 1, isFilled: () => false };
  }

  function begin(next: Editing) {
    if (!sheet) return;
    setEditing(next.overwrites ? next : { ...next, text: edits.textOf(sheet.id, next.at) });
  }

  function goTo(reference: Reference | undefined, asTyped: string) {
    const target =
      reference?.sheet === undefined
        ? sheet
        : document.sheets.find(({ name }) => name.toLowerCase() === reference.sheet?.toLowerCase());
    if (!reference || !target) {
      onTrouble(new Error(`There is no place called “${asTyped}”. Type an address such as B7 or Projects!F17.`));
      return;
    }
    if (target.id !== document.activeSheetId) document.activate(target.id);
    select(selectArea(reference.area), target);
  }

  function resolve(text: string): Reference | undefined {
    const known = document.names.find(({ name }) => name.toLowerCase() === text.trim().toLowerCase());
    const table = document.tables.find(({ name }) => name.toLowerCase() === text.trim().toLowerCase());
    const sheetOfTable = document.sheets.find(({ id }) => id === table?.sheetId);
    if (table && sheetOfTable) return { sheet: sheetOfTable.name, area: table.area };
    return parseReference(known ? known.formula : text);
  }

  function follow({ row, column }: Position) {
    if (!sheet) return;
    const link = document.cell(sheet.id, row, column)?.link;
    const inside = link?.reference ?? (link?.address?.startsWith("#") ? link.address.slice(1) : undefined);
    if (inside !== undefined) goTo(resolve(inside), inside);
    else if (link?.address) window.open(link.address, "_blank", "noopener");
  }

  function push(action: PaneAction) {
    if (!commit()) return;
    setPane((last) => ({ ...last, isShown: true }));
    if (action !== "open") setOpened({ action });
  }

  const address = areaAddress(selectedArea(selection));
  return (
    <main
      className="book"
      onKeyDown={(event) => {
        if (event.key !== "F6") return;
        event.preventDefault();
        moveToNextRegion(event.currentTarget, event.shiftKey ? -1 : 1);
      }}
    >
      <Ribbon isPaneShown={pane.isShown} onPush={push} />
      <div className="columns">
        <div className="sheet-side">
          <FormulaBar
            address={selection.anchor === selection.focus ? cellAddress(active.row, active.column) : address}
            text={editing ? editing.text : edits.textOf(sheet.id, active)}
            isEditing={editing !== undefined}
            onGoTo={(text) => goTo(resolve(text), text)}
            onFocus={() => {
              if (editing) setEditing({ ...editing, place: "bar" });
              else begin({ at: active, text: "", place: "bar", overwrites: false });
            }}
            onType={(text) => setEditing((last) => last && { ...last, text })}
            onCommit={(key) => commit(key)}
            onCancel={() => setEditing(undefined)}
          />
          <GridView
            key={sheet.id}
            document={document}
            sheet={sheet}
            version={version.content}
            selection={selection}
            editing={editing}
            onSelect={select}
            onBeginEdit={begin}
            onType={(text) => setEditing((last) => last && { ...last, text })}
            onPlace={(place) => setEditing((last) => last && { ...last, place })}
            onCommit={commit}
            onCancel={() => setEditing(undefined)}
            onClear={(area: Area) => attempt(() => edits.clear(sheet.id, area))}
            onCopy={(area) => edits.copy(sheet.id, area)}
            onPaste={(at, text) => {
              attempt(() => select(selectArea(edits.paste(sheet.id, at, text))));
            }}
            onFollowLink={follow}
            onResizeColumn={(column, pixels) =>
              attempt(() => history.edit(() => document.setColumnWidth(sheet.id, column, column, toPoints(pixels))))
            }
            onMoveChart={(chartId, left, top) =>
              attempt(() => history.edit(() => document.updateChart(chartId, { left, top })))
            }
            onUndo={() => history.undo()}
          />
          <SheetTabs
            sheets={document.sheets}
            activeSheetId={sheet.id}
            onActivate={(sheetId) => {
              if (commit()) document.activate(sheetId);
            }}
            onAdd={() => {
              if (!commit()) return;
              attempt(() =>
                history.edit(() => {
                  const after = document.sheets.findIndex(({ id }) => id === sheet.id) + 1;
                  document.activate(document.addSheet(undefined, after).id);
                }),
              );
            }}
            onRename={(sheetId, name) => attempt(() => history.edit(() => document.updateSheet(sheetId, { name })))}
            onDelete={(sheetId) => attempt(() => history.edit(() => document.deleteSheet(sheetId)))}
          />
          <StatusBar
            document={document}
            sheetId={sheet.id}
            area={selectedArea(selection)}
            isEditing={editing !== undefined}
          />
        </div>
        <PaneFrame
          host={host}
          theme={theme}
          isShown={pane.isShown}
          width={pane.width}
          onWidth={(width) => setPane((last) => ({ ...last, width }))}
          onClose={() => setPane((last) => ({ ...last, isShown: false }))}
          opened={opened}
        />
      </div>
    </main>
  );
}
