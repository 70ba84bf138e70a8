import { Body1, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { RankedPortfolio } from "../../core/ranked-portfolio";
import { scoringMethod } from "../../core/scoring/catalogue";
import type { Formatting } from "../frame/formatting";
import { Section } from "../frame/section";
import { ProjectField } from "./project-field";
import { reachInWords } from "./reach-in-words";

const useStyles = makeStyles({ list: { margin: 0 } });

/** Any project, and the least that would have to be different for it to come among the first. */
export function Reach({ ranked, top, formatting }: { ranked: RankedPortfolio; top: number; formatting: Formatting }) {
  const [chosen, setChosen] = useState<number>();
  const firstBelow = ranked.order.find((i) => (ranked.scored[i]?.rank ?? 0) > top);
  const project = chosen !== undefined && chosen < ranked.scored.length ? chosen : firstBelow;
  if (project === undefined || firstBelow === undefined) return null;
  return (
    <Section title={`What would it take to be among the first ${top}?`}>
      <ProjectField label="Project" ranked={ranked} value={project} onChoose={setChosen} />
      <Ways ranked={ranked} project={project} top={top} formatting={formatting} />
    </Section>
  );
}

function Ways({
  ranked,
  project,
  top,
  formatting,
}: {
  ranked: RankedPortfolio;
  project: number;
  top: number;
  formatting: Formatting;
}) {
  const styles = useStyles();
  const { additive, name } = scoringMethod(ranked.method.id);
  const { ratings, weights } = useMemo(
    () => (additive ? reachInWords(ranked, project, top, formatting) : { ratings: [], weights: [] }),
    [additive, ranked, project, top, formatting],
  );
  const answer = (text: string) => (
    <Body1 as="p" block>
      {text}
    </Body1>
  );
  if ((ranked.scored[project]?.rank ?? 0) <= top) return answer("It is there already.");
  if (!additive) {
    return answer(`This is worked out for the weighted sum only. By ${name} a score depends on all other projects.`);
  }
  if (ratings.length + weights.length === 0) return answer("No single rating and no single weight would be enough.");
  return (
    <div role="status">
      {ratings.length > 0 && (
        <>
          {answer("One of these ratings alone, at the least:")}
          <ul className={styles.list}>
            {ratings.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
        </>
      )}
      {weights.length > 0 && (
        <>
          {answer("One of these weights alone, the others keeping their proportions:")}
          <ul className={styles.list}>
            {weights.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
