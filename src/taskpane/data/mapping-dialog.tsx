import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { storedIn } from "../../app/stored";
import type { FoundTable, TableMapping } from "../../workbook/checked";
import type { WorkbookContents } from "../../workbook/port";
import { touchTarget } from "../frame/touch";
import { LinkButton } from "../frame/link-button";
import { SelectField } from "../frame/select-field";
import type { ChosenBy, ColumnLine, MappingLine, TableOption } from "./mapping-draft";
import { addressKey, confirmed, mappingLines, tableOptions, withColumn, withTable } from "./mapping-draft";

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL, maxWidth: "calc(100vw - 16px)", maxHeight: "calc(100vh - 16px)" },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  plain: { margin: 0 },
  panel: {
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: `0 0 ${tokens.spacingVerticalM}`,
  },
  // Side by side also in a narrow pane, where Fluent would put one below the other.
  actions: {
    "@media screen and (max-width: 480px)": { flexDirection: "row", justifyContent: "flex-end", justifySelf: "end" },
  },
  button: { ...touchTarget },
});

/** Which table plays which part, and which header feeds which column. Proposals stand there to be confirmed by Save. */
export function MappingDialog({
  open,
  contents,
  found,
  onClose,
  onSave,
}: {
  open: boolean;
  contents: WorkbookContents;
  found: readonly FoundTable[];
  onClose: () => void;
  onSave: (mapping: TableMapping) => void;
}) {
  return (
    <Dialog open={open} onOpenChange={(_, data) => !data.open && onClose()}>
      <Form contents={contents} found={found} onClose={onClose} onSave={onSave} />
    </Dialog>
  );
}

/** Mounted only while the dialog is open, so that each opening begins with what is stored. */
function Form({
  contents,
  found,
  onClose,
  onSave,
}: {
  contents: WorkbookContents;
  found: readonly FoundTable[];
  onClose: () => void;
  onSave: (mapping: TableMapping) => void;
}) {
  const styles = useStyles();
  const [draft, setDraft] = useState<TableMapping>(() => storedIn(contents.settings).mapping ?? {});
  const lines = useMemo(() => mappingLines(contents, found, draft), [contents, found, draft]);
  const options = useMemo(() => tableOptions(contents), [contents]);
  const unclear = lines
    .filter((line) => (line.needed && line.tableBy !== "name") || line.columns.some((c) => c.needed && c.by !== "name"))
    .map((line) => line.role);
  return (
    <DialogSurface className={styles.surface}>
      <DialogBody>
        <DialogTitle>Tables and columns</DialogTitle>
        <DialogContent className={styles.content}>
          <Body1 as="p" className={styles.plain}>
            Say here what names alone do not. The choice is stored in this workbook.
          </Body1>
          <Accordion collapsible multiple defaultOpenItems={unclear.length > 0 ? unclear : ["Projects"]}>
            {lines.map((line) => (
              <AccordionItem key={line.role} value={line.role}>
                <AccordionHeader as="h3">
                  {line.role}
                  {line.tableBy === "nothing" ? (line.needed ? ", not found" : ", none") : ""}
                </AccordionHeader>
                <AccordionPanel>
                  <RoleFields
                    line={line}
                    options={options}
                    onTable={(option) => setDraft(withTable(draft, line.role, option?.address))}
                    onColumn={(column, header) => setDraft(withColumn(draft, line, column, header))}
                  />
                </AccordionPanel>
              </AccordionItem>
            ))}
          </Accordion>
        </DialogContent>
        <DialogActions className={styles.actions}>
          <Button className={styles.button} onClick={onClose}>
            Cancel
          </Button>
          <Button
            className={styles.button}
            appearance="primary"
            onClick={() => {
              onSave(confirmed(lines));
              onClose();
            }}
          >
            Save
          </Button>
        </DialogActions>
      </DialogBody>
    </DialogSurface>
  );
}

const hints: Readonly<Record<ChosenBy, string>> = {
  name: "Found by its name",
  user: "",
  proposal: "Proposed; Save confirms it",
  nothing: "",
};

function RoleFields({
  line,
  options,
  onTable,
  onColumn,
}: {
  line: MappingLine;
  options: readonly TableOption[];
  onTable: (option: TableOption | undefined) => void;
  onColumn: (column: string, header: string) => void;
}) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const needed = line.columns.filter((column) => column.needed || column.by === "user");
  const others = line.columns.filter((column) => !needed.includes(column));
  return (
    <div className={styles.panel}>
      <SelectField
        label={`Table for ${line.role}`}
        hint={hints[line.tableBy]}
        value={line.table ? addressKey(line.table) : ""}
        options={[
          { value: "", label: line.tableBy === "user" ? "Find by name" : "None" },
          ...options.map(({ key, label }) => ({ value: key, label })),
        ]}
        onChoose={(value) => onTable(options.find(({ key }) => key === value))}
      />
      {(all ? [...needed, ...others] : needed).map((column) => (
        <ColumnField key={column.key} column={column} headers={line.headers} onChange={onColumn} />
      ))}
      {!all && others.length > 0 && (
        <div>
          <LinkButton onClick={() => setAll(true)}>
            {others.length === 1
              ? "Show 1 column that is not needed"
              : `Show ${others.length} columns that are not needed`}
          </LinkButton>
        </div>
      )}
    </div>
  );
}

function ColumnField({
  column,
  headers,
  onChange,
}: {
  column: ColumnLine;
  headers: readonly string[];
  onChange: (column: string, header: string) => void;
}) {
  return (
    <SelectField
      label={column.name}
      required={column.needed}
      hint={hints[column.by] || column.description}
      problem={column.needed && column.header === "" ? "Choose the column that holds it" : undefined}
      value={column.header}
      options={[{ value: "", label: "Not there" }, ...headers.map((header) => ({ value: header, label: header }))]}
      onChoose={(header) => onChange(column.key, header)}
    />
  );
}
