export function installedBrowser(
  environment?: Readonly<Record<string, string | undefined>>,
  platform?: string,
): string | undefined;
