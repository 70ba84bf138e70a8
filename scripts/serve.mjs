// A static https server for this machine only. Node's own modules, so that it runs before anything is installed.
import { createServer } from "node:https";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";

/** Where the released pane loads Microsoft's client library from. */
export const officeJsOnCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const mediaTypes = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * The workbench's files: the page itself, the pane as built for release, and the client library from its package.
 *
 * @param officeJs  "package": the pane's page names the library's copy here, the one difference from the release;
 *   "cdn": the page as released, for tests that answer the CDN's address themselves.
 */
export function workbenchMounts(root, officeJs = "package") {
  const dist = path.join(root, "dist");
  const atOffice = { under: "/office-js/", folder: path.join(root, "node_modules/@microsoft/office-js/dist") };
  const atPane = { under: "/pane/", folder: path.join(dist, "pane") };
  const atPage = { under: "/", folder: path.join(dist, "workbench") };
  return officeJs === "cdn"
    ? [atPane, atPage]
    : [atOffice, { ...atPane, page: (html) => html.replaceAll(officeJsOnCdn, "/office-js/office.js") }, atPage];
}

/** Answers GET and HEAD from the mounts, first match first; nothing outside their folders can be asked for. */
export function answer(mounts) {
  return async (request, response) => {
    const send = (status, headers, body) => {
      response.writeHead(status, { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", ...headers });
      response.end(request.method === "HEAD" ? undefined : body);
    };
    const text = (status, message) => send(status, { "Content-Type": "text/plain; charset=utf-8" }, message);
    if (request.method !== "GET" && request.method !== "HEAD") return text(405, "Only GET is answered here.");
    let place;
    try {
      place = decodeURIComponent(new URL(request.url, "https://localhost").pathname);
    } catch {
      return text(400, "This address cannot be read.");
    }
    const mount = mounts.find(({ under }) => place.startsWith(under));
    if (!mount) return text(404, `There is no ${place} here.`);
    const inside = place.slice(mount.under.length) || "index.html";
    const file = path.join(mount.folder, inside);
    if (path.relative(mount.folder, file).startsWith("..") || inside.includes("\0")) return text(404, "Not here.");
    try {
      const found = await stat(file);
      if (!found.isFile()) return text(404, `There is no ${place} here.`);
      const type = mediaTypes[path.extname(file).toLowerCase()] ?? "application/octet-stream";
      if (mount.page && file.endsWith(".html")) {
        return send(200, { "Content-Type": type }, mount.page(await readFile(file, "utf8")));
      }
      response.writeHead(200, {
        "Content-Type": type,
        "Content-Length": found.size,
        "Cache-Control": /\.[0-9a-f]{10}\.\w+$/.test(file) ? "max-age=31536000, immutable" : "no-cache",
        "X-Content-Type-Options": "nosniff",
      });
      if (request.method === "HEAD") return response.end();
      createReadStream(file)
        .on("error", () => response.destroy())
        .pipe(response);
    } catch (error) {
      if (error.code === "ENOENT" || error.code === "ENOTDIR") return text(404, `There is no ${place} here.`);
      throw error;
    }
  };
}

/**
 * Serves on localhost alone, over IPv4 and, where the machine has it, IPv6.
 *
 * @param port  The first port to try; taken ones are skipped, at most twenty. 0 takes any free one.
 */
export async function serve({ mounts, certificate, port = 0 }) {
  const handler = answer(mounts);
  const listen = (host, at) =>
    new Promise((resolve, reject) => {
      const server = createServer({ key: certificate.key, cert: certificate.cert }, handler);
      server.once("error", reject);
      server.listen(at, host, () => resolve(server));
    });
  const servers = [];
  for (let at = port; ; at++) {
    try {
      servers.push(await listen("127.0.0.1", at));
      break;
    } catch (error) {
      if (error.code !== "EADDRINUSE" || at >= port + 20) throw error;
    }
  }
  const chosen = servers[0].address().port;
  try {
    servers.push(await listen("::1", chosen));
  } catch (error) {
    // A machine without IPv6 reaches localhost over IPv4.
    if (!["EADDRNOTAVAIL", "EAFNOSUPPORT", "EADDRINUSE", "EINVAL"].includes(error.code)) throw error;
  }
  return {
    port: chosen,
    address: `https://localhost:${chosen}/`,
    close: () =>
      Promise.all(
        servers.map(
          (server) =>
            new Promise((resolve) => {
              server.close(resolve);
              server.closeAllConnections();
            }),
        ),
      ),
  };
}
