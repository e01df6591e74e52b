/** RFC 5321 4.5.3.1.5 allows 512; servers send more, but nobody needs this much. */
const MAX_LINE = 4096;
const MAX_REPLY = 64 * 1024;

/** What a server sent is no SMTP reply. */
export class ReplyError extends Error {}

/**
 * Reads replies out of a byte stream cut at any place, several lines to one reply (RFC 5321 4.2.1). Bounded: a line
 * or reply beyond its size throws ReplyError, as does a line without a code.
 */
export class ReplyReader {
  readonly #take: (code: number, text: string) => void;
  #rest = "";
  #lines: string[] = [];
  #size = 0;
  #unread = false;

  /** `take` gets the code and the text as it came, one character a byte, lines joined by "\n". */
  constructor(take: (code: number, text: string) => void) {
    this.#take = take;
  }

  /** Whether more bytes came together with the reply that `take` is just looking at. */
  get unread(): boolean {
    return this.#unread;
  }

  push(chunk: Buffer): void {
    const text = this.#rest + chunk.toString("latin1");
    let from = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
      const line = text.slice(from, text[end - 1] === "\r" && end > from ? end - 1 : end);
      from = end + 1;
      this.#unread = from < text.length;
      this.#line(line);
    }
    this.#rest = text.slice(from);
    if (this.#rest.length > MAX_LINE) throw new ReplyError("reply line too long");
  }

  #line(line: string): void {
    if (line.length > MAX_LINE) throw new ReplyError("reply line too long");
    const code = digits(line);
    const mark = line[3];
    if (code === 0 || (mark !== undefined && mark !== " " && mark !== "-")) throw new ReplyError("no reply code");
    if (mark === "-") {
      this.#size += line.length;
      if (this.#size > MAX_REPLY) throw new ReplyError("reply too long");
      this.#lines.push(line.slice(4));
      return;
    }
    const text = this.#lines.length === 0 ? line.slice(4) : `${this.#lines.join("\n")}\n${line.slice(4)}`;
    this.#lines = [];
    this.#size = 0;
    this.#take(code, text);
  }
}

/** The three digits at a line's start, 200–599; otherwise 0. */
function digits(line: string): number {
  const hundreds = line.charCodeAt(0) - 48;
  const tens = line.charCodeAt(1) - 48;
  const ones = line.charCodeAt(2) - 48;
  // Written so that NaN, from a line too short, is refused as well.
  return hundreds >= 2 && hundreds <= 5 && tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9
    ? hundreds * 100 + tens * 10 + ones
    : 0;
}
