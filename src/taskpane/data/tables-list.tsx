import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import type { CellPlace } from "../../workbook/place";
import type { Formatting } from "../frame/formatting";
import { HiddenText } from "../frame/hidden-text";
import { LinkButton } from "../frame/link-button";
import { PlainList } from "../frame/plain-list";
import { Section } from "../frame/section";
import type { TableLine } from "./table-overview";
import { tablePurposes } from "./table-purposes";

const useStyles = makeStyles({
  item: { display: "grid", gridTemplateColumns: "24px minmax(0, 1fr)" },
  icon: { marginTop: "4px" },
  found: { color: tokens.colorStatusSuccessForeground1 },
  absent: { color: tokens.colorNeutralForeground3 },
  missing: { color: tokens.colorStatusDangerForeground1 },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  role: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Which tables there are and what the others would switch on. */
export function TablesList({
  lines,
  formatting,
  onGoTo,
  onMap,
}: {
  lines: readonly TableLine[];
  formatting: Formatting;
  onGoTo: (place: CellPlace) => void;
  onMap: () => void;
}) {
  const styles = useStyles();
  return (
    <Section title="Tables" aside={<LinkButton onClick={onMap}>Tables and columns</LinkButton>}>
      <PlainList>
        {lines.map(({ role, needed, found }) => (
          <li key={role} className={styles.item}>
            <span className={styles.icon}>
              {found ? (
                <CheckmarkCircle16Filled className={styles.found} aria-hidden="true" />
              ) : needed ? (
                <ErrorCircle16Filled className={styles.missing} aria-hidden="true" />
              ) : (
                <Circle16Regular className={styles.absent} aria-hidden="true" />
              )}
            </span>
            <div>
              <div className={styles.head}>
                {found ? (
                  <LinkButton onClick={() => onGoTo(found.place)}>{role}</LinkButton>
                ) : (
                  <span className={styles.role}>{role}</span>
                )}
                <Caption1 className={styles.quiet}>
                  {found
                    ? formatting.count(found.rowCount, "row", "rows")
                    : needed
                      ? "needed, not found"
                      : "not there, not needed"}
                  {found && found.source !== role && ` in ${found.source}`}
                </Caption1>
              </div>
              {!found && <Caption1 className={styles.quiet}>{upperFirst(tablePurposes[role])}</Caption1>}
              {found && found.hiddenRowCount > 0 && (
                <Caption1 className={styles.quiet}>
                  {formatting.count(found.hiddenRowCount, "row is hidden and counts", "rows are hidden and count")} like
                  the others.
                </Caption1>
              )}
              <HiddenText>{found ? "found" : "not found"}</HiddenText>
            </div>
          </li>
        ))}
      </PlainList>
    </Section>
  );
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
