import { createServer } from "node:net";

const isFree = (port: number) =>
  new Promise<boolean>((answer) => {
    const probe = createServer().once("error", () => answer(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => answer(true)));
  });

/**
 * A TCP port on loopback that is free right now. It lies below those from which systems give ports to connections
 * (32768 on Linux) and to `listen(0)`, so that nobody gets it by chance before it is used.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 12_000 + Math.floor(Math.random() * 20_000);
    if (await isFree(port)) return port;
  }
}
