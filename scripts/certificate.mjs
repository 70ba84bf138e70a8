// A certificate for https on localhost, made on this machine and kept for a year.
import { createHash, X509Certificate } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

/** The certificate under .cache/, made anew when absent, unreadable or about to expire. */
export async function localhostCertificate(root) {
  const folder = path.join(root, ".cache", "certificate");
  const keyFile = path.join(folder, "localhost.key");
  const certFile = path.join(folder, "localhost.crt");
  const stored = await read(keyFile, certFile);
  if (stored) return stored;
  const { generate } = await import("selfsigned");
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate: new Date(Date.now() - day),
    notAfterDate: new Date(Date.now() + 365 * day),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
          { type: 7, ip: "::1" },
        ],
      },
    ],
  });
  await mkdir(folder, { recursive: true });
  await writeFile(keyFile, made.private, { mode: 0o600 });
  await writeFile(certFile, made.cert);
  return withFingerprint(made.private, made.cert);
}

const day = 86_400_000;

async function read(keyFile, certFile) {
  try {
    const [key, cert] = await Promise.all([readFile(keyFile, "utf8"), readFile(certFile, "utf8")]);
    const expires = Date.parse(new X509Certificate(cert).validTo);
    return expires > Date.now() + day ? withFingerprint(key, cert) : undefined;
  } catch {
    return undefined;
  }
}

/** `spki` is what a Chromium is told to trust: the SHA-256 of this one public key, and of no other. */
function withFingerprint(key, cert) {
  const publicKey = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return { key, cert, spki: createHash("sha256").update(publicKey).digest("base64") };
}
