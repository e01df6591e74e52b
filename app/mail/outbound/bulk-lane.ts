import type { Connection, Offers } from "~/mail/outbound/connection";
import { brokePipelining, type ConnectionFailure } from "~/mail/outbound/failure";
import type { Lane } from "~/mail/outbound/lane";
import { type FeedListener, LetterFeed, type Source } from "~/mail/outbound/letter-feed";
import { type Outcome, type Reply, toReply } from "~/mail/outbound/outcome";
import { type Awaited, type Listener, Session } from "~/mail/outbound/session";
import type { Transaction } from "~/mail/outbound/transaction";
import type { Transport } from "~/mail/outbound/transport";

/** How long a server that broke pipelining is spoken to one step at a time. */
const DISTRUST = 60 * 60_000;

const ENVELOPE: readonly Awaited[] = ["mail", "rcpt", "data"];
const AFTER_RESET: readonly Awaited[] = ["rset", ...ENVELOPE];
const RIDING: readonly Awaited[] = ["final", ...ENVELOPE];

/**
 * RFC 2920: MAIL, RCPT and DATA of a letter leave in one write, together with the message before it; a message only
 * after its own 354. Without PIPELINING, one command at a time.
 */
export class BulkLane implements Lane, Listener, FeedListener {
  failure: ConnectionFailure | undefined;
  readonly #session: Session;
  readonly #transport: Transport;
  readonly #offers: Offers;
  readonly #pipelining: boolean;
  readonly #ended: Promise<void>;
  #markEnded!: () => void;
  #list: { feed: LetterFeed; report: (outcome: Outcome) => void; finish: (error: unknown) => void } | undefined;
  #group: Transaction | undefined; // its envelope is written, its message is not
  #body: Transaction | undefined; // its final dot is written
  #dirty = false; // the server may hold an envelope that came to nothing
  #answered = 0;
  #closing = false;

