import { Worker } from "node:worker_threads";
import { fromColumns } from "./columns";
import type { Answer, Call } from "./queue-thread";
import { type QueueWork, queueWork } from "./queue-work.server";

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** The queue's work, done by a thread of its own. */
export interface RemoteQueue {
  work: QueueWork;
  close(): Promise<void>;
}

/** The thread's program: beside this one, as source or as part of the build. */
const program = () =>
  new URL(import.meta.url.endsWith(".ts") ? "./queue-thread.ts" : "./queue-thread.js", import.meta.url);

/** Starts the thread; calls are answered in their order. A thread that dies fails what waits for it, and all that follows. */
export function remoteQueue(): RemoteQueue {
  const thread = new Worker(program());
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let dead: Error | undefined;
  const die = (error: Error) => {
    dead ??= error;
    for (const { reject } of waiting.values()) reject(dead);
    waiting.clear();
  };
  thread.on("message", ({ id, value, rows, error }: Answer) => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) call?.resolve(rows ? fromColumns(rows) : value);
    else call?.reject(new Error(error));
  });
  thread.on("error", die);
  const ended = new Promise<void>((done) =>
    thread.once("exit", () => {
      die(new Error("the queue's thread has ended"));
      done();
    }),
  );
  const call = (name: keyof QueueWork, args: unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      if (dead) return reject(dead);
      waiting.set(++lastId, { resolve, reject });
      thread.postMessage({ id: lastId, name, args } satisfies Call);
    });
  const names = Object.keys(queueWork) as (keyof QueueWork)[];
  const work = Object.fromEntries(names.map((name) => [name, (...args: unknown[]) => call(name, args)]));
  return {
    work: work as unknown as QueueWork,
    close() {
      thread.postMessage("close");
      return ended;
    },
  };
}
