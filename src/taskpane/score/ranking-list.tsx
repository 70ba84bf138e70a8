import { Badge, Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import { useId, useState } from "react";
import { Bar } from "../frame/bar";
import type { Formatting } from "../frame/formatting";
import { decidingDecimals } from "../frame/formatting";
import { HiddenText } from "../frame/hidden-text";
import { Section } from "../frame/section";
import { touchTarget } from "../frame/touch";
import type { RankingRow } from "./ranking-rows";
import { moveInWords, moveLabel, standingText } from "./ranking-rows";
import { ScoreParts } from "./score-parts";
import type { ScoreScale } from "./score-scale";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    ...touchTarget,
    display: "grid",
    gridTemplateColumns: "28px minmax(0, 1fr) 56px 44px 16px",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "center",
    width: "100%",
    padding: `${tokens.spacingVerticalXXS} 0`,
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
  withMoves: { gridTemplateColumns: "28px 30px minmax(0, 1fr) 48px 44px 16px" },
  move: { fontSize: tokens.fontSizeBase100, whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
  rank: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  named: { display: "flex", flexDirection: "column", minWidth: 0 },
  name: { overflowWrap: "anywhere" },
  score: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  detail: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} 32px`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    padding: `${tokens.spacingVerticalXS} 0`,
    "::before": { content: '""', flexGrow: 1, borderTop: `1px dashed ${tokens.colorNeutralStroke1}` },
    "::after": { content: '""', flexGrow: 1, borderTop: `1px dashed ${tokens.colorNeutralStroke1}` },
  },
});

const FIRST = 10;
const MORE = 50;

/** The ranking as it would be written: a bar and a score each, and what the score is made of once a row is opened. */
export function RankingList({
  rows,
  scale,
  sureness,
  formatting,
  moneyUnit,
  children,
}: {
  rows: readonly RankingRow[];
  scale: ScoreScale;
  /** What is known of how sure a place is, in few words. */
  sureness: (row: RankingRow) => string | undefined;
  formatting: Formatting;
  moneyUnit: string | undefined;
  /** Between the heading and the list. */
  children?: ReactNode;
}) {
  const styles = useStyles();
  const [shown, setShown] = useState(FIRST);
  const [opened, setOpened] = useState<string>();
  const visible = rows.slice(0, shown);
  const decimals = decidingDecimals(visible.map((row) => row.score));
  const rest = rows.length - visible.length;
  const moved = rows[0]?.moved === undefined ? undefined : rows.filter((row) => row.moved !== 0).length;
  return (
    <Section title="Ranking" aside={<Caption1 className={styles.quiet}>score, {scale.range}</Caption1>}>
      {children}
      <div role="status">
        {moved !== undefined && (
          <Caption1 className={styles.quiet}>
            {moved === 0
              ? "No project has moved by the weights set by hand."
              : `${formatting.count(moved, "project has", "projects have")} moved by the weights set by hand; ${rows[0]?.name ?? ""} is first.`}
          </Caption1>
        )}
      </div>
      <ol className={styles.list}>
        {visible.map((row) => (
          <li key={row.id}>
            {row.startsBelowLine && <div className={styles.line}>budget line</div>}
            <Row
              row={row}
              length={scale.length(row.score)}
              sure={sureness(row)}
              open={opened === row.id}
              onToggle={() => setOpened(opened === row.id ? undefined : row.id)}
              decimals={decimals}
              formatting={formatting}
              moneyUnit={moneyUnit}
            />
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <Button onClick={() => setShown(shown + MORE)}>
          {rest <= MORE
            ? `Show the other ${formatting.number(rest)}`
            : `Show ${MORE} more of ${formatting.number(rest)}`}
        </Button>
      )}
    </Section>
  );
}

function Row({
  row,
  length,
  sure,
  open,
  onToggle,
  decimals,
  formatting,
  moneyUnit,
}: {
  row: RankingRow;
  length: number;
  sure: string | undefined;
  open: boolean;
  onToggle: () => void;
  decimals: number;
  formatting: Formatting;
  moneyUnit: string | undefined;
}) {
  const styles = useStyles();
  const detail = useId();
  const above = row.standing !== "below" && row.standing !== "forced out";
  return (
    <>
      <button
        type="button"
        className={mergeClasses(styles.row, row.moved !== undefined && styles.withMoves)}
        aria-expanded={open}
        {...(open ? { "aria-controls": detail } : {})}
        onClick={onToggle}
        title={row.name}
      >
        <span className={styles.rank}>{row.rankLabel}</span>
        {row.moved !== undefined && (
          <span className={styles.move}>
            <span aria-hidden="true">{moveLabel(row.moved)}</span>
            <HiddenText>{moveInWords(row.moved)}</HiddenText>
          </span>
        )}
        <span className={styles.named}>
          <span className={styles.name}>{row.name}</span>
          {sure !== undefined && <Caption1 className={styles.quiet}>{sure}</Caption1>}
        </span>
        <Bar length={length} tone={above ? "brand" : "quiet"} />
        <span className={styles.score}>{formatting.number(row.score, decimals)}</span>
        {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        <HiddenText>{standingText[row.standing]}</HiddenText>
      </button>
      {open && (
        <div id={detail} className={styles.detail}>
          <Caption1 className={styles.quiet}>
            {row.id}
            {row.cost !== undefined && ` · cost ${formatting.money(row.cost, moneyUnit)}`}
          </Caption1>
          {standingText[row.standing] && (
            <div>
              <Badge appearance="outline" color="informative">
                {standingText[row.standing]}
              </Badge>
            </div>
          )}
          <ScoreParts row={row} formatting={formatting} />
        </div>
      )}
    </>
  );
}
