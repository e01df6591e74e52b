import { expect, test } from "vitest";
import { RFC_TIMEOUTS, transportOptions } from "~/mail/outbound/transport";

test("a smarthost with credentials is spoken to only encrypted", () => {
  expect(transportOptions("smtp://anna%40nora:hem%3Aligt@smtp.example")).toMatchObject({
    host: "smtp.example",
    port: 587,
    security: "required",
    auth: { user: "anna@nora", pass: "hem:ligt" },
    verifyCertificate: true,
    timeouts: RFC_TIMEOUTS,
    stepwiseUntil: 0,
  });
});

test.each([
  ["smtps://anna:x@smtp.example", "implicit", 465],
  ["smtp://smtp.example", "offered", 25],
  ["smtp://127.0.0.1:2525", "none", 2525],
  ["smtp://[::1]:2525", "none", 2525],
  ["smtp://localhost", "none", 25],
  ["smtp://localhost?requireTLS=true", "required", 25],
  ["smtp://anna:x@10.0.0.1:25?requireTLS=false", "offered", 25],
  ["smtp://smtp.example?ignoreTLS=true", "none", 25],
])("%s: TLS %s, port %i", (url, security, port) => {
  expect(transportOptions(url)).toMatchObject({ security, port });
});

test("the rest of what a URL can say", () => {
  const url =
    "smtp://h.example?name=nora.example&pipelining=false&timeout=2&tls.rejectUnauthorized=false&tls.servername=x.example";
  expect(transportOptions(url)).toMatchObject({
    name: "nora.example",
    stepwiseUntil: Number.POSITIVE_INFINITY,
    timeouts: { open: 2000, final: 2000, quit: 2000 },
    verifyCertificate: false,
    servername: "x.example",
  });
});

test.each(["http://h.example", "smtp://", "smtp://h?requiretls=true", "smtp://h?requireTLS=yes", "smtp://h?timeout=0"])(
  "%s is refused rather than guessed at",
  (url) => expect(() => transportOptions(url)).toThrow(),
);
