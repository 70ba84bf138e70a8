/** How the page looks, and what the pane beside it is to follow. */
export type ThemeName = "light" | "dark" | "highContrast";

/**
 * Office on the web does not tell an add-in its theme (`Office.context.officeTheme` is undefined there), and Excel has no
 * event for a change of it on any platform. So a theme reaches the pane as the colour scheme of its frame, which the pane
 * sees as what its user prefers.
 */
export const frameScheme = (theme: ThemeName): "light" | "dark" => (theme === "light" ? "light" : "dark");

/** What the system asks for; the page begins with it. */
export function systemTheme(): ThemeName {
  if (window.matchMedia("(forced-colors: active)").matches) return "highContrast";
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
