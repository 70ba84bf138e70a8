import type { Operation } from "../workbook/rendering/operation";

/** Excel on the web takes 5 MB a request. What the client adds around our texts is estimated, so some room is left. */
export const largestRequest = 4_000_000;

/** Bytes in UTF-8, a little over for texts that JSON escapes. */
const bytes = (value: unknown): number => {
  const text = JSON.stringify(value) ?? "";
  let size = text.length;
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 127) size += 2;
  return size;
};

/** The client sends a property as an action, and a way to each object on the path to it. */
const step = 450;

/** About what an operation takes in a request. */
export function payloadOf(operation: Operation): number {
  switch (operation.kind) {
    case "type": {
      // Beyond 1,500 cells the client cuts a block in pieces, each with a path of its own.
      const { rowCount, columnCount, input } = operation.block;
      return 2 * step + bytes(input) + Math.ceil((rowCount * columnCount) / 1_000) * 3 * step;
    }
    case "look":
      return step * (2 + 2 * Object.keys(operation.look).length + (operation.look.border ? 14 : 0));
    case "addChart":
    case "updateChart":
      return bytes(operation.chart) + step * (30 + 14 * operation.chart.series.length);
    case "conditionalFormat":
      return bytes(operation.format) + step * 12;
    case "page":
    case "view":
      return step * 12;
    case "settings":
      return bytes([...operation.settings]) * 2 + step * 2 * operation.settings.size;
    case "mark":
      return bytes(operation.marks) * 2 + step * 4;
    default:
      return bytes(operation) + step * 4;
  }
}

/** Blocks that are too large for one request, cut between rows. */
export function smallEnough(operation: Operation, limit: number): readonly Operation[] {
  if (operation.kind !== "type" || payloadOf(operation) <= limit) return [operation];
  const { block, sheet } = operation;
  if (block.rowCount === 1) return [operation];
  const half = Math.floor(block.rowCount / 2);
  const part = (first: number, rowCount: number): Operation => ({
    kind: "type",
    sheet,
    block: { ...block, row: block.row + first, rowCount, input: block.input.slice(first, first + rowCount) },
  });
  return [part(0, half), part(half, block.rowCount - half)].flatMap((one) => smallEnough(one, limit));
}

/**
 * Operations in as many requests as they need, in order, each under the limit.
 *
 * @returns  Undefined where more than `most` would be needed.
 */
export function batches(
  operations: readonly Operation[],
  most: number,
  limit = largestRequest,
): readonly (readonly Operation[])[] | undefined {
  const found: Operation[][] = [];
  let room = 0;
  for (const operation of operations.flatMap((one) => smallEnough(one, limit))) {
    const size = payloadOf(operation);
    if (found.length === 0 || size > room) {
      if (size > limit) return undefined;
      found.push([]);
      room = limit;
    }
    found.at(-1)?.push(operation);
    room -= size;
  }
  return found.length > most ? undefined : found;
}
