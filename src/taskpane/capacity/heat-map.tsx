import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Formatting } from "../frame/formatting";
import { HiddenText } from "../frame/hidden-text";
import type { HeatCell, HeatRow } from "./shortfalls";
import { heatLevel } from "./shortfalls";

const useStyles = makeStyles({
  scroll: {
    overflowX: "auto",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: "separate", borderSpacing: "1px", fontSize: tokens.fontSizeBase200 },
  role: {
    position: "sticky",
    insetInlineStart: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    minWidth: "84px",
    maxWidth: "112px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    overflowWrap: "anywhere",
  },
  month: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    textAlign: "end",
  },
  cell: {
    height: "26px",
    minWidth: "44px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground1,
  },
  short: { fontWeight: tokens.fontWeightSemibold },
  short1: { backgroundColor: tokens.colorPaletteDarkOrangeBackground1 },
  short2: {
    backgroundColor: tokens.colorPaletteDarkOrangeBackground2,
    color: tokens.colorPaletteDarkOrangeForeground2,
  },
  short3: {
    backgroundColor: tokens.colorPaletteDarkOrangeBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    "@media (forced-colors: active)": { outline: "2px solid CanvasText", outlineOffset: "-2px" },
  },
  spare: { backgroundColor: tokens.colorNeutralBackground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/**
 * Hours spare (+) or short (−) by role and month. The sign says it; colour and weight repeat it. A screen reader hears
 * the words.
 */
export function HeatMap({ rows, formatting }: { rows: readonly HeatRow[]; formatting: Formatting }) {
  const styles = useStyles();
  const months = rows[0]?.cells.map((cell) => cell.month) ?? [];
  return (
    // Focusable, so that the keyboard can scroll it.
    <div className={styles.scroll} role="region" aria-label="Hours spare or short, by role and month" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.role}>
              Role
            </th>
            {months.map((month) => (
              <th key={month} scope="col" className={styles.month}>
                {formatting.month(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.role}>
              <th scope="row" className={styles.role}>
                {row.role}
              </th>
              {row.cells.map((cell) => (
                <HeatMapCell key={cell.month} cell={cell} formatting={formatting} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HeatMapCell({ cell, formatting }: { cell: HeatCell; formatting: Formatting }) {
  const styles = useStyles();
  const level = heatLevel(cell);
  switch (cell.state) {
    case "empty":
      return (
        <td className={styles.cell}>
          <HiddenText>nobody, nothing asked</HiddenText>
        </td>
      );
    case "balanced":
      return (
        <td className={mergeClasses(styles.cell, styles.quiet)}>
          0<HiddenText>, balanced</HiddenText>
        </td>
      );
    case "spare":
      return (
        <td className={mergeClasses(styles.cell, styles.spare)}>
          {formatting.signed(cell.gap)}
          <HiddenText> spare</HiddenText>
        </td>
      );
    case "short":
      return (
        <td
          className={mergeClasses(
            styles.cell,
            styles.short,
            level === 1 && styles.short1,
            level === 2 && styles.short2,
            level === 3 && styles.short3,
          )}
        >
          {formatting.signed(cell.gap)}
          <HiddenText> short</HiddenText>
        </td>
      );
  }
}
