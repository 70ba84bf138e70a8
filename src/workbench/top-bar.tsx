import { useRef } from "react";
import { sampleWorkbooks, type SampleWorkbook } from "./sample-workbooks";
import type { ThemeName } from "./theme";

export interface TopBarProps {
  readonly fileName: string | undefined;
  readonly canUndo: boolean;
  readonly theme: ThemeName;
  onOpen(file: File): void;
  onSample(sample: SampleWorkbook): void;
  onDownload(): void;
  onUndo(): void;
  onTheme(theme: ThemeName): void;
}

const themes: Readonly<Record<ThemeName, string>> = { light: "Light", dark: "Dark", highContrast: "High contrast" };

/** The file: its name, opening, saving, taking back; and how the pane is to look. */
export function TopBar(props: TopBarProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="top-bar">
      <span className="product">
        <span className="mark" aria-hidden="true" />
        <span className="product-name">Workbench</span>
      </span>
      <h1 className="file-name" title={props.fileName}>
        {props.fileName ?? "Opening …"}
      </h1>
      <div className="top-actions">
        <button type="button" onClick={props.onUndo} disabled={!props.canUndo} title="Undo (Ctrl+Z)">
          <span aria-hidden="true">↶</span> Undo
        </button>
        <button type="button" onClick={() => picker.current?.click()}>
          Open…
        </button>
        <input
          ref={picker}
          type="file"
          aria-label="Workbook to open"
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          hidden
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) props.onOpen(file);
            event.target.value = "";
          }}
        />
        <button type="button" onClick={props.onDownload} disabled={props.fileName === undefined}>
          <span aria-hidden="true">⤓</span> Download .xlsx
        </button>
        <label className="choice">
          <span>Sample</span>
          <select
            value=""
            onChange={(event) => {
              const sample = sampleWorkbooks.find(({ key }) => key === event.target.value);
              if (sample) props.onSample(sample);
            }}
          >
            <option value="" disabled>
              Open one …
            </option>
            {sampleWorkbooks.map(({ key, title }) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <label className="choice">
          <span>Theme</span>
          <select value={props.theme} onChange={(event) => props.onTheme(event.target.value as ThemeName)}>
            {Object.entries(themes).map(([theme, title]) => (
              <option key={theme} value={theme}>
                {title}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}
