import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { CriterionTree } from "../../core/model/criterion";
import type { Judgement } from "../../core/model/judgement";
import { answersTable } from "./answers-table";

/** The answers as rows for the Judgements table, to be copied by hand: a pane may not use the clipboard everywhere. */
export function AnswersToPaste({ tree, judgements }: { tree: CriterionTree; judgements: readonly Judgement[] }) {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? "Hide the rows to paste" : "Show as rows to paste"}
      </Button>
      {open && (
        <Field
          label="Answers as rows"
          hint="Copy and paste them into a sheet as the table Judgements. What stands in that table counts before what was answered here."
        >
          <Textarea
            readOnly
            resize="vertical"
            rows={5}
            value={answersTable(tree, judgements)}
            onFocus={(event) => event.currentTarget.select()}
          />
        </Field>
      )}
    </div>
  );
}
