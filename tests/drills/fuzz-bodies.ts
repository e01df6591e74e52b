/** Forms as bodies of requests: right, and broken in the ways that programs break them. */
import { type Field, hostile, pick, type Random } from "./fuzz-words";

export interface Body {
  type: string;
  body: string;
}

function multipart(fields: readonly Field[], file: string | null): string {
  const quoted = (name: string) => name.replace(/["\r\n]/g, (c) => encodeURIComponent(c));
  const parts = fields.map(
    ([name, value]) => `--b\r\nContent-Disposition: form-data; name="${quoted(name)}"\r\n\r\n${value}\r\n`,
  );
  const head = `--b\r\nContent-Disposition: form-data; name="file"; filename="../<img src=x onerror=fuzzMarker()>.csv"`;
  if (file !== null) parts.push(`${head}\r\nContent-Type: text/csv\r\n\r\n${file}\r\n`);
  return `${parts.join("")}--b--\r\n`;
}

/** Urlencoded as the fields are, lone surrogates too. */
const urlencoded = (fields: readonly Field[]): string =>
  new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])).toString();

/** How files begin that the forms take, whatever comes after. */
const beginnings = [
  "",
  "%PDF-1.7\n",
  "\u0089PNG\r\n",
  "GIF89a",
  "RIFF\0\0\0\0WEBP",
  "PK\u0003\u0004",
  "gata;nummer\n",
  "{",
];

const ways: ((fields: readonly Field[], random: Random) => Body)[] = [
  (fields) => ({ type: "multipart/form-data; boundary=b", body: multipart(fields, null) }),
  (fields, random) => ({
    type: "multipart/form-data; boundary=b",
    body: multipart(fields, pick(random, beginnings) + hostile(random)),
  }),
  (fields) => ({ type: "multipart/form-data; boundary=b", body: multipart(fields, null).slice(0, -20) }),
  (fields) => ({ type: "multipart/form-data; boundary=another", body: multipart(fields, null) }),
  (fields) => ({ type: "multipart/form-data", body: multipart(fields, null) }),
  () => ({ type: "multipart/form-data; boundary=b", body: "--b\r\n\r\n--b\r\nContent-Disposition: nonsense\r\n\r\n" }),
  (fields) => ({ type: "application/json", body: JSON.stringify(Object.fromEntries(fields)) }),
  (fields) => ({ type: "text/plain", body: urlencoded(fields) }),
  () => ({ type: "application/x-www-form-urlencoded", body: "%%%&=&a=%ff%fe&b=%0&c" }),
  () => ({ type: "application/x-www-form-urlencoded", body: "" }),
  () => ({ type: "", body: "x=1" }),
  (fields) => ({ type: "application/x-www-form-urlencoded; charset=utf-16", body: urlencoded(fields) }),
];

/** A form's fields as the body of a post: three times of four as a browser sends it. */
export function bodyOf(random: Random, fields: readonly Field[]): Body {
  if (random(4) > 0) return { type: "application/x-www-form-urlencoded", body: urlencoded(fields) };
  return pick(random, ways)(fields, random);
}
