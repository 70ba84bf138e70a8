import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RiskResult } from "../../core/ranked-portfolio";
import type { Formatting } from "../frame/formatting";
import { HiddenText } from "../frame/hidden-text";
import { coarsePointer } from "../frame/touch";
import type { Field, MatrixCell } from "./risk-matrix";
import { bandNames, bandRange, isField, probabilityRange } from "./risk-matrix";

const useStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "separate",
    borderSpacing: "2px",
    fontSize: tokens.fontSizeBase200,
  },
  axis: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    textAlign: "start",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase100,
    overflowWrap: "anywhere",
    verticalAlign: "middle",
  },
  top: { textAlign: "center", verticalAlign: "top" },
  corner: { width: "76px" },
  cell: {
    padding: 0,
    height: "32px",
    [coarsePointer]: { height: "44px" },
    textAlign: "center",
    borderRadius: tokens.borderRadiusSmall,
    "@media (forced-colors: active)": { outline: "1px solid GrayText", outlineOffset: "-1px" },
  },
  button: {
    width: "100%",
    height: "32px",
    [coarsePointer]: { height: "44px" },
    border: "none",
    padding: 0,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: "inherit",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    cursor: "pointer",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: { boxShadow: `inset 0 0 0 2px ${tokens.colorNeutralForeground1}` },
  low: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1 },
  middle: {
    backgroundColor: tokens.colorPaletteDarkOrangeBackground2,
    color: tokens.colorPaletteDarkOrangeForeground2,
  },
  high: {
    backgroundColor: tokens.colorPaletteDarkOrangeBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    "@media (forced-colors: active)": { outline: "2px solid CanvasText", outlineOffset: "-2px" },
  },
});

/** How many open risks stand in each band of probability and impact. A count opens the list of its risks. */
export function Matrix({
  risk,
  rows,
  formatting,
  moneyUnit,
  chosen,
  onChoose,
}: {
  risk: RiskResult;
  rows: readonly (readonly MatrixCell[])[];
  formatting: Formatting;
  moneyUnit: string | undefined;
  chosen: Field | undefined;
  onChoose: (field: Field | undefined) => void;
}) {
  const styles = useStyles();
  const impact = (band: number): string =>
    bandRange(risk.impactBounds, band, (bound) => formatting.money(bound, moneyUnit));
  return (
    <table className={styles.table} aria-label="Open risks by probability and impact">
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.axis, styles.corner)}>
            Probability
          </th>
          {bandNames.map((name, band) => (
            <th key={name} scope="col" className={mergeClasses(styles.axis, styles.top)} title={impact(band)}>
              {formatting.number(risk.impactBounds[band] ?? 0, decimalsOf(risk.impactBounds[band] ?? 0))}
              {band === 4 ? "+" : "–"}
              <HiddenText>
                {name} impact, {impact(band)}
              </HiddenText>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const band = row[0]?.probabilityBand ?? 0;
          return (
            <tr key={band}>
              <th scope="row" className={styles.axis}>
                {bandNames[band]}
                <br />
                {probabilityRange(risk, band, formatting)}
              </th>
              {row.map((cell) => {
                const isChosen = isField(cell, chosen);
                const count = cell.risks.length;
                return (
                  <td
                    key={cell.impactBand}
                    className={mergeClasses(
                      styles.cell,
                      cell.level === 0 && styles.low,
                      cell.level === 1 && styles.middle,
                      cell.level === 2 && styles.high,
                    )}
                  >
                    {count > 0 && (
                      <button
                        type="button"
                        className={mergeClasses(styles.button, isChosen && styles.chosen)}
                        aria-pressed={isChosen}
                        aria-label={`${formatting.count(count, "risk", "risks")}, ${bandNames[band]} probability, ${bandNames[cell.impactBand]} impact`}
                        onClick={() => onChoose(isChosen ? undefined : cell)}
                      >
                        {count}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** As many decimals as a bound of the series 1, 2, 5 needs. */
const decimalsOf = (bound: number): number => (bound === 0 || bound >= 1 ? 0 : Math.ceil(-Math.log10(bound)));
