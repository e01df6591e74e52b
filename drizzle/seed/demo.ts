/**
 * `npm run demo`: builds, seeds Nora into a new database, starts the site, its worker and a postbox, all on this
 * machine's loopback, and says who can sign in. Ctrl-C ends it.
 */
import { spawn, spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createServer } from "node:net";
import { seedNora } from "./nora";
import { receiveLetters } from "./postbox/receive";
import { servePostbox } from "./postbox/serve";

const folder = ".data/demo";
const databaseUrl = `${folder}/nora.db`;

/** The wanted port, or the next free one. */
function portFrom(wanted: number): Promise<number> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once("error", () => done(portFrom(wanted + 1)));
    probe.listen(wanted, "127.0.0.1", () => probe.close(() => done(wanted)));
  });
}

/** Quiet unless it fails. */
function run(command: string, args: string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}\n${stderr}`);
}

function build() {
  console.log("Building …");
  run("remix", ["vite:build"]);
  run("vite", ["build", "--config", "app/vite.worker.ts"]);
}

function startSite(url: string, port: number, smtpUrl: string) {
  return spawn(process.execPath, ["app/server.ts"], {
    stdio: ["ignore", "inherit", "inherit"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(port),
      PUBLIC_URL: url,
      DATABASE_URL: databaseUrl,
      SMTP_URL: smtpUrl,
      MAIL_FROM: "grannsamverkan@nora.example",
      LOG_LEVEL: process.env.LOG_LEVEL ?? "warn",
      LETTER_PREVIEWS: "on",
    },
  });
}

async function untilReady(url: string) {
  for (let tries = 0; tries < 600; tries++) {
    if ((await fetch(`${url}/readyz`).catch(() => null))?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("the site did not start");
}

function tell(url: string, box: string, signIns: [string, string, string][]) {
  const wide = Math.max(...signIns.map(([email]) => email.length));
  console.log(`
Grannsamverkan in Nora, as a demo on this machine

  The site        ${url}
  The postbox     ${box}   every letter that the site sends, also the sign-in codes
  All letters     ${url}/brev   how each kind of letter looks

Sign in at ${url}/logga-in with one of these addresses; the code is in the postbox:
${signIns.map(([email, name, role]) => `  ${email.padEnd(wide)}  ${name}, ${role}`).join("\n")}

Ctrl-C ends the demo. The next start begins anew.
`);
}

const [port, boxPort] = [await portFrom(Number(process.env.PORT ?? 3000)), await portFrom(3100)];
const [url, boxUrl] = [`http://localhost:${port}`, `http://localhost:${boxPort}`];
build();
rmSync(folder, { recursive: true, force: true });
const signIns = await seedNora(databaseUrl, new Date());
const inbox = await receiveLetters(0);
const box = servePostbox(inbox.letters, boxPort);
const site = startSite(url, port, inbox.url);
await untilReady(url);
tell(url, boxUrl, signIns);

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    site.kill("SIGTERM");
    site.once("exit", () => void Promise.all([inbox.close(), box.close()]).then(() => process.exit(0)));
  });
site.once("exit", (code) => {
  if (code !== 0 && code !== null) process.exit(code);
});
