import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { BookView } from "./book-view";
import { openBook, UnreadableFile, type OpenBook } from "./open-book";
import type { SampleWorkbook } from "./sample-workbooks";
import { systemTheme, type ThemeName } from "./theme";
import { TopBar } from "./top-bar";

/** A word to the user, until it is closed or something else is to be said. */
interface Message {
  readonly text: string;
  readonly isTrouble: boolean;
}

/** The page: one open workbook at a time, with the pane beside it. */
export function Workbench({ firstSample }: { readonly firstSample: SampleWorkbook }) {
  const [book, setBook] = useState<OpenBook>();
  const [message, setMessage] = useState<Message>();
  const [theme, setTheme] = useState<ThemeName>(systemTheme);
  const [isDropping, setDropping] = useState(false);
  const latest = useRef(book);
  latest.current = book;

  const trouble = useCallback((error: unknown) => {
    if (error instanceof Error) setMessage({ text: error.message, isTrouble: true });
    else throw error;
  }, []);

  const open = useCallback(
    async (fileName: string, read: () => Promise<Uint8Array>) => {
      setMessage({ text: `Opening ${fileName} …`, isTrouble: false });
      try {
        const opened = await openBook(fileName, await read());
        latest.current?.close();
        setBook(opened);
        setMessage(undefined);
      } catch (error) {
        trouble(error);
      }
    },
    [trouble],
  );
  const openFile = useCallback(
    (file: File) => open(file.name, async () => new Uint8Array(await file.arrayBuffer())),
    [open],
  );
  const openSample = useCallback(
    (sample: SampleWorkbook) =>
      open(sample.fileName, () => fetchWorkbook(`samples/${sample.fileName}`, sample.fileName)),
    [open],
  );

  useEffect(() => void openSample(firstSample), [firstSample, openSample]);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    document.title = book ? `${book.fileName} · Rankfolio workbench` : "Rankfolio workbench";
  }, [book]);
  useEffect(() => followDrops(setDropping, (file) => void openFile(file)), [openFile]);

  const history = book?.history;
  const undoSteps = useSyncExternalStore(
    useCallback((changed) => history?.subscribe(changed) ?? (() => undefined), [history]),
    () => history?.size ?? 0,
  );

  async function download() {
    if (!book) return;
    try {
      const xlsx = await book.document.save();
      offer(book.fileName, new Uint8Array(xlsx));
    } catch (error) {
      trouble(error);
    }
  }

  return (
    <div className="workbench">
      <TopBar
        fileName={book?.fileName}
        canUndo={undoSteps > 0}
        theme={theme}
        onOpen={(file) => void openFile(file)}
        onSample={(sample) => void openSample(sample)}
        onDownload={() => void download()}
        onUndo={() => history?.undo()}
        onTheme={setTheme}
      />
      {message && (
        <div
          className={message.isTrouble ? "message trouble" : "message"}
          role={message.isTrouble ? "alert" : "status"}
        >
          <span>{message.text}</span>
          <button type="button" aria-label="Close this message" onClick={() => setMessage(undefined)}>
            ✕
          </button>
        </div>
      )}
      {book ? (
        <BookView key={bookKey(book)} book={book} theme={theme} onTrouble={trouble} />
      ) : (
        <main className="waiting" aria-busy={message?.isTrouble !== true}>
          {message?.isTrouble === true ? "Open a workbook, or drop one here." : ""}
        </main>
      )}
      {isDropping && <div className="drop-here">Drop an .xlsx workbook to open it</div>}
    </div>
  );
}

/** One view for one open workbook: another one begins with a view of its own. */
const keys = new WeakMap<OpenBook, number>();
let lastKey = 0;
function bookKey(book: OpenBook): number {
  const known = keys.get(book) ?? ++lastKey;
  keys.set(book, known);
  return known;
}

async function fetchWorkbook(address: string, fileName: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new UnreadableFile(`The sample ${fileName} is not here (${answer.status}). Build it with: npm run samples`);
  }
  return new Uint8Array(await answer.arrayBuffer());
}

function offer(fileName: string, bytes: Uint8Array<ArrayBuffer>): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function followDrops(setDropping: (isDropping: boolean) => void, open: (file: File) => void): () => void {
  const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
  const over = (event: DragEvent) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    setDropping(true);
  };
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) setDropping(false);
  };
  const drop = (event: DragEvent) => {
    setDropping(false);
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    open(file);
  };
  window.addEventListener("dragover", over);
  window.addEventListener("dragleave", leave);
  window.addEventListener("drop", drop);
  return () => {
    window.removeEventListener("dragover", over);
    window.removeEventListener("dragleave", leave);
    window.removeEventListener("drop", drop);
  };
}