  constructor(connection: Connection, transport: Transport) {
    this.#session = new Session(connection, transport.timeouts, this);
    this.#transport = transport;
    this.#offers = connection.offers;
    this.#ended = new Promise((resolve) => {
      this.#markEnded = resolve;
    });
    this.#pipelining = connection.offers.pipelining && transport.stepwiseUntil <= Date.now();
  }

  async send(source: Source, report: (outcome: Outcome) => void): Promise<ConnectionFailure | undefined> {
    if (this.#list) throw new Error("a lane sends one list at a time");
    if (this.failure || this.#closing) return this.#end();
    await new Promise<void>((resolve, reject) => {
      const finish = (error: unknown) => (error === undefined ? resolve() : reject(error));
      this.#list = { feed: new LetterFeed(source, this.#offers, this), report, finish };
      this.#list.feed.pull();
      this.onReady();
    });
    return this.#closing ? this.#end() : this.failure;
  }

  async close(within = 10_000): Promise<void> {
    this.#closing = true;
    const timer = setTimeout(() => this.#session.end("closed", "letters in flight took too long"), within);
    this.#settle();
    await this.#ended;
    clearTimeout(timer);
  }

  async #end(): Promise<ConnectionFailure | undefined> {
    await this.#ended;
    return this.failure;
  }

  onRefused(id: string, reply: Reply): void {
    this.#list?.report({ id, result: "failed", step: "queued", reply });
  }

  onReady(): void {
    const free = !this.#group && (this.#pipelining || !this.#body) && !this.failure && !this.#closing;
    const next = free ? this.#list?.feed.take() : undefined;
    if (next) {
      this.#begin(next);
      this.#list?.feed.pull();
    }
    this.#settle();
  }

  onReply(step: Awaited, code: number, text: string): void {
    if (step === "final") this.#final(code, text);
    else if (step === "data") this.#data(this.#group!, code, text);
    else if (step === "mail" || step === "rcpt") this.#envelope(this.#group!, step, code, text);
    else if (step === "empty") this.#refuse(this.#group!);
    else if (code < 300) this.#afterReset(this.#group!);
    else this.#outOfStep(step, code, text);
  }

  onEnd(failure: ConnectionFailure): void {
    this.failure = failure;
    // Then replies within the group cannot be trusted either.
    const broken = this.#pipelining && this.#answered < 2 && brokePipelining(failure);
    if (broken) this.#transport.stepwiseUntil = Date.now() + DISTRUST;
    const body = this.#body;
    const group = this.#group;
    this.#body = this.#group = undefined;
    if (body) this.#list?.report({ id: body.id, result: "unknown", step: "final" });
    if (group?.refusal && !broken) this.#list?.report({ id: group.id, result: "failed", ...group.refusal });
    else if (group) this.#list?.report({ id: group.id, result: "unsent", step: envelopeStep(failure) });
    this.#markEnded();
    this.#settle();
  }

  #begin(next: Transaction): void {
    this.#group = next;
    const reset = this.#dirty ? "RSET\r\n" : "";
    if (this.#pipelining)
      this.#session.write(undefined, `${reset}${next.mail}${next.rcpt}DATA\r\n`, reset ? AFTER_RESET : ENVELOPE);
    else if (reset) this.#session.write(undefined, reset, ["rset"]);
    else this.#session.write(undefined, next.mail, ["mail"]);
  }

  #afterReset(letter: Transaction): void {
    this.#dirty = false;
    if (!this.#pipelining) this.#session.write(undefined, letter.mail, ["mail"]);
  }

  #envelope(letter: Transaction, step: "mail" | "rcpt", code: number, text: string): void {
    if (code >= 300 && code < 400) this.#outOfStep(step, code, text);
    else if (code >= 400) letter.refusal ??= { step, reply: toReply(code, text) };
    if (this.#pipelining) return; // the answer to DATA follows, whatever this one was
    if (letter.refusal) this.#refuse(letter);
    else if (step === "mail") this.#session.write(undefined, letter.rcpt, ["rcpt"]);
    else this.#session.write(undefined, "DATA\r\n", ["data"]);
  }

  #data(letter: Transaction, code: number, text: string): void {
    if (code >= 400) {
      letter.refusal ??= { step: "data", reply: toReply(code, text) };
      this.#refuse(letter);
    } else if (code === 354 && letter.refusal?.step === "rcpt") {
      // RFC 2920 3.1: the server waits for a message that nobody would get, and gets an empty one.
      this.#session.write(undefined, ".\r\n", ["empty"]);
    } else if (code === 354 && !letter.refusal && !this.#session.unread) this.#deliver(letter);
    // No 354, or after MAIL was refused, or with an answer to a message that is not even written.
    else this.#outOfStep("data", code, text);
  }

  #deliver(letter: Transaction): void {
    const feed = this.#list?.feed;
    const next = this.#pipelining && !this.#closing ? feed?.take() : undefined;
    this.#body = letter;
    this.#group = next;
    if (next) this.#session.write(letter.message, `.\r\n${next.mail}${next.rcpt}DATA\r\n`, RIDING);
    else this.#session.write(letter.message, ".\r\n", ["final"]);
    feed?.pull();
  }

  #final(code: number, text: string): void {
    // A 3xx means nothing here, and a welcome before all was written is none: the server may have the letter or not.
    if (code >= 400 || (code < 300 && this.#session.flushed)) {
      const { id } = this.#body!;
      this.#body = undefined;
      this.#answered++;
      if (code < 300) this.#list?.report({ id, result: "sent", step: "final" });
      else this.#list?.report({ id, result: "failed", step: "final", reply: toReply(code, text) });
      this.onReady();
    } else this.#outOfStep("final", code, text);
  }

  #outOfStep(step: Awaited, code: number, text: string): void {
    this.#session.end("protocol", `out of step: ${code} ${text}`, { step });
  }

  #refuse(letter: Transaction): void {
    const refusal = letter.refusal!;
    this.#group = undefined;
    this.#dirty = refusal.step !== "mail";
    this.#list?.report({ id: letter.id, result: "failed", ...refusal });
    this.onReady();
  }

  /** Ends the list, and the session that is to be closed, once nothing is under way. */
  #settle(): void {
    const list = this.#list;
    if (list && (this.failure || this.#closing)) {
      list.feed.stop();
      const left = list.feed.take();
      if (left) list.report({ id: left.id, result: "unsent", step: "queued" });
    }
    if (this.#group || this.#body) return;
    if (list?.feed.idle) {
      this.#list = undefined;
      list.finish(list.feed.error);
    }
    if (this.#closing && !this.failure && this.#session.awaiting === undefined) this.#session.quit();
  }
}

function envelopeStep({ step }: ConnectionFailure): "mail" | "rcpt" | "data" {
  return step === "rcpt" || step === "data" ? step : "mail";
}
