import type { Refused, Watch, WorkbookChange, Written } from "../workbook/port";
import { ownSheets, planChange, refusal, type ChangePlan } from "../workbook/rendering/change-plan";
import type { Operation } from "../workbook/rendering/operation";
import { askAltTexts } from "./alt-texts";
import { askChecks } from "./checks";
import { ExcelOperations } from "./excel-operations";
import { askOutside, losesTargets, type OutsideFormulas } from "./outside-formulas";
import { batches } from "./payload";
import type { RoundTrips } from "./round-trips";
import { captureSheets, type LinkedColumns } from "./sheet-capture";
import type { SheetImage } from "./sheet-image";
import { readFrame, type WorkbookFrame } from "./standing-workbook";

/** A write takes no more requests than this, reading back included. */
export const mostRoundTrips = 6;

/** What a write began from and did, for putting it back. */
export interface Before {
  readonly frame: WorkbookFrame;
  readonly images: readonly SheetImage[];
  readonly plan: ChangePlan;
  readonly change: WorkbookChange;
  /** Where the write takes away what formulas elsewhere may point at. */
  readonly outside: OutsideFormulas | undefined;
}

/** The write stopped. `begun` is false where Excel had not carried out anything of it. */
export class WriteStopped extends Error {
  override readonly name = "WriteStopped";
  constructor(
    readonly before: Before,
    readonly begun: boolean,
    readonly reason: unknown,
    /** The sheet that was being written. */
    readonly sheet: string | undefined,
  ) {
    super("The write stopped");
  }
}

/** The user pressed Cancel. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

export type Attempt =
  | { readonly written: Written; readonly before: Before; readonly sheetIds: readonly string[] }
  | { readonly refused: Refused };

/**
 * One request to see what is there, two more where sheets of ours stand, at most two to four that write, one that reads
 * back. Everything that can be foreseen is refused before the first that writes.
 *
 * @param framed  Called when the first answer is there.
 * @throws WriteStopped where a request failed or the user cancelled after writing began.
 */
export async function attemptWrite(
  trips: RoundTrips,
  change: WorkbookChange,
  watch: Watch | undefined,
  framed: (frame: WorkbookFrame) => void,
): Promise<Attempt> {
  watch?.progress({ doing: "Looking at the workbook", done: 0 });
  const frame = await readFrame(trips);
  framed(frame);
  const refused = refusal(change, frame.workbook);
  if (refused) return { refused };
  const own = ownSheets(frame.workbook);
  const touched = [...change.sheets.map((sheet) => sheet.role), ...change.remove].flatMap(
    (role) => own.get(role) ?? [],
  );
  const outside = losesTargets(change, frame.workbook) ? askOutside(frame, touched) : undefined;
  const images = await captureSheets(trips, frame, touched, linkedColumns(change));
  const plan = planChange(change, frame.workbook, new Map(images.map((image) => [image.name, image])));
  if (!("operations" in plan)) return { refused: plan };
  const requests = batches(plan.operations, mostRoundTrips - 1 - trips.count);
  if (!requests) return { refused: tooLarge };
  if (watch?.cancelled()) return { refused: cancelled };
  const before: Before = { frame, images, plan, change, outside: outside?.() };
  const operations = new ExcelOperations(trips.context, frame.ids, new Set(frame.settings.keys()));
  const done = await sendAll({ trips, operations, before, watch }, requests, 0);
  return { written: { ...done.written, roundTrips: trips.count }, before, sheetIds: done.sheetIds };
}

const linkedColumns = ({ sheets }: WorkbookChange): LinkedColumns =>
  new Map(
    sheets.flatMap(({ tables }) =>
      tables.map(
        ({ name, columns }) => [name, columns.filter(({ links }) => links).map(({ header }) => header)] as const,
      ),
    ),
  );

interface Undertaking {
  readonly trips: RoundTrips;
  readonly operations: ExcelOperations;
  readonly before: Before;
  readonly watch: Watch | undefined;
}

/** Sends one request after the other, and after the last reads back. There are four at most. */
async function sendAll(
  under: Undertaking,
  requests: readonly (readonly Operation[])[],
  sent: number,
): Promise<{ readonly written: Omit<Written, "roundTrips">; readonly sheetIds: readonly string[] }> {
  const { trips, operations, before, watch } = under;
  const [request = [], ...rest] = requests;
  const sheet = request.flatMap((operation) => ("sheet" in operation ? [operation.sheet] : []))[0];
  const stopped = (reason: unknown, begun: boolean) => new WriteStopped(before, begun, reason, sheet);
  if (watch?.cancelled()) throw stopped(new Cancelled(), sent > 0);
  const total = sent + requests.length + 1;
  watch?.progress({ doing: sheet === undefined ? "Writing" : `Writing ${sheet}`, done: sent / total });
  trips.context.application.suspendApiCalculationUntilNextSync();
  trips.context.application.suspendScreenUpdatingUntilNextSync();
  for (const operation of request) operations.queue(operation);
  const altTexts = rest.length === 0 ? askAltTexts(before.plan, before.change, operations) : undefined;
  await trips.send().catch((trouble: unknown) => {
    throw stopped(trouble, sent > 0 || actionOf(trouble) !== undefined);
  });
  if (rest.length > 0) return sendAll(under, rest, sent + 1);
  if (watch?.cancelled()) throw stopped(new Cancelled(), true);
  watch?.progress({ doing: "Comparing what Excel calculates", done: (total - 1) / total });
  altTexts?.();
  const checks = askChecks(before.plan, operations);
  for (const removal of before.plan.removals) operations.queue(removal);
  await trips.send().catch((trouble: unknown) => {
    throw stopped(trouble, true);
  });
  watch?.progress({ doing: "Written", done: 1 });
  const { recalculated, sheetIds } = checks();
  return { written: { ok: true, sheets: before.plan.sheets, recalculated }, sheetIds };
}

/** Which action of the request failed; undefined where Excel refused the request as a whole and did none of it. */
function actionOf(trouble: unknown): unknown {
  if (!(trouble instanceof Error) || !("code" in trouble)) return "unknown";
  const wholesale = ["InvalidOperationInCellEditMode", "RequestPayloadSizeLimitExceeded"];
  return wholesale.includes(String(trouble.code)) ? undefined : trouble.code;
}

export const cancelled: Refused = {
  ok: false,
  reason: "cancelled",
  message: "Cancelled. The workbook is as it was.",
};

const tooLarge: Refused = {
  ok: false,
  reason: "too-large",
  message:
    "The results are larger than Excel takes in a few steps. Use fewer projects or criteria. Nothing was written.",
};

/** What a write may have changed on a sheet beside its cells. */
export function touchedOn(before: Before, image: SheetImage) {
  const role = before.plan.sheets.find((one) => one.sheet === image.name)?.role;
  const report = role === undefined ? undefined : before.plan.reports.get(role);
  const { record } = image;
  return {
    conditionalFormats: [
      ...(record?.conditionalFormats ?? []),
      ...(report?.conditionalFormats ?? []).map(({ area }) => area),
    ],
    headRows: new Map((report?.tables ?? []).map(({ name, headRows = 0 }) => [name, headRows] as const)),
    merges: [...(record?.merges ?? []), ...(report?.merges ?? [])],
    charts: (report?.charts ?? []).map((chart) => chart.name),
  };
}
