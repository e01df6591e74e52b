import { Worker } from "node:worker_threads";

const signatureBytes = 64;

interface Asked {
  digest: Uint8Array;
  resolve(signature: Buffer): void;
  reject(error: Error): void;
}

/** The thread's program: beside this one, as source or as part of the build. */
const program = () =>
  new URL(import.meta.url.endsWith(".ts") ? "./signing-thread.ts" : "./signing-thread.js", import.meta.url);

/**
 * Signs with one Ed25519 key on a thread of its own. What is asked for in one turn of the event loop goes there
 * together: a signature takes 35 µs, and waking a thread for each would take as long again.
 */
export class Ed25519Signer {
  readonly #pem: string;
  #thread: Worker | undefined;
  #next: Asked[] = [];
  #sent: Asked[][] = [];

  /** @param pem the private key */
  constructor(pem: string) {
    this.#pem = pem;
  }

  /** The signature (64 bytes) of a SHA-256 digest. Rejects when the thread ends. */
  sign(digest: Uint8Array): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      if (this.#next.push({ digest, resolve, reject }) === 1) queueMicrotask(() => this.#send());
    });
  }

  #send(): void {
    const asked = this.#next;
    this.#next = [];
    this.#thread ??= this.#start();
    this.#thread.ref(); // nobody leaves before the answer
    this.#sent.push(asked);
    this.#thread.postMessage(Buffer.concat(asked.map(({ digest }) => digest)));
  }

  #start(): Worker {
    const thread = new Worker(program(), { workerData: this.#pem, execArgv: [] });
    thread.on("message", (signatures: Uint8Array) => this.#answer(Buffer.from(signatures.buffer)));
    const ended = (error: Error) => {
      this.#thread = undefined;
      for (const { reject } of this.#sent.splice(0).flat()) reject(error);
    };
    thread.on("error", ended);
    thread.on("exit", () => ended(new Error("the signing thread has ended")));
    return thread;
  }

  #answer(signatures: Buffer): void {
    const asked = this.#sent.shift() ?? [];
    if (this.#sent.length === 0) this.#thread?.unref();
    asked.forEach(({ resolve }, i) => {
      resolve(signatures.subarray(i * signatureBytes, (i + 1) * signatureBytes));
    });
  }
}
