/** The words of one letter, as bad as people and attackers make them. */
export interface Nasty {
  name: string;
  area: string;
  sender: string;
  subject: string;
  slotInSubject: boolean;
  paragraph: string;
}

const NAMES = [
  "Anna Berg",
  "Åsa Öberg",
  "Björn Ängström-Sjö",
  "Жанна Ёлкина",
  "李小龍",
  "👩‍👩‍👧‍👦 Familjen Ek",
  "𝔸𝕟𝕟𝕒",
  'O\'Neill, "Kalle" (ordf.) <ko@evil.example>',
  "=?UTF-8?Q?Bcc:_x@evil.example?=",
  "back\\slash\\",
  ".",
  "..",
  "  many   spaces  ",
  "tab\tin\tname",
  "a,b;c:d@e",
  "e\u0301 och \u202Eomvänd",
];
const TRICKS = [
  "\r\nBcc: victim@evil.example",
  "\nSubject: annat",
  "\rX-Evil: 1",
  "\r\n\r\n<h1>kropp</h1>",
  "\r\n.\r\nMAIL FROM:<x@evil.example>\r\n",
  "\u0000NUL",
  "\u000bX-VT: 1",
  "\u0085X-NEL: 1",
  "\u2028X-LS: 1",
  "%0d%0aBcc: x@evil.example",
  "å".repeat(200),
  "w".repeat(200),
  "😀".repeat(100),
  "<script>alert(1)</script>",
  '" onload="x',
  "{{name}} %{name}",
  "From here on",
  "=3D=0D=0A",
  "ord \u007f mer \u0007 \u0085\nrad",
  "\ud800 ensam",
];

/** Letters' words in an order that a seed fixes. */
export function generator(seed: number): () => Nasty {
  let state = seed >>> 0 || 1;
  // xorshift32: the same letters for the same seed, everywhere.
  const random = (below: number): number => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
  const pick = <T>(list: readonly T[]): T => list[random(list.length)]!;
  const words = (): string => pick(NAMES) + (random(2) ? pick(TRICKS) : "") + (random(4) ? "" : ` ${pick(NAMES)}`);
  const visible = (): string => words().trim() || "Eken";
  return () => {
    const paragraph = Array.from({ length: 1 + random(20) }, () => `${pick(TRICKS)} ${words()}`).join(
      pick([" ", "\n", "\n.\n", "\n\n"]),
    );
    return {
      name: visible(),
      area: visible(),
      sender: visible(),
      subject: visible() + (random(3) ? "" : " ".repeat(random(80)) + visible().repeat(1 + random(4))),
      slotInSubject: random(2) === 1,
      paragraph,
    };
  };
}
