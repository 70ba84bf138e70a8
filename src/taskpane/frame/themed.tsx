import { FluentProvider, webDarkTheme } from "@fluentui/react-components";
import { useLayoutEffect, type ReactNode } from "react";
import { useTheme } from "./use-theme";

/** The page in the light or the dark theme of its surroundings, what the browser draws by itself (lists, scrollbars) too. */
export function Themed({
  officeBackground,
  children,
}: {
  officeBackground: () => string | undefined;
  children: ReactNode;
}) {
  const theme = useTheme(officeBackground);
  const scheme = theme === webDarkTheme ? "dark" : "light";
  useLayoutEffect(() => {
    document.documentElement.style.colorScheme = scheme;
  }, [scheme]);
  return <FluentProvider theme={theme}>{children}</FluentProvider>;
}
