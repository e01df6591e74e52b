import { expect, test } from "vitest";
import { toReply } from "~/mail/outbound/outcome";
import { ReplyError, ReplyReader } from "~/mail/outbound/reply-reader";

function read(bytes: Buffer | string, chunk = Number.POSITIVE_INFINITY): [number, string][] {
  const replies: [number, string][] = [];
  const reader = new ReplyReader((code, raw) => {
    const { enhanced, text } = toReply(code, raw);
    replies.push([code, enhanced ? `(${enhanced}) ${text}` : text]);
  });
  const all = Buffer.from(bytes as string);
  for (let at = 0; at < all.length; at += chunk) reader.push(all.subarray(at, at + chunk));
  return replies;
}

const conversation = "250-hostile.example\r\n250-SIZE 100\r\n250 PIPELINING\r\n354 Go\n550 5.1.1 Okänd 😀\r\n250\r\n";

test.each([1, 2, 3, 7, 1000])("replies cut every %i bytes are read the same", (chunk) => {
  expect(read(conversation, chunk)).toEqual([
    [250, "hostile.example\nSIZE 100\nPIPELINING"],
    [354, "Go"],
    [550, "(5.1.1) Okänd 😀"],
    [250, ""],
  ]);
});

test("control characters in a reply are shown as such", () => {
  expect(read("250 a\0b\x1bc\r\n")).toEqual([[250, "a\uFFFDb\uFFFDc"]]);
});

test("Latin-1 is read where it is no UTF-8", () => {
  expect(read(Buffer.from("550 Okänd\r\n", "latin1"))).toEqual([[550, "Okänd"]]);
});

test.each(["hello\r\n", "25\r\n", "\r\n", "199 x\r\n", "650 x\r\n", "2500 x\r\n", "2x0 x\r\n"])(
  "%j is no reply",
  (line) => {
    expect(() => read(line)).toThrow(ReplyError);
  },
);

test("a line, a reply and a line without end are bounded", () => {
  expect(() => read(`250 ${"x".repeat(5000)}\r\n`)).toThrow("line too long");
  expect(() => read("250-x\r\n".repeat(100_000))).toThrow("reply too long");
  expect(() => read("2".repeat(5000), 100)).toThrow("line too long");
});

test("a reader knows whether more came in the same go", () => {
  const unread: boolean[] = [];
  const reader: ReplyReader = new ReplyReader(() => unread.push(reader.unread));
  reader.push(Buffer.from("250 a\r\n354 b\r\n2"));
  reader.push(Buffer.from("50 c\r\n"));
  expect(unread).toEqual([true, true, false]);
});
