import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Criterion } from "../../core/model/criterion";
import type { Formatting } from "../frame/formatting";
import { curveInWords, valueCurve } from "./value-curve";
import { LevelBars } from "./level-bars";
import { ValueLine } from "./value-line";

const useStyles = makeStyles({
  detail: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM} 18px`,
  },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

/** How ratings on a criterion become values from 0 to 1: the picture, in words, and where the ratings come from. */
export function CriterionDetail({ criterion, formatting }: { criterion: Criterion; formatting: Formatting }) {
  const styles = useStyles();
  const { valueFunction, unit, sourceColumn, computed } = criterion;
  const curve = useMemo(() => valueCurve(valueFunction), [valueFunction]);
  const number = (amount: number) => formatting.number(amount, decimalsOf(amount));
  const words = curveInWords(valueFunction, number);
  return (
    <div className={styles.detail}>
      {curve.kind === "levels" && <LevelBars levels={curve.levels} formatting={formatting} />}
      {curve.kind === "line" && <ValueLine curve={curve} label={words} unit={unit} number={number} />}
      <Caption1>{words}</Caption1>
      <Caption1 className={styles.quiet}>
        {computed ? `Computed from your tables: ${sourceColumn}` : `Ratings from the column ${sourceColumn}`}
        {unit === undefined ? "" : `, in ${unit}`}
      </Caption1>
    </div>
  );
}

/** Up to three digits that matter. */
const decimalsOf = (amount: number): number =>
  Number.isInteger(amount) ? 0 : Math.max(0, Math.min(4, 2 - Math.floor(Math.log10(Math.abs(amount)))));
