import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { mostInfluence } from "../../app/stored-judgements";
import { NumberField } from "../frame/number-field";
import { SelectField } from "../frame/select-field";
import type { JudgingAction } from "./judging-draft";
import { nameFault, type KnownPerson, type Person } from "./people";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

const SOMEONE_NEW = "";

/** Who answers: someone who has before, or someone new with a name and how much their answers count. */
export function StakeholderChoice({
  person,
  people,
  act,
}: {
  person: Person | undefined;
  people: readonly KnownPerson[];
  act: (action: JudgingAction) => void;
}) {
  const styles = useStyles();
  const known = people.find(({ name }) => name === person?.name);
  const listed = person && !known ? [...people, { ...person, inTable: false, answers: 0 }] : people;
  return (
    <div className={styles.fields}>
      {listed.length > 0 && (
        <SelectField
          label="Who answers"
          value={person?.name ?? SOMEONE_NEW}
          options={[
            ...listed.map(({ name }) => ({ value: name, label: name })),
            { value: SOMEONE_NEW, label: "Someone new" },
          ]}
          onChoose={(chosen) => act({ kind: "person chosen", person: listed.find(({ name }) => name === chosen) })}
        />
      )}
      {person && !known?.inTable && (
        <NumberField
          label="Influence"
          hint="How much these answers count against those of others. 1 unless someone counts more or less."
          value={person.influence}
          low={0}
          high={mostInfluence}
          onChange={(influence) => act({ kind: "influence set", influence })}
        />
      )}
      {!person && <SomeoneNew people={people} onBegin={(begun) => act({ kind: "person chosen", person: begun })} />}
    </div>
  );
}

function SomeoneNew({ people, onBegin }: { people: readonly Person[]; onBegin: (person: Person) => void }) {
  const [name, setName] = useState("");
  const [asked, setAsked] = useState(false);
  const fault = nameFault(name, people);
  const begin = () => {
    setAsked(true);
    if (fault === undefined) onBegin({ name: name.trim(), influence: 1 });
  };
  return (
    <>
      <Field
        label="Name of who answers"
        hint="Kept in this workbook with the answers and printed with the weights; a role such as Finance will do."
        {...(asked && fault !== undefined ? { validationMessage: fault } : {})}
      >
        <Input
          value={name}
          onChange={(_, data) => setName(data.value)}
          onKeyDown={(event) => event.key === "Enter" && begin()}
        />
      </Field>
      <div>
        <Button onClick={begin}>Begin</Button>
      </div>
    </>
  );
}
