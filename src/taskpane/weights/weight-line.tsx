import { Caption1, makeStyles, mergeClasses, Slider, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId } from "react";
import type { Formatting } from "../frame/formatting";
import { coarsePointer, touchTarget } from "../frame/touch";
import { CriterionDetail } from "./criterion-detail";
import type { WeightRow } from "./weight-rows";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 116px 48px",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "center",
    minHeight: "28px",
  },
  group: { fontWeight: tokens.fontWeightSemibold },
  name: { overflowWrap: "anywhere" },
  toggle: {
    ...touchTarget,
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXXS,
    alignItems: "center",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  // Fluent's slider is at least 120 px wide, which leaves names too little in a narrow pane.
  slider: { minWidth: 0, width: "100%", [coarsePointer]: { minHeight: "44px" } },
  // A hundred steps are no marks that anyone could tell apart.
  rail: {
    "::before": { backgroundImage: "none", "@media (forced-colors: active)": { backgroundImage: "none" } },
  },
  share: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  differs: { color: tokens.colorNeutralForeground3, paddingInlineStart: "18px" },
});

/** A criterion or group: its slider, its share of the whole, and for a criterion how ratings become values once opened. */
export function WeightLine({
  row,
  source,
  open,
  formatting,
  onToggle,
  onWeight,
}: {
  row: WeightRow;
  source: string;
  open: boolean;
  formatting: Formatting;
  onToggle: () => void;
  onWeight: (weight: number) => void;
}) {
  const styles = useStyles();
  const detail = useId();
  const { criterion, slider } = row;
  const share = (weight: number) => formatting.percent(weight, weight < 0.0995 ? 1 : 0);
  const indent = { paddingInlineStart: `${row.depth * 12}px` };
  return (
    <li>
      <div className={mergeClasses(styles.line, !criterion && styles.group)}>
        {criterion ? (
          <button
            type="button"
            className={styles.toggle}
            style={indent}
            aria-expanded={open}
            {...(open ? { "aria-controls": detail } : {})}
            onClick={onToggle}
          >
            {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            <span className={styles.name}>{row.name}</span>
          </button>
        ) : (
          <span className={styles.name} style={indent}>
            {row.name}
          </span>
        )}
        {slider ? (
          <Slider
            size="small"
            className={styles.slider}
            rail={{ className: styles.rail }}
            aria-label={`Weight of ${row.name}`}
            aria-valuetext={`${formatting.number(slider.value, decimalsOf(slider.step))}, ${share(row.globalWeight)} of the whole`}
            value={slider.value}
            min={slider.low}
            max={slider.high}
            step={slider.step}
            onChange={(_, data) => onWeight(data.value)}
          />
        ) : (
          <span />
        )}
        <span className={styles.share}>{share(row.globalWeight)}</span>
      </div>
      {row.isSet && (
        <Caption1 block className={styles.differs} style={indent}>
          differs from {source}: {share(row.baseShare)} there
        </Caption1>
      )}
      {criterion && open && (
        <div id={detail}>
          <CriterionDetail criterion={criterion} formatting={formatting} />
        </div>
      )}
    </li>
  );
}

const decimalsOf = (step: number): number => Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
