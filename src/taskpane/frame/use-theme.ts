import type { Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { themeFor } from "./theme";

const darkScheme = "(prefers-color-scheme: dark)";

/**
 * Excel announces no change of its theme. Where it tells the theme at all it tells the present one each time that it is
 * asked, and a user who has changed it in Excel's own window comes back to the pane: so it is asked then.
 */
function followSurroundings(changed: () => void): () => void {
  const query = window.matchMedia(darkScheme);
  query.addEventListener("change", changed);
  window.addEventListener("focus", changed);
  document.addEventListener("visibilitychange", changed);
  return () => {
    query.removeEventListener("change", changed);
    window.removeEventListener("focus", changed);
    document.removeEventListener("visibilitychange", changed);
  };
}

/** The theme for the pane, following Office and the system when they switch between light and dark. */
export function useTheme(officeBackground: () => string | undefined): Theme {
  return useSyncExternalStore(followSurroundings, () => {
    const background = officeBackground();
    return themeFor({
      prefersDark: window.matchMedia(darkScheme).matches,
      ...(background === undefined ? {} : { officeBackground: background }),
    });
  });
}
