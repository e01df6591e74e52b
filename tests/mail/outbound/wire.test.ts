import { expect, test } from "vitest";
import { fromWire, toWire } from "~/mail/outbound/wire";

test("nothing inside a message can end it: bare CR and LF, NUL and lone dots", () => {
  const smuggled = "Subject: x\n\nhej\n.\nMAIL FROM:<tjuv@evil.example>\r.\r\nA\0.\r\n\0.\r\n.";
  const wire = toWire(smuggled).toString("latin1");
  expect(wire).not.toMatch(/[^\r]\n|\r[^\n]|\0|\r\n\.\r\n/);
  expect(wire.endsWith("\r\n")).toBe(true);
  expect(wire).toContain("\r\n..\r\nMAIL FROM:<tjuv@evil.example>\r\n..\r\n");
});

test("a message without a last line end gets one, and one with keeps one", () => {
  expect(toWire("a\r\nb").toString()).toBe("a\r\nb\r\n");
  expect(toWire("a\r\nb\r\n").toString()).toBe("a\r\nb\r\n");
});

test("doubled dots come off again, UTF-8 stays", () => {
  const text = ".å\r\n..\r\nb.c\r\n";
  expect(fromWire(toWire(text)).toString()).toBe(text);
});
