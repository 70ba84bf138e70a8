export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

export interface Mount {
  readonly under: string;
  readonly folder: string;
  readonly page?: (html: string) => string;
}

export const officeJsOnCdn: string;
export function workbenchMounts(root: string, officeJs?: "package" | "cdn"): readonly Mount[];
export function serve(wanted: {
  readonly mounts: readonly Mount[];
  readonly certificate: Certificate;
  readonly port?: number;
}): Promise<{ readonly port: number; readonly address: string; close(): Promise<unknown> }>;
