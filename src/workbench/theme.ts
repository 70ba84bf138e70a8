/** How the page looks, and what the pane beside it is to follow. */
export type ThemeName = "light" | "dark" | "highContrast";

/**
 * Office on the web does not tell an add-in its theme (`Office.context.officeTheme` is undefined there), and Excel has no
 * event for a change of it on any platform. So a theme reaches the pane as the colour scheme of its frame, which the pane
 * sees as what its user prefers.
 */
export function frameScheme(theme: ThemeName): "light" | "dark" | "light dark" {
  if (theme !== "highContrast") return theme;
  // The system's own contrast theme may be a light or a dark one, which the pane then sees for itself.
  return hasForcedColors() ? "light dark" : "dark";
}

const hasForcedColors = () => window.matchMedia("(forced-colors: active)").matches;

/** What the system asks for; the page begins with it. */
export function systemTheme(): ThemeName {
  if (hasForcedColors()) return "highContrast";
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
