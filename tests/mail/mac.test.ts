import { createHmac, randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { mac } from "~/mail/mac";

test("a mark is the HMAC that node:crypto makes, with keys of any length", () => {
  for (const length of [0, 1, 32, 63, 64, 65, 200]) {
    const key = randomBytes(length);
    const mark = mac(key);
    for (const message of ["", "return address:0", "åä😀 och långt".repeat(100), "kort"])
      expect(mark(message)).toBe(createHmac("sha256", key).update(message).digest("hex"));
  }
});
