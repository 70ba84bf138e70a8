import { makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { StepMark } from "../session/readiness";
import type { StepName } from "../session/pane-state";
import { stepNames } from "../session/pane-state";
import { HiddenText } from "./hidden-text";
import { stepTitles } from "./step-titles";
import { coarsePointer } from "./touch";

const useStyles = makeStyles({
  list: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalS,
    overflowX: "auto",
    scrollbarWidth: "none",
    flexShrink: 0,
  },
  tab: {
    flexShrink: 0,
    minHeight: "36px",
    [coarsePointer]: { minHeight: "44px" },
    // In the narrowest pane all steps are in view, whatever marks they carry.
    "@media (max-width: 345px)": { paddingInline: tokens.spacingHorizontalXXS },
  },
  label: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXXS },
  mark: { display: "inline-block", flexShrink: 0 },
  dot: {
    width: "6px",
    height: "6px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  number: {
    minWidth: "16px",
    height: "16px",
    paddingInline: tokens.spacingHorizontalXXS,
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: tokens.fontSizeBase100,
    lineHeight: "16px",
    textAlign: "center",
  },
});

export const tabId = (step: StepName): string => `tab-${step}`;
export const stepPanelId = "step-panel";

/** The steps as tabs: a dot says that a step's result is there, a number how many things are to be mended. */
export function Steps({
  step,
  marks,
  onChoose,
}: {
  step: StepName;
  marks: Readonly<Record<StepName, StepMark>>;
  onChoose: (step: StepName) => void;
}) {
  const styles = useStyles();
  return (
    <TabList
      className={styles.list}
      size="small"
      selectedValue={step}
      onTabSelect={(_, data) => {
        const chosen = stepNames.find((name) => name === data.value);
        if (chosen) onChoose(chosen);
      }}
      aria-label="Steps"
      // One tab stop with arrow keys inside, by our own hand: Fluent's way puts focusable elements around the list that
      // are hidden from screen readers.
      data-tabster=""
      onKeyDown={moveFocus}
    >
      {stepNames.map((name) => (
        <Tab
          key={name}
          value={name}
          id={tabId(name)}
          aria-controls={stepPanelId}
          className={styles.tab}
          tabIndex={name === step ? 0 : -1}
        >
          <span className={styles.label}>
            {stepTitles[name]}
            <MarkOf mark={marks[name]} />
          </span>
        </Tab>
      ))}
    </TabList>
  );
}

/** Arrow keys, Home and End move along the tabs; Enter or Space then chooses. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
  const at = tabs.findIndex((tab) => tab === document.activeElement);
  const to = targetOf(event.key, at, tabs.length);
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  tabs[to]?.focus();
}

function targetOf(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}

function MarkOf({ mark }: { mark: StepMark }) {
  const styles = useStyles();
  switch (mark.kind) {
    case "none":
      return null;
    case "done":
      return (
        <>
          <span className={mergeClasses(styles.mark, styles.dot)} aria-hidden="true" />
          <HiddenText>, done</HiddenText>
        </>
      );
    case "issues":
      return (
        <>
          <span className={mergeClasses(styles.mark, styles.number)} aria-hidden="true">
            {mark.count > 99 ? "99+" : mark.count}
          </span>
          <HiddenText>{mark.count === 1 ? ", 1 issue" : `, ${mark.count} issues`}</HiddenText>
        </>
      );
  }
}
