import type { Socket } from "node:net";
import type { Connection } from "~/mail/outbound/connection";
import { ConnectionFailure, type FailureReason } from "~/mail/outbound/failure";
import { type Reply, type Step, toReply } from "~/mail/outbound/outcome";
import { ReplyError, ReplyReader } from "~/mail/outbound/reply-reader";
import type { Timeouts } from "~/mail/outbound/transport";

/** A command whose reply is awaited. */
export type Awaited = Exclude<Step, "queued">;

/** Who hears of a session's replies and of its end. */
export interface Listener {
  onReply(step: Awaited, code: number, text: string): void;
  /** Once, whoever ended it. */
  onEnd(failure: ConnectionFailure): void;
}

/** Room to put a message and commands together, enough for most. All sessions use the same, so that it stays in the cache. */
const SCRATCH = 16 * 1024;
let scratch = Buffer.allocUnsafeSlow(SCRATCH);

/** Whose time each step takes. */
const TIMES: Record<Awaited, keyof Timeouts> = {
  rset: "mail",
  mail: "mail",
  rcpt: "rcpt",
  data: "data",
  final: "final",
  empty: "final",
  quit: "quit",
};

/** Writes commands and messages on an open connection, gives each reply its command, and watches the clock. */
export class Session {
  readonly #socket: Socket;
  readonly #timeouts: Timeouts;
  readonly #listener: Listener;
  readonly #reader: ReplyReader;
  readonly #awaited: Awaited[] = [];
  #timer: NodeJS.Timeout | undefined;
  #rings = Number.POSITIVE_INFINITY; // when the timer does
  #deadline = Number.POSITIVE_INFINITY; // of the step that is awaited
  #stalled = false; // the server does not take in what was written
  #closing = false; // the server said 421, or more than it was asked
  #heard = false; // a whole reply, in the present chunk
  #ended = false;

  constructor({ socket }: Connection, timeouts: Timeouts, listener: Listener) {
    this.#socket = socket;
    this.#timeouts = timeouts;
    this.#listener = listener;
    this.#reader = new ReplyReader((code, text) => this.#onReply(code, text));
    socket.on("data", (chunk) => this.#onData(chunk));
    for (const event of ["end", "close"]) socket.on(event, () => this.end("lost", "closed by the server"));
    socket.on("error", (error) => this.end("lost", error.message));
  }

  /** The step whose reply comes next. */
  get awaiting(): Awaited | undefined {
    return this.#awaited[0];
  }

  /** Whether the server sent more than the reply just handed over. */
  get unread(): boolean {
    return this.#reader.unread;
  }

  /** Whether all that was written has left this process. */
  get flushed(): boolean {
    return this.#socket.writableLength === 0;
  }

  /** Writes a message (if any) and commands in one go; one reply is awaited for each step. */
  write(message: Buffer | undefined, commands: string, steps: readonly Awaited[]): void {
    if (this.#ended || this.#closing) return;
    const size = (message?.length ?? 0) + commands.length * 3;
    const room = size <= SCRATCH ? scratch : Buffer.allocUnsafeSlow(size);
    let length = message ? message.copy(room) : 0;
    length += room.write(commands, length);
    const idle = this.#awaited.length === 0;
    for (const step of steps) this.#awaited.push(step);
    this.#socket.write(room.subarray(0, length));
    this.#stalled = !this.flushed;
    // What is still on its way must not be written over.
    if (this.#stalled && room === scratch) scratch = Buffer.allocUnsafeSlow(SCRATCH);
    if (idle || this.#stalled) this.#watch();
  }

  /** Says goodbye; the answer, or its absence for long enough, ends the session. */
  quit(): void {
    this.write(undefined, "QUIT\r\n", ["quit"]);
  }

  /** Ends the session at once. The first reason given stands. */
  end(reason: FailureReason, message: string, at?: { step: Awaited | undefined; reply?: Reply }): void {
    if (this.#ended) return;
    this.#ended = true;
    clearTimeout(this.#timer);
    const step = at?.step ?? this.awaiting ?? "idle";
    // After QUIT the server may go as it likes.
    const failure = new ConnectionFailure(step === "quit" ? "closed" : reason, step, `${message} (${step})`, at?.reply);
    this.#socket.destroy();
    this.#listener.onEnd(failure);
  }

  #onData(chunk: Buffer): void {
    if (this.#ended) return;
    try {
      this.#heard = false;
      this.#reader.push(chunk);
      if (this.#heard) this.#watch(); // a whole reply; drips buy no time
      if (this.#closing) this.end("protocol", "more replies than commands");
    } catch (error) {
      if (!(error instanceof ReplyError)) throw error;
      this.end("protocol", error.message);
    }
  }

  #onReply(code: number, text: string): void {
    if (this.#ended) return;
    const step = this.#awaited.shift();
    this.#heard = true;
    // More came than was asked for: it could be taken for another command's reply, so nothing more is written.
    this.#closing ||= code === 421 || (this.#awaited.length === 0 && this.unread);
    if (step === "quit") this.end("closed", "said goodbye", { step });
    else if (step !== undefined) this.#listener.onReply(step, code, text);
    if (code === 421) this.end("closing", text, { step, reply: toReply(code, text) });
    else if (step === undefined) this.end("protocol", `a reply that nobody asked for: ${code} ${text}`);
  }

  /** Sets the deadline of the step that is awaited. The timer is moved only when it would ring too late. */
  #watch(): void {
    if (this.#ended) return;
    const step = this.awaiting;
    const limit = this.#stalled ? this.#timeouts.block : step === undefined ? Infinity : this.#timeouts[TIMES[step]];
    this.#deadline = performance.now() + limit;
    if (this.#deadline >= this.#rings) return;
    clearTimeout(this.#timer);
    this.#rings = this.#deadline;
    this.#timer = setTimeout(() => this.#ring(), limit);
  }

  #ring(): void {
    this.#rings = Number.POSITIVE_INFINITY;
    const left = this.#deadline - performance.now();
    if (left > 0) {
      if (left === Number.POSITIVE_INFINITY) return;
      this.#rings = this.#deadline;
      this.#timer = setTimeout(() => this.#ring(), left);
    } else if (this.#stalled && this.flushed) {
      this.#stalled = false;
      this.#watch();
    } else this.end("timeout", "no answer in time");
  }
}
