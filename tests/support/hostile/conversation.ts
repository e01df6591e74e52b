import type { Duplex } from "node:stream";
import { setImmediate as soon, setTimeout as wait } from "node:timers/promises";
import { decent } from "#tests/support/hostile/decent";
import type { Event, Reaction, ReceivedLetter, Script, Turn } from "#tests/support/hostile/script";

/** What all connections of one server share. */
export interface Ledger {
  received: ReceivedLetter[];
  totals: Map<Event, number>;
  tries: Map<number, number>;
}

/** How a conversation acts on its socket. */
export interface Wire {
  stream: Duplex;
  reset(): void;
  /** Goes on encrypted; resolves with the new stream. */
  encrypt(): Promise<Duplex>;
}

/** One connection: reads commands and messages, and does what the script says. */
export class Conversation {
  readonly #script: Script;
  readonly #ledger: Ledger;
  readonly #wire: Wire;
  readonly #connection: number;
  readonly #counts = new Map<Event, number>();
  #input = "";
  #inMessage = false;
  #begun = false; // the message has begun to come
  #silent = false;
  #sender = false;
  #taker = false;
  #from = "";
  #to = "";
  #wake: () => void = () => undefined;

  constructor(script: Script, ledger: Ledger, wire: Wire, connection: number) {
    this.#script = script;
    this.#ledger = ledger;
    this.#wire = wire;
    this.#connection = connection;
    this.#listen(wire.stream);
  }

  /** Talks until the connection ends. */
  async run(): Promise<void> {
    await this.#turn("connect", "");
    while (!this.#silent) {
      const line = this.#next();
      if (line === undefined) await new Promise<void>((resolve) => (this.#wake = resolve));
      else if (typeof line === "string") await this.#command(line);
      else if (line.whole) await this.#message(line.data);
      else await this.#turn("body", "");
    }
  }

  /** The connection is gone. */
  stop(): void {
    this.#silent = true;
    this.#wake();
  }

  #listen(stream: Duplex): void {
    stream.on("data", (chunk: Buffer) => {
      this.#input += chunk.toString("latin1");
      this.#wake();
    });
    stream.on("error", () => this.stop());
    stream.on("close", () => this.stop());
  }

  /** A command, a message, the first sight of one, or nothing yet. */
  #next(): string | { whole: boolean; data: string } | undefined {
    const until = this.#inMessage ? (this.#input.startsWith(".\r\n") ? ".\r\n" : "\r\n.\r\n") : "\r\n";
    const end = this.#input.indexOf(until);
    if (this.#inMessage && !this.#begun && this.#input !== "") {
      this.#begun = true;
      return { whole: false, data: "" };
    }
    if (end < 0) return undefined;
    const data = this.#input.slice(0, end);
    this.#input = this.#input.slice(end + until.length);
    return this.#inMessage ? { whole: true, data: until.length === 5 ? `${data}\r\n` : "" } : data;
  }

  async #command(line: string): Promise<void> {
    const verb = line.split(/[ :]/)[0]!.toLowerCase();
    const known: Event[] = ["ehlo", "helo", "starttls", "auth", "mail", "rcpt", "data", "rset", "quit"];
    const event = known.find((one) => one === verb) ?? "other";
    const address = /<([^>]*)>/.exec(Buffer.from(line, "latin1").toString())?.[1] ?? "";
    if (event === "mail" && !this.#sender) [this.#from, this.#to] = [address, ""];
    if (event === "rcpt") {
      this.#to = address;
      this.#ledger.tries.set(this.#letter(), (this.#ledger.tries.get(this.#letter()) ?? 0) + 1);
    }
    const said = await this.#turn(event, line);
    if (event === "mail" && said.startsWith("2")) this.#sender = true;
    if (event === "rcpt" && said.startsWith("2")) this.#taker = true;
    if (event === "rset" || event === "ehlo") this.#sender = this.#taker = false;
    if (event === "data" && /^354/m.test(said)) [this.#inMessage, this.#begun] = [true, false];
    if (event === "starttls" && said.startsWith("220")) {
      this.#input = "";
      this.#listen(await this.#wire.encrypt());
    }
  }

  async #message(data: string): Promise<void> {
    this.#inMessage = this.#sender = false;
    await this.#turn("dot", data);
    this.#taker = false;
  }

  #letter(): number {
    return Number(/(\d+)@/.exec(this.#to)?.[1] ?? 0);
  }

  async #turn(event: Event, line: string): Promise<string> {
    const count = (counts: Map<Event, number>) => counts.set(event, (counts.get(event) ?? 0) + 1).get(event)!;
    const turn: Turn = {
      event,
      line,
      connection: this.#connection,
      nth: count(this.#counts),
      total: count(this.#ledger.totals),
      letter: this.#letter(),
      tries: this.#ledger.tries.get(this.#letter()) ?? 0,
      sender: this.#sender,
      taker: this.#taker,
      pipelined: this.#input.includes("\r\n"),
    };
    const reaction = this.#script.react?.(turn) ?? decent(turn, this.#script);
    const full: Reaction = typeof reaction === "string" ? { say: reaction } : reaction;
    const words =
      typeof full.say === "string" ? `${full.say}\r\n` : (full.say ?? []).map((one) => `${one}\r\n`).join("");
    const said = words || String(full.raw ?? "");
    if (event === "dot" && (full.taken ?? said.startsWith("2"))) this.#take(line);
    if (full.forget) this.#input = "";
    await this.#say(full, words);
    return said;
  }

  #take(data: string): void {
    const message = Buffer.from(data.replace(/^\./gm, ""), "latin1");
    const messageId = /^Message-ID: <(.+)>\r$/im.exec(data)?.[1] ?? "";
    this.#ledger.received.push({
      connection: this.#connection,
      from: this.#from,
      to: this.#to,
      messageId,
      data: message,
    });
  }

  async #say({ raw = "", delay, drip, after }: Reaction, words: string): Promise<void> {
    const { stream } = this.#wire;
    const bytes = Buffer.concat([Buffer.from(words), Buffer.from(raw)]);
    if (delay) await wait(delay);
    const step = drip === undefined ? Math.max(bytes.length, 1) : 1;
    for (let at = 0; at < bytes.length && !stream.destroyed; at += step) {
      if (drip !== undefined) await (drip > 0 ? wait(drip) : soon());
      stream.write(bytes.subarray(at, at + step));
    }
    if (after) this.#silent = true;
    if (after === "close" || (!after && this.#counts.get("quit"))) stream.end();
    if (after === "reset") this.#wire.reset();
  }
}
