import type { StyleName } from "./report";

/** The one palette, distinguishable without red–green vision and in grey. */
export const palette = {
  ink: "#242424",
  quiet: "#616161",
  line: "#E0E0E0",
  ground: "#FAFAFA",
  white: "#FFFFFF",
  brand: "#0F6CBD",
  series: ["#0F6CBD", "#CA5010", "#107C41", "#8764B8", "#038387", "#986F0B", "#69797E"],
  heat: ["#EFF6FC", "#B4D6FA", "#62ABF5", "#0F6CBD", "#0A3A66"],
  shortfall: "#CA5010",
  balance: "#FFFFFF",
  excess: "#0F6CBD",
  good: "#107C41",
  caution: "#BC4B09",
  bad: "#B10E1C",
} as const;

/** What a named style looks like. Absent properties keep the workbook's own body font and colours. */
export interface StyleDefinition {
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly verticalAlign?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly border?: "bottom" | "all";
}

export const styles: Readonly<Record<StyleName, StyleDefinition>> = {
  title: { fontSize: 18, bold: true, color: palette.ink },
  answer: { color: palette.ink },
  provenance: { fontSize: 9, color: palette.quiet },
  figureLabel: { fontSize: 9, color: palette.quiet, align: "left" },
  figure: { fontSize: 18, bold: true, color: palette.brand, align: "left" },
  heading: { bold: true, color: palette.ink, border: "bottom" },
  columnHeader: {
    bold: true,
    color: palette.ink,
    fill: palette.ground,
    border: "bottom",
    wrap: true,
    verticalAlign: "bottom",
  },
  columnHeaderRight: {
    bold: true,
    color: palette.ink,
    fill: palette.ground,
    border: "bottom",
    wrap: true,
    align: "right",
    verticalAlign: "bottom",
  },
  topic: { bold: true, color: palette.ink, verticalAlign: "top" },
  rowHeader: { bold: true, color: palette.ink },
  body: { color: palette.ink },
  quiet: { color: palette.quiet },
  quietRight: { color: palette.quiet, align: "right" },
  link: { color: palette.brand, underline: true },
  matrix: { color: palette.ink, align: "center", verticalAlign: "center", border: "all", wrap: true },
  matrixLabel: { fontSize: 9, color: palette.quiet, align: "center" },
  error: { color: palette.bad, bold: true },
  note: { fontSize: 9, color: palette.quiet, wrap: true, verticalAlign: "top" },
};

/** How the rows and header of a report table look: quiet lines, no banding, the header on a light ground. */
export const tableLook = {
  style: "TableStyleLight1",
  headerFill: palette.ground,
  headerColor: palette.ink,
  showBandedRows: false,
} as const;
