import { Body1, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Prepared } from "../../app/outcome";
import { Bar } from "../frame/bar";
import { Empty } from "../frame/empty";
import type { Formatting } from "../frame/formatting";
import { LinkButton } from "../frame/link-button";
import { Section } from "../frame/section";
import { StepLayout } from "../frame/step-layout";
import { Matrix } from "./matrix";
import type { Field } from "./risk-matrix";
import { bandNames, exposedProjects, isField, matrixRows, rankShift } from "./risk-matrix";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  head: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    textAlign: "start",
  },
  name: {
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    overflowWrap: "anywhere",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
  },
  figure: { textAlign: "end", fontVariantNumeric: "tabular-nums", width: "72px" },
  shift: { textAlign: "end", fontVariantNumeric: "tabular-nums", width: "68px", whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground3 },
  plain: { margin: 0 },
});

const FIRST = 10;

/** Where the risks lie, what they are expected to cost each project, and how that moves the ranking. */
export function RiskStep({
  prepared,
  formatting,
  onOpenData,
}: {
  prepared: Prepared;
  formatting: Formatting;
  onOpenData: () => void;
}) {
  const styles = useStyles();
  const { ranked } = prepared;
  const { risk } = ranked;
  const { moneyUnit } = ranked.portfolio;
  const [field, setField] = useState<Field>();
  const rows = useMemo(() => matrixRows(risk), [risk]);
  const chosen = rows.flat().find((cell) => isField(cell, field) && cell.risks.length > 0);
  const exposed = useMemo(() => exposedProjects(ranked), [ranked]);
  if (!risk.applies) {
    return (
      <StepLayout title="Risk" summary="What risks are expected to cost, project by project.">
        <Empty title="No risks to weigh yet" action={<LinkButton onClick={onOpenData}>See the tables</LinkButton>}>
          Add a Risks table with ID, Project, Probability and Impact to see the risk matrix, the expected cost of each
          project&apos;s risks, and the ranking after risk.
        </Empty>
      </StepLayout>
    );
  }
  const open = risk.risks.filter((assessed) => assessed.risk.status === "open");
  const opportunities = open.filter((assessed) => assessed.risk.type === "opportunity").length;
  const nameOf = new Map(ranked.scored.map((scored) => [scored.project.id, scored.project.name]));
  return (
    <StepLayout
      title="Risk"
      summary={`${formatting.count(open.length, "open entry", "open entries")}, expected to cost ${formatting.money(risk.totalEmv, moneyUnit)} in all.`}
    >
      <Section
        title="Probability and impact"
        aside={<Caption1 className={styles.quiet}>{moneyUnit ? `impact from, ${moneyUnit}` : "impact from"}</Caption1>}
      >
        <Matrix
          risk={risk}
          rows={rows}
          formatting={formatting}
          moneyUnit={moneyUnit}
          chosen={field}
          onChoose={setField}
        />
        {chosen && (
          <div role="region" aria-label="Risks of the chosen field">
            <Caption1 className={styles.quiet}>
              {bandNames[chosen.probabilityBand]} probability, {bandNames[chosen.impactBand]?.toLowerCase()} impact
            </Caption1>
            <ul className={styles.list}>
              {chosen.risks.map(({ risk: entry, emv }) => (
                <li key={entry.id}>
                  {entry.title ?? entry.id}
                  <br />
                  <Caption1 className={styles.quiet}>
                    {nameOf.get(entry.projectId) ?? entry.projectId}, expected {formatting.money(emv, moneyUnit)}
                  </Caption1>
                </li>
              ))}
            </ul>
          </div>
        )}
        {opportunities > 0 && (
          <Caption1 className={styles.quiet}>
            {formatting.count(opportunities, "opportunity counts", "opportunities count")} in the expected cost and not
            in the matrix.
          </Caption1>
        )}
      </Section>
      <Section title="Expected cost by project">
        {exposed.length === 0 ? (
          <Body1 as="p" className={styles.plain}>
            Every risk is closed or is expected to cost nothing.
          </Body1>
        ) : (
          <Exposures exposed={exposed} formatting={formatting} moneyUnit={moneyUnit} />
        )}
      </Section>
    </StepLayout>
  );
}

function Exposures({
  exposed,
  formatting,
  moneyUnit,
}: {
  exposed: ReturnType<typeof exposedProjects>;
  formatting: Formatting;
  moneyUnit: string | undefined;
}) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? exposed : exposed.slice(0, FIRST);
  return (
    <>
      <table className={styles.table} aria-label="Expected cost of risks by project">
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              Project
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.figure)}>
              Expected{moneyUnit ? `, ${moneyUnit}` : ""}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.shift)}>
              Rank after
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((project) => (
            <tr key={project.id}>
              <th scope="row" className={styles.name}>
                {project.name}
                <Bar length={project.length} tone={project.emv > 0 ? "brand" : "quiet"} />
              </th>
              <td className={styles.figure}>{formatting.money(project.emv)}</td>
              <td className={styles.shift}>{rankShift(project)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!all && exposed.length > FIRST && (
        <div>
          <LinkButton onClick={() => setAll(true)}>
            Show {formatting.count(exposed.length - FIRST, "more project", "more projects")}
          </LinkButton>
        </div>
      )}
      <Caption1 className={styles.quiet}>
        Probability times mean impact, (low + 4 × likely + high) / 6. A minus is a gain. The rank after risk lowers each
        score by its expected cost over its cost.
      </Caption1>
    </>
  );
}
