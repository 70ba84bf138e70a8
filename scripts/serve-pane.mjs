// npm run serve: the released pane for real Excel, on port 3001, which manifest.xml names. The certificate is one that
// Excel trusts, made and installed by office-addin-dev-certs (which asks before it does).
import { ensureBuilt, ensureInstalled, requireNode, root, SetupTrouble } from "./setup.mjs";
import { serve, workbenchMounts } from "./serve.mjs";

const PORT = 3001;

async function main() {
  requireNode();
  await ensureInstalled();
  await ensureBuilt();
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  const certificate = await getHttpsServerOptions();
  const server = await serve({ mounts: workbenchMounts(root, "cdn"), certificate, port: PORT });
  if (server.port !== PORT) {
    await server.close();
    throw new SetupTrouble(
      `Port ${PORT} is in use (npm start may be running there). Stop that first: manifest.xml names this port.`,
    );
  }
  console.log(
    `The pane is served at ${server.address}pane/taskpane.html. Now sideload manifest.xml. Stop with Ctrl+C.`,
  );
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.close().then(() => process.exit(0)));
}

main().catch((error) => {
  console.error(error instanceof SetupTrouble ? `\n${error.message}` : error);
  process.exitCode = 1;
});
