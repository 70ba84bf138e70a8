import { Body1, Caption1, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import { useMemo, useState } from "react";
import type { Prepared } from "../../app/outcome";
import type { RunParameters } from "../../core/run-parameters";
import { Empty } from "../frame/empty";
import type { Formatting } from "../frame/formatting";
import { LinkButton } from "../frame/link-button";
import { PlainList } from "../frame/plain-list";
import { Section } from "../frame/section";
import { StepLayout } from "../frame/step-layout";
import { HeatMap } from "./heat-map";
import type { Shortfall } from "./shortfalls";
import { heatRows, shortfalls } from "./shortfalls";

const useStyles = makeStyles({
  item: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", alignItems: "start" },
  icon: { marginTop: "3px", color: tokens.colorStatusWarningForeground1 },
  role: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  plain: { margin: 0 },
});

const FIRST = 5;

/** Who is short and when; then every role and month. */
export function CapacityStep({
  prepared,
  parameters,
  formatting,
  onParameters,
  onOpenData,
}: {
  prepared: Prepared;
  parameters: RunParameters;
  formatting: Formatting;
  onParameters: (parameters: RunParameters) => void;
  onOpenData: () => void;
}) {
  const styles = useStyles();
  const { capacity, waterline } = prepared.ranked;
  const rows = useMemo(() => heatRows(capacity), [capacity]);
  const short = useMemo(() => shortfalls(rows), [rows]);
  if (!capacity.applies) {
    return (
      <StepLayout title="Capacity" summary="Who is short, and when.">
        <Empty title="No capacity to compare yet" action={<LinkButton onClick={onOpenData}>See the tables</LinkButton>}>
          Add a Resources table (who works in which role, for how many hours) and a Demand table (which project needs
          which role, when) to compare what people can give with what projects ask for.
        </Empty>
      </StepLayout>
    );
  }
  return (
    <StepLayout
      title="Capacity"
      summary={`${formatting.count(capacity.roles.length, "role", "roles")} over ${formatting.count(capacity.months.length, "month", "months")}, in hours.`}
    >
      {waterline.applies && (
        <Field label="Count the demand of">
          <RadioGroup
            value={parameters.capacityOf}
            onChange={(_, data) =>
              onParameters({ ...parameters, capacityOf: data.value === "funded" ? "funded" : "all" })
            }
          >
            <Radio value="all" label="All projects" />
            <Radio value="funded" label="Projects above the budget line" />
          </RadioGroup>
        </Field>
      )}
      <Section
        title={short.length > 0 ? `Short in ${formatting.count(short.length, "role", "roles")}` : "No role is short"}
      >
        {short.length > 0 ? (
          <Shortfalls short={short} formatting={formatting} />
        ) : (
          <Body1 as="p" className={styles.plain}>
            In every month each role has at least the hours that projects ask for.
          </Body1>
        )}
      </Section>
      <Section title="By month" aside={<Caption1 className={styles.quiet}>+ spare, − short</Caption1>}>
        <HeatMap rows={rows} formatting={formatting} />
      </Section>
    </StepLayout>
  );
}

function Shortfalls({ short, formatting }: { short: readonly Shortfall[]; formatting: Formatting }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? short : short.slice(0, FIRST);
  return (
    <>
      <PlainList>
        {shown.map(({ role, months, totalHours, worst }) => (
          <li key={role} className={styles.item}>
            <Warning16Regular className={styles.icon} aria-hidden="true" />
            <span>
              <span className={styles.role}>{role}</span> lacks {formatting.number(totalHours)} h in{" "}
              {formatting.count(months.length, "month", "months")}
              <br />
              <Caption1 className={styles.quiet}>
                Worst in {formatting.month(worst.month)}: {formatting.number(worst.demand)} h asked,{" "}
                {formatting.number(worst.supply)} h there
              </Caption1>
            </span>
          </li>
        ))}
      </PlainList>
      {!all && short.length > FIRST && (
        <div>
          <LinkButton onClick={() => setAll(true)}>
            Show {formatting.count(short.length - FIRST, "more role", "more roles")}
          </LinkButton>
        </div>
      )}
    </>
  );
}
