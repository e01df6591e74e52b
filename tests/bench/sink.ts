import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { connect, createServer } from "node:net";
import path from "node:path";

/** A server on loopback that takes letters and throws them away. */
export interface Sink {
  port: number;
  /** "smtp-sink" (Postfix) or "own", where Postfix's is not installed. */
  kind: "smtp-sink" | "own";
  [Symbol.asyncDispose](): Promise<void>;
}

// Debian's package `postfix`; POSTFIX_ROOT: where it was unpacked instead of installed.
const root = process.env.POSTFIX_ROOT ?? "/";
const libraries = { ...process.env, LD_LIBRARY_PATH: path.join(root, "usr/lib/postfix") };

function program(name: string): string | undefined {
  const file = path.join(root, "usr/sbin", name);
  return existsSync(file) ? file : undefined;
}

/** Starts Postfix's smtp-sink, or a sink of our own in another process. */
export async function startSink(): Promise<Sink> {
  const port = await freePort();
  const sink = program("smtp-sink");
  const own = ["--import", "tsx", path.join(import.meta.dirname, "own-sink.ts"), String(port)];
  const child = sink
    ? spawn(sink, ["-u", "nobody", `127.0.0.1:${port}`, "1000"], { env: libraries, stdio: "ignore" })
    : spawn(process.execPath, own, { stdio: "ignore" });
  await answering(port);
  return { port, kind: sink ? "smtp-sink" : "own", [Symbol.asyncDispose]: () => ended(child) };
}

/** Letters/s of `smtp-source -d -s 20` (no personalisation, no database); undefined where it is not installed. */
export async function referenceRate(port: number, letters: number, bytes: number): Promise<number | undefined> {
  const source = program("smtp-source");
  if (!source) return undefined;
  const options = [
    "-d",
    "-s",
    "20",
    "-l",
    String(bytes),
    "-m",
    String(letters),
    "-f",
    "a@example.se",
    "-t",
    "b@example.se",
  ];
  const start = performance.now();
  const child = spawn(source, [...options, `127.0.0.1:${port}`], { env: libraries, stdio: "ignore" });
  const code = await new Promise((resolve) => child.once("exit", resolve));
  if (code !== 0) throw new Error(`smtp-source ended with ${code}`);
  return letters / ((performance.now() - start) / 1000);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1");
      socket.once("data", () => resolve(true)).once("error", () => resolve(false));
      socket.once("close", () => socket.destroy());
      socket.once("data", () => socket.end("QUIT\r\n"));
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the sink does not answer");
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill();
  });
}
