import { type Fields, fieldsOf } from "~/mail/inbound/fields";

/** RFC 3464: the fields about the message, and one group for each recipient. */
export interface Report {
  message: Fields;
  recipients: Fields[];
}

const ofRecipient = ["final-recipient", "original-recipient", "action", "status", "diagnostic-code"];

/** Reads a message/delivery-status part. Groups torn apart by stray blank lines are joined again. */
export function reportOf(part: string): Report {
  let message: Fields = new Map();
  const recipients: Map<string, readonly string[]>[] = [];
  for (const block of part.split(/(?:\r?\n[ \t]{0,80}){2,}/).slice(0, 500)) {
    const fields = fieldsOf(block);
    if (fields.has("reporting-mta") || fields.has("arrival-date")) message = new Map([...message, ...fields]);
    if (!ofRecipient.some((field) => fields.has(field))) continue;
    const last = recipients.at(-1);
    const goesOn = last && ![...fields.keys()].some((field) => ofRecipient.includes(field) && last.has(field));
    if (goesOn) for (const [field, values] of fields) last.set(field, values);
    else if (recipients.length < 100) recipients.push(new Map(fields));
  }
  return { message, recipients };
}

/** The same fields printed in the text of a notice, as some systems do in place of a part; null when there are none. */
export function reportInText(text: string): Report | null {
  const report = reportOf(text);
  const complete = report.recipients.filter(
    (group) =>
      (group.has("final-recipient") || group.has("original-recipient")) && (group.has("action") || group.has("status")),
  );
  return complete.length ? { ...report, recipients: complete } : null;
}
