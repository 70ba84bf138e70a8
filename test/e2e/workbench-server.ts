import { readFile } from "node:fs/promises";
import path from "node:path";
import type { BrowserContext } from "playwright-core";
import { ensureBuilt, root } from "../../scripts/setup.mjs";
import { localhostCertificate } from "../../scripts/certificate.mjs";
import { officeJsOnCdn, serve, workbenchMounts } from "../../scripts/serve.mjs";

/** The workbench with the pane exactly as released, on a port of its own. */
export interface WorkbenchServer {
  readonly address: string;
  close(): Promise<void>;
}

export async function startWorkbench(): Promise<WorkbenchServer> {
  await ensureBuilt(() => undefined);
  const certificate = await localhostCertificate(root);
  const server = await serve({ mounts: workbenchMounts(root, "cdn"), certificate });
  return {
    address: server.address,
    close: async () => {
      await server.close();
    },
  };
}

/**
 * Answers the released pane's request for Microsoft's client library, and what the library asks for beside itself, from
 * the package. Every other request that leaves localhost is refused and kept in the returned list.
 */
export async function answerCdnFromPackage(context: BrowserContext): Promise<readonly string[]> {
  const cdn = officeJsOnCdn.slice(0, officeJsOnCdn.lastIndexOf("/") + 1);
  const library = path.join(root, "node_modules", "@microsoft", "office-js", "dist");
  const refused: string[] = [];
  await context.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    if (url.hostname === "localhost" || url.protocol === "data:" || url.protocol === "blob:") return route.fallback();
    if (url.href.startsWith(cdn)) {
      const file = path.join(library, url.pathname.slice(new URL(cdn).pathname.length));
      if (file.startsWith(library + path.sep)) {
        const body = await readFile(file).catch(() => undefined);
        if (body) return route.fulfill({ body, contentType: "text/javascript; charset=utf-8" });
      }
    }
    refused.push(url.href);
    return route.abort();
  });
  return refused;
}
