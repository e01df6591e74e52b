/** A thread that signs digests with one Ed25519 key: many a message, answered in their order. */
import { createPrivateKey, sign } from "node:crypto";
import { parentPort, workerData } from "node:worker_threads";

const digestBytes = 32;
const signatureBytes = 64;
const port = parentPort!;
const key = createPrivateKey(workerData as string);

port.on("message", (digests: Uint8Array) => {
  const count = digests.length / digestBytes;
  const signatures = new Uint8Array(count * signatureBytes);
  for (let i = 0; i < count; i++) {
    const digest = digests.subarray(i * digestBytes, (i + 1) * digestBytes);
    signatures.set(sign(null, digest, key), i * signatureBytes);
  }
  port.postMessage(signatures, [signatures.buffer]);
});
