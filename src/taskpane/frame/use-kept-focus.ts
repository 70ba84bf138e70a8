import type { RefObject } from "react";
import { useEffect } from "react";

/**
 * Keeps the keyboard in the pane: when what had the focus leaves the page (a button that led elsewhere, the last question),
 * the focus goes to the step, or to the first button of the page, from where Tab leads on. Otherwise it would be nowhere, and Tab with it.
 */
export function useKeptFocus(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = frame;
    if (!current) return;
    let last: Element | null = null;
    const remember = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null;
    };
    const observer = new MutationObserver(() => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return;
      last = null;
      // Someone who has gone on to the sheet stays there.
      if (!document.hasFocus()) return;
      const step = current.querySelector<HTMLElement>('[role="tabpanel"]');
      (step ?? current.querySelector<HTMLElement>("main button"))?.focus({ preventScroll: true });
    });
    current.addEventListener("focusin", remember);
    observer.observe(current, { childList: true, subtree: true });
    return () => {
      current.removeEventListener("focusin", remember);
      observer.disconnect();
    };
  }, [frame]);
}
