import { type AddressInfo, createServer, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { TLSSocket } from "node:tls";
import { certificateFor } from "#tests/support/hostile/certificate";
import { Conversation, type Ledger } from "#tests/support/hostile/conversation";
import { type End, type HostileScript, type HostileServer, LETTERS, type Script } from "#tests/support/hostile/script";

/** Makes a script that can be started; checks nothing. */
export function hostile(script: Script): HostileScript {
  const { name, ends, doubled = 0, recipient = (letter) => `boende${letter}@example.se` } = script;
  const end = (letter: number): End => (typeof ends === "string" ? ends : (ends[letter] ?? ends.others));
  return { name, recipient, expected: { end, doubled }, start: () => start(script) };
}

/** The recipients of a script's letters, in order. */
export function recipients({ recipient }: HostileScript): string[] {
  return Array.from({ length: LETTERS }, (_, i) => recipient(i + 1));
}

async function start(script: Script): Promise<HostileServer> {
  const ledger: Ledger = { received: [], totals: new Map(), tries: new Map() };
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    sockets.add(socket.setNoDelay(true));
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    void converse(script, ledger, socket, ++connections);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: address(script, port),
    received: () => ledger.received,
    connections: () => connections,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function address({ implicitTls, credentials = "", query = "" }: Script, port: number): string {
  const limit = `${query === "" ? "?" : `${query}&`}timeout=2`;
  return `${implicitTls ? "smtps" : "smtp"}://${credentials}127.0.0.1:${port}${limit}`;
}

async function converse(script: Script, ledger: Ledger, socket: Socket, connection: number): Promise<void> {
  const wire = {
    stream: socket as Duplex,
    reset: () => socket.resetAndDestroy(),
    encrypt: async () => {
      socket.removeAllListeners("data");
      const secure = new TLSSocket(socket, { isServer: true, ...certificateFor(script.certificateFor ?? "localhost") });
      secure.on("error", () => socket.destroy());
      wire.stream = secure;
      return secure;
    },
  };
  if (script.implicitTls) await wire.encrypt();
  const conversation = new Conversation(script, ledger, wire, connection);
  socket.on("close", () => conversation.stop());
  await conversation.run();
}
