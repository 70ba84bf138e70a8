export function localhostCertificate(
  root: string,
): Promise<{ readonly key: string; readonly cert: string; readonly spki: string }>;
