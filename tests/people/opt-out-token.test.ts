import { randomBytes, randomInt } from "node:crypto";
import { expect, test } from "vitest";
import { optOutAddresses, optOutKinds, optOutToken, readOptOutToken } from "~/access/opt-out-token.server";
import { oneClick } from "~/access/origin-guard";
import { config } from "~/config.server";
import { newId } from "~/db/ids";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const oneOf = (letters: string) => letters[randomInt(letters.length)]!;

test("a token says whose letters of which kind, and fits the path that mail programs may post to", () => {
  const personId = newId();
  for (const kind of optOutKinds) {
    const token = optOutToken(personId, kind);
    expect(readOptOutToken(token)).toEqual({ personId, kind });
    expect(token).toMatch(/^[\w-]{45}$/);
    const addresses = optOutAddresses(personId, kind);
    expect(addresses.oneClick.startsWith(`${config.publicUrl}/`)).toBe(true);
    expect(new URL(addresses.oneClick).pathname).toMatch(oneClick);
    expect(new URL(addresses.page).pathname).not.toMatch(oneClick);
  }
});

test("of 10,000 forged tokens none is believed", () => {
  const [anna, bjorn] = [newId(), newId()];
  const token = optOutToken(anna, "tip");
  const [packed, signature] = [token.slice(0, 23), token.slice(23)];
  const forgeries = [
    () => {
      const place = randomInt(token.length);
      return token.slice(0, place) + oneOf(alphabet.replace(token[place]!, "")) + token.slice(place + 1);
    },
    () => packed + randomBytes(16).toString("base64url"),
    () => optOutToken(newId(), "warning").slice(0, 23) + signature,
    () => optOutToken(bjorn, "tip").slice(0, 23) + signature,
    () => token.slice(0, randomInt(token.length)),
    () => token + oneOf(alphabet),
    () => randomBytes(34).toString("base64url").slice(0, 45),
  ];
  const forged = Array.from({ length: 10_000 }, (_, tries) => forgeries[tries % forgeries.length]!());
  expect(new Set(forged).size).toBeGreaterThan(5_000);
  expect(forged.filter((one) => readOptOutToken(one) !== null)).toEqual([]);
  expect(readOptOutToken("")).toBeNull();
  expect(readOptOutToken("å".repeat(45))).toBeNull();
  expect(readOptOutToken(token)).toEqual({ personId: anna, kind: "tip" });
});
