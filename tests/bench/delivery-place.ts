import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { option } from "#tests/support/command";
import { startPostgres } from "#tests/support/postgres-server";
import { adoptStore, openStore } from "~/db/open.server";
import type { Store } from "~/db/store";
import { unpackPostfix } from "./postfix";

const domain = "nora.example";

/** Where a measurement of delivery takes place: a database of its own and the settings of its worker. */
export interface Place extends AsyncDisposable {
  url: string;
  store: Store;
  env: Record<string, string>;
}

/** A key file and the settings that name it. */
function dkimSettings(folder: string, kind: string | undefined): Record<string, string> {
  if (!kind) return {};
  const pair = kind === "rsa" ? generateKeyPairSync("rsa", { modulusLength: 2048 }) : generateKeyPairSync("ed25519");
  const file = path.join(folder, "dkim.pem");
  writeFileSync(file, pair.privateKey.export({ type: "pkcs8", format: "pem" }));
  if (kind === "rsa") return { DKIM_SELECTOR: "a", DKIM_RSA_KEY_FILE: file };
  return { DKIM_ED25519_SELECTOR: "a", DKIM_ED25519_KEY_FILE: file };
}

async function emptyDatabase(folder: string, args: string[]) {
  if (option(args, "database") !== "postgres") return { url: path.join(folder, "bench.db"), stop: async () => {} };
  const server = await startPostgres();
  if (!server) throw new Error("no PostgreSQL server can be had here");
  return server;
}

/** Builds the worker and opens an empty database: `--database postgres`, `--dkim ed25519|rsa`. */
export async function deliveryPlace(args: string[]): Promise<Place> {
  unpackPostfix();
  execFileSync("npx", ["vite", "build", "--config", "app/vite.worker.ts"], { stdio: "ignore" });
  const folder = mkdtempSync(path.join(tmpdir(), "grannsamverkan-bench-"));
  const { url, stop } = await emptyDatabase(folder, args);
  const store = adoptStore(await openStore(url, { migrate: true }));
  const env = {
    PUBLIC_URL: `https://${domain}`,
    SECRET: "only for this measurement, thrown away with its database",
    MAIL_FROM: `varning@${domain}`,
    ...dkimSettings(folder, option(args, "dkim")),
  };
  return {
    url,
    store,
    env,
    async [Symbol.asyncDispose]() {
      await store.close();
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
