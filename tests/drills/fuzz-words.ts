/** Values and bodies that no form of ours sends: what people paste, and what attackers try. A seed fixes their order. */

/** Text that runs as a script in a page that forgets to escape it, each calling `fuzzMarker`. */
const scripts = [
  "<script>fuzzMarker()</script>",
  "</script><script>fuzzMarker()</script>",
  "</textarea><script>fuzzMarker()</script>",
  "</title><script>fuzzMarker()</script>",
  '"><img src=x onerror=fuzzMarker()>',
  "' onfocus=fuzzMarker() autofocus x='",
  "<svg/onload=fuzzMarker()>",
  '<iframe srcdoc="<script>parent.fuzzMarker()</script>"></iframe>',
  "javascript:fuzzMarker()",
  "[klicka](javascript:fuzzMarker())",
  "<a href='javascript:fuzzMarker()'>klicka</a>",
  "![x](x onerror=fuzzMarker())",
  "<!--><script>fuzzMarker()</script>-->",
  "\\u003cscript\\u003efuzzMarker()\\u003c/script\\u003e",
  "{{fuzzMarker()}}<%= fuzzMarker() %>",
  "\u2028</script><script>fuzzMarker()</script>",
];
const values = [
  "",
  " ",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "\udfff\ud800",
  "\u202Eomvänd \u2066text",
  "e\u0301\u0301\u0301\u0301",
  "👩‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿",
  "\uE000name\uE001\uE0F0optOutUrl\uE0F1",
  "\u200B\u200B",
  "\r\nBcc: offer@evil.example\r\n\r\n.",
  "'; drop table person; --",
  "' or 1=1 --",
  '" union select * from person where "1"="1',
  "%00%0a%ff",
  "../../../../etc/passwd",
  "-1",
  "0",
  "1e999",
  "NaN",
  "99999999999999999999999999",
  "true",
  "null",
  "[object Object]",
  "[]",
  '{"$gt":""}',
  "on",
  "2026-02-30T25:61",
  "2026-03-29T02:30",
  "0000-00-00",
  "+275760-09-13T00:00:00.001Z",
  "019aaf00-0000-7000-8000-000000000000",
  "00000000-0000-0000-0000-000000000000",
  "anna@nora.example",
  "anna@xn--nra-sna.example",
  '"a b"@[127.0.0.1]',
  `${"a".repeat(300)}@nora.example`,
  "112",
  "Han har en kniv just nu",
  "19900101-0017 ABC123 Storgatan 1",
  '{"type":"Polygon","coordinates":[[[0,0],[1,1],[1e308,-1e308],[0,0]]]}',
  "59.51,15.04;NaN,∞",
];
/** Longer than any field takes. Most of a run would be spent on carrying them if they came as often as the others. */
const huge = ["å".repeat(5_001), "ord ".repeat(6_000), "\n".repeat(20_001), "x".repeat(200_000), "😀".repeat(10_000)];
const strangeNames = [
  "__proto__",
  "__proto__.polluted",
  "constructor.prototype.polluted",
  "toString",
  "a[0]",
  "a[]",
  "areas[0]",
  "areas[99999]",
  "a.b.c.d.e.f",
  "a[b][c]",
  "]",
  "[",
  ".",
  "",
  "\u0000",
  "__intent__",
  "namn med mellanslag",
  "å".repeat(500),
];

export type Random = (below: number) => number;

/** xorshift32: the same numbers for the same seed, everywhere. */
export function seeded(seed: number): Random {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

export const pick = <T>(random: Random, list: readonly T[]): T => list[random(list.length)]!;

/** A value that a field does not expect; one in sixty is huge. */
export function hostile(random: Random): string {
  if (random(60) === 0) return pick(random, huge);
  if (random(3) === 0) return pick(random, scripts);
  return random(6) === 0 ? `${pick(random, values)}${pick(random, scripts)}` : pick(random, values);
}

export type Field = [name: string, value: string];

/** A form's own fields, some with hostile values, some left out, some twice, and now and then one that is none of it. */
export function mangled(random: Random, known: readonly Field[]): Field[] {
  const fields: Field[] = [];
  for (const [name, value] of known) {
    if (random(12) === 0) continue;
    fields.push([name, random(3) === 0 ? hostile(random) : value || hostile(random)]);
    if (random(15) === 0) fields.push([name, hostile(random)]);
  }
  for (let more = random(8) === 0 ? 1 + random(4) : 0; more > 0; more--)
    fields.push([random(3) === 0 ? pick(random, strangeNames) : pick(random, known)?.[0] || "x", hostile(random)]);
  return fields;
}
