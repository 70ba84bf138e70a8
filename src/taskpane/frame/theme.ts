import type { Theme } from "@fluentui/react-components";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";

/** What Office and the browser say about colours. Office's own theme wins where the host tells it. */
export interface Surroundings {
  /** Office's background for a pane, "#RRGGBB", where the host gives it. */
  readonly officeBackground?: string;
  readonly prefersDark: boolean;
}

/**
 * The light or the dark theme. Contrast themes need no third one: the browser replaces the colours, and the parts that
 * carry meaning by a background (bars, heat cells) name system colours of their own.
 */
export const themeFor = (surroundings: Surroundings): Theme =>
  isDarkSurrounding(surroundings) ? webDarkTheme : webLightTheme;

export function isDarkSurrounding({ officeBackground, prefersDark }: Surroundings): boolean {
  const lightness = officeBackground === undefined ? undefined : perceivedLightness(officeBackground);
  return lightness === undefined ? prefersDark : lightness < 0.5;
}

/** From 0 (black) to 1 (white), weighted as the eye does (ITU-R BT.601); undefined if the text is not a colour. */
export function perceivedLightness(color: string): number | undefined {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color);
  if (!digits) return undefined;
  const [red = 0, green = 0, blue = 0] = digits.slice(1, 4).map((pair) => Number.parseInt(pair, 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
