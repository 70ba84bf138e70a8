import type { LiveWorkbook, Refused, Watch, WorkbookChange, WriteOutcome } from "../workbook/port";
import { ownSheets, settingsOperation } from "../workbook/rendering/change-plan";
import { areaAddress } from "../workbook/place";
import { ExcelOperations } from "./excel-operations";
import { codeOf, ReadingRefused, refusedBy } from "./host-errors";
import { InputChanges } from "./input-changes";
import { insertSheets } from "./insert-sheets";
import { putBack } from "./putting-back";
import { readWorkbook } from "./reading";
import { supportsHere, undoGroups, type Supports } from "./requirement-sets";
import { RoundTrips } from "./round-trips";
import { markedSheets } from "./standing-workbook";
import { attemptWrite, Cancelled, cancelled, WriteStopped, type Attempt, type Before } from "./writing";

export interface LiveOptions {
  readonly supports?: Supports;
  /** Milliseconds without an edit after which a change is told. */
  readonly quiet?: number;
}

/** The open workbook over Office.js. */
export function liveWorkbook({ supports = supportsHere, quiet = 400 }: LiveOptions = {}): LiveWorkbook {
  const changes = new InputChanges(quiet);
  let last: Before | undefined;

  const attempt = (change: WorkbookChange, watch: Watch | undefined, grouped: boolean) => {
    const task = (context: Excel.RequestContext) =>
      attemptWrite(new RoundTrips(context), change, watch, (frame) => changes.know(frame));
    return grouped ? Excel.run({ mergeUndoGroup: true }, task) : Excel.run(task);
  };

  const takeBack = (before: Before): Promise<void> =>
    // A cell that is being edited would refuse this, too: wait until the user leaves it.
    Excel.run({ delayForCellEdit: true }, (context) => putBack(new RoundTrips(context), before));

  /**
   * In one undo step, where Excel knows of such. Some members, of which deleting a sheet is one, cannot be part of such
   * a step: then the run is taken back and made without, and the pane's Undo covers it.
   */
  const inOneStep = async (change: WorkbookChange, watch: Watch | undefined): Promise<Attempt> => {
    if (!supports(undoGroups)) return attempt(change, watch, false);
    try {
      return await attempt(change, watch, true);
    } catch (trouble) {
      const stop = trouble instanceof WriteStopped ? trouble : undefined;
      if (codeOf(stop?.reason ?? trouble) !== "UndoNotSupported") throw trouble;
      if (stop?.begun === true) await takeBack(stop.before);
      return attempt(change, watch, false);
    }
  };

  const write = async (change: WorkbookChange, watch?: Watch): Promise<WriteOutcome> => {
    changes.beginWriting();
    try {
      const done = await inOneStep(change, watch);
      if ("refused" in done) return done.refused;
      last = done.before;
      changes.own(done.sheetIds);
      return done.written;
    } catch (trouble) {
      if (!(trouble instanceof WriteStopped)) return refusedBy(trouble, "Nothing was written.");
      return await stopped(trouble, takeBack);
    } finally {
      changes.endWriting();
    }
  };

  return {
    read: async (watch) => {
      watch?.progress({ doing: "Reading tables", done: 0 });
      try {
        const contents = await Excel.run((context) => readWorkbook(new RoundTrips(context)));
        watch?.progress({ doing: `Read ${contents.tables.length} tables`, done: 1 });
        return contents;
      } catch (trouble) {
        throw codeOf(trouble) === undefined ? trouble : new ReadingRefused(refusedBy(trouble, "Nothing was changed."));
      }
    },
    write,
    saveSettings: (settings) => Excel.run((context) => saveSettings(new RoundTrips(context), settings)),
    goTo: (place) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(place.sheet);
        sheet.activate();
        sheet.getRange(areaAddress({ ...place, rowCount: 1, columnCount: 1 })).select();
        await context.sync();
      }),
    goToReport: (role) => Excel.run((context) => goToReport(context, role)),
    onInputChange: (changed) => changes.listen(changed),
    // Excel cannot take back sheets that were inserted from a file, so that they make no undo step.
    insertSheets: (xlsx) => Excel.run((context) => insertSheets(context, xlsx)),
    undo: async () => {
      if (!last) return nothingToUndo;
      const before = last;
      changes.beginWriting();
      try {
        await takeBack(before);
        last = undefined;
        return { ok: true, sheets: [], recalculated: [], roundTrips: 0 };
      } catch (trouble) {
        return refusedBy(trouble, "Nothing more was changed.");
      } finally {
        changes.endWriting();
      }
    },
  };
}

const nothingToUndo: Refused = {
  ok: false,
  reason: "not-supported",
  message: "There is no run of this session to take back. Use Excel's own Undo.",
};

/** Puts the workbook back and says why the write stopped. */
async function stopped(stop: WriteStopped, takeBack: (before: Before) => Promise<void>): Promise<Refused> {
  if (stop.begun) {
    try {
      await takeBack(stop.before);
    } catch (trouble) {
      return refusedBy(trouble, "The workbook could not be put back entirely: use Excel's Undo.", stop.sheet);
    }
  }
  return stop.reason instanceof Cancelled
    ? cancelled
    : refusedBy(stop.reason, "The workbook is as it was.", stop.sheet);
}

async function saveSettings(trips: RoundTrips, settings: Readonly<Record<string, unknown>>): Promise<void> {
  const stored = trips.context.workbook.settings;
  stored.load("items/key");
  await trips.send();
  const operations = new ExcelOperations(trips.context, new Map(), new Set(stored.items.map((item) => item.key)));
  for (const operation of settingsOperation(settings)) operations.queue(operation);
  await trips.send();
}

async function goToReport(context: Excel.RequestContext, role: string): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load(
    "items/name,items/customProperties/items/key,items/customProperties/items/value,items/tables/items/name",
  );
  await context.sync();
  const name = ownSheets(markedSheets(worksheets.items)).get(role);
  if (name !== undefined) worksheets.getItem(name).activate();
  await context.sync();
}
