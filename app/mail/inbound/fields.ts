/** Header fields by lower-case name, values unfolded, in the order of the mail. */
export type Fields = ReadonlyMap<string, readonly string[]>;

const name = /^[!-9;-~]{1,76}(?=[ \t]{0,8}:)/;

/** Reads "Name: value" lines with RFC 5322 folding; lines that are neither are skipped. Never throws. */
export function fieldsOf(block: string): Fields {
  const fields = new Map<string, string[]>();
  let values: string[] | undefined;
  for (const line of block.split(/\r\n|\n|\r/)) {
    const folded = /^[ \t]/.test(line);
    if (folded && values?.length) values[values.length - 1] = `${values.at(-1)} ${line.trim()}`.slice(0, 8_192);
    if (folded) continue;
    const found = name.exec(line)?.[0];
    if (!found) continue;
    values = fields.get(found.toLowerCase()) ?? [];
    values.push(line.slice(line.indexOf(":") + 1).trim());
    fields.set(found.toLowerCase(), values);
  }
  return fields;
}

/** First value of a field, "" when it is absent. */
export const first = (fields: Fields | undefined, field: string) => fields?.get(field)?.[0] ?? "";

/** The address in a field value such as "rfc822; <anna@example.se>" or "Anna <anna@example.se>", lower-case. */
export function addressIn(value: string): string | undefined {
  const words = value.slice(0, 1_024).split(/[\s<>()[\]"',;:]+/);
  const address = words.find((word) => /^[^@]{1,200}@[^@]{1,253}$/.test(word));
  return address?.replace(/^[.=]+|\.+$/g, "").toLowerCase();
}

/** The first Message-ID in a field value, with its angle brackets. */
export const messageIdIn = (value: string) => /<[^<>\s]{1,250}>/.exec(value.slice(0, 2_048))?.[0];
