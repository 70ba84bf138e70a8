import { scoringMethods } from "../../../core/scoring/catalogue";
import type { RunStamp } from "../report-input";
import { parametersText } from "./parameters-text";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const dateOf = (serial: number): Date => new Date(Date.UTC(1899, 11, 30) + Math.round(serial * 86_400) * 1000);

/** `22 Nov 2026`. */
export function dayText(serial: number): string {
  const date = dateOf(serial);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** `22 Nov`, for titles of charts: the year stands in the provenance above them. */
export const shortDay = (serial: number): string => dayText(serial).replace(/ \d+$/, "");

/** `22 Nov 2026, 01:12`. */
export function timeText(serial: number): string {
  const date = dateOf(serial);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${dayText(serial)}, ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
}

export const methodName = (method: string): string => scoringMethods.find(({ id }) => id === method)?.name ?? method;

/** The small grey line under the answer: method, parameters, what went in, when, and what is alive on the sheet. */
export const provenanceText = (stamp: RunStamp, live: string): string =>
  [
    `${methodName(stamp.parameters.method)}; ${parametersText(stamp.parameters)}`,
    `inputs ${stamp.fingerprint}`,
    timeText(stamp.now),
    live,
  ].join(" · ");
