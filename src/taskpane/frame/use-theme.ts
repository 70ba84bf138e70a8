import type { Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { themeFor } from "./theme";

const darkScheme = "(prefers-color-scheme: dark)";

function followScheme(changed: () => void): () => void {
  const query = window.matchMedia(darkScheme);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

/** The theme for the pane, following the system when it switches between light and dark. */
export function useTheme(officeBackground: string | undefined): Theme {
  const prefersDark = useSyncExternalStore(followScheme, () => window.matchMedia(darkScheme).matches);
  return themeFor({ prefersDark, ...(officeBackground === undefined ? {} : { officeBackground }) });
}
