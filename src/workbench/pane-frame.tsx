import { useEffect, useRef, type KeyboardEvent, type PointerEvent } from "react";
import type { ExcelHost } from "./host/host";
import { connectPane } from "./host/connect-pane";
import type { PaneAction } from "./ribbon";
import { frameScheme, type ThemeName } from "./theme";

export const paneWidths = { least: 320, usual: 350, most: 450 } as const;

export interface PaneFrameProps {
  readonly host: ExcelHost;
  readonly theme: ThemeName;
  readonly isShown: boolean;
  readonly width: number;
  onWidth(width: number): void;
  /** What the ribbon opened the pane for; a new object is another press, and the pane begins anew. */
  readonly opened: { readonly action: PaneAction };
  onClose(): void;
}

/** The add-in's page in its frame, at the right, as wide as Excel lets it be. It stays loaded while it is not shown. */
export function PaneFrame({ host, theme, isShown, width, onWidth, opened, onClose }: PaneFrameProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A frame takes its name, from which the pane's library learns its host, only when it is put into the page.
    const element = document.createElement("iframe");
    element.title = "Rankfolio pane";
    element.className = "pane-page";
    const address = new URL("pane/taskpane.html", window.location.href);
    if (opened.action !== "open") address.searchParams.set("action", opened.action);
    const connection = connectPane(host, element, { url: address.href });
    place.current?.append(element);
    return () => {
      connection.disconnect();
      element.remove();
    };
  }, [host, opened]);

  const clamp = (wanted: number) => Math.round(Math.max(paneWidths.least, Math.min(paneWidths.most, wanted)));

  function onPointerDown(event: PointerEvent<HTMLDivElement>) {
    const grip = event.currentTarget;
    grip.setPointerCapture(event.pointerId);
    const drag = (at: globalThis.PointerEvent) => onWidth(clamp(window.innerWidth - at.clientX - 3));
    const end = () => {
      grip.removeEventListener("pointermove", drag);
      grip.removeEventListener("pointerup", end);
      grip.removeEventListener("pointercancel", end);
    };
    grip.addEventListener("pointermove", drag);
    grip.addEventListener("pointerup", end);
    grip.addEventListener("pointercancel", end);
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const { least, most } = paneWidths;
    const to = { ArrowLeft: width + 10, ArrowRight: width - 10, Home: least, End: most }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onWidth(clamp(to));
  }

  return (
    <aside className="pane" aria-label="Rankfolio" hidden={!isShown} style={{ width }}>
      <div
        className="splitter"
        role="separator"
        aria-orientation="vertical"
        aria-label="Width of the pane"
        aria-valuenow={width}
        aria-valuemin={paneWidths.least}
        aria-valuemax={paneWidths.most}
        tabIndex={0}
        onPointerDown={onPointerDown}
        onKeyDown={onKeyDown}
      />
      <div className="pane-head">
        <span>Rankfolio</span>
        <button type="button" aria-label="Close the pane" title="Close the pane" onClick={onClose}>
          ✕
        </button>
      </div>
      <div ref={place} className="pane-place" style={{ colorScheme: frameScheme(theme) }} />
    </aside>
  );
}
