import { randomBytes, randomInt, randomUUID } from "node:crypto";
import { uuidv7 } from "uuidv7";
import { expect, test } from "vitest";
import { readReply, readVerp, replyAddress, verpAddress } from "~/mail/verp";

const secret = "en hemlighet som bara tjänsten känner";
const domain = "retur.grannsamverkan.example";

test("a bounce address leads back to Anna's delivery", () => {
  const delivery = uuidv7();
  expect(readVerp(secret, verpAddress(secret, delivery, domain))).toBe(delivery);
  expect(readReply(secret, replyAddress(secret, delivery, domain))).toBe(delivery);
});

test("the ends of the range survive the packing", () => {
  for (const delivery of ["00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff"]) {
    expect(readVerp(secret, verpAddress(secret, delivery, domain))).toBe(delivery);
  }
});

test("the local part fits into 64 octets and is one plus address", () => {
  const [local = ""] = verpAddress(secret, randomUUID(), domain).split("@");
  expect(Buffer.byteLength(local)).toBeLessThanOrEqual(64);
  expect(local).toMatch(/^b\+[a-z2-7]{26}\.[a-z2-7]{26}$/);
});

test("a mail system that shouts, adds angle brackets or another domain is still understood", () => {
  const delivery = randomUUID();
  const address = verpAddress(secret, delivery, domain);
  expect(readVerp(secret, address.toUpperCase())).toBe(delivery);
  expect(readVerp(secret, `<${address}>`)).toBe(delivery);
  expect(readVerp(secret, address.replace(domain, "mx2.example.se"))).toBe(delivery);
});

test("an id that is no UUID is a mistake of ours and throws", () => {
  for (const id of ["", "42", "b+x", `${randomUUID()} `])
    expect(() => verpAddress(secret, id, domain)).toThrow(TypeError);
});

test("a bounce address is no reply address, and neither works with another secret", () => {
  const delivery = randomUUID();
  expect(readReply(secret, verpAddress(secret, delivery, domain))).toBeNull();
  expect(readVerp(secret, replyAddress(secret, delivery, domain))).toBeNull();
  expect(readVerp(secret, replyAddress(secret, delivery, domain).replace(/^r/, "b"))).toBeNull();
  expect(readVerp("en annan hemlighet", verpAddress(secret, delivery, domain))).toBeNull();
});

const letters = "abcdefghijklmnopqrstuvwxyz234567";
const letter = () => letters[randomInt(32)] ?? "a";

/** One way to forge an address that is not the address itself. */
function forged(address: string): string {
  const [local = ""] = address.split("@");
  const at = 2 + randomInt(local.length - 2);
  const changed = () => `${address.slice(0, at)}${letter()}${address.slice(at + 1)}`;
  const ways = [
    changed,
    () => `${address.slice(0, at)}${address.slice(at + 1)}`,
    () => `${address.slice(0, at)}${letter()}${address.slice(at)}`,
    () => `${local.slice(0, 29)}${Array.from({ length: 26 }, letter).join("")}@${domain}`,
    () => `b+${Array.from({ length: 26 }, letter).join("")}.${local.slice(-26)}@${domain}`,
    () => verpAddress(randomBytes(8).toString("hex"), randomUUID(), domain),
    () => `${local.slice(0, -26)}${verpAddress(secret, randomUUID(), domain).split("@")[0]?.slice(-26)}@${domain}`,
    () => randomBytes(randomInt(1, 90)).toString("latin1"),
  ];
  return ways[randomInt(ways.length)]?.() ?? "";
}

test("10,000 forged and tampered addresses name no delivery", () => {
  const address = verpAddress(secret, randomUUID(), domain);
  for (let tries = 0; tries < 10_000; ) {
    const attempt = forged(address);
    if (attempt === address) continue;
    tries++;
    expect(readVerp(secret, attempt), attempt).toBeNull();
    expect(readReply(secret, attempt), attempt).toBeNull();
  }
}, 60_000);
