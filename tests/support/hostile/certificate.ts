import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A self-signed certificate with its key, PEM. */
export interface Certificate {
  key: string;
  cert: string;
}

const made = new Map<string, Certificate>();

/** Has openssl make a certificate for a host name, once a process. */
export function certificateFor(host: string): Certificate {
  const known = made.get(host);
  if (known) return known;
  const folder = mkdtempSync(path.join(tmpdir(), "certificate-"));
  const key = path.join(folder, "key.pem");
  const cert = path.join(folder, "cert.pem");
  const names = host === "localhost" ? "DNS:localhost,IP:127.0.0.1" : `DNS:${host}`;
  const request = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  const subject = ["-subj", `/CN=${host}`, "-addext", `subjectAltName=${names}`];
  execFileSync("openssl", [...request, ...subject, "-keyout", key, "-out", cert], { stdio: "ignore" });
  const certificate = { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") };
  rmSync(folder, { recursive: true });
  made.set(host, certificate);
  return certificate;
}
