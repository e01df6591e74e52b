import { z } from "zod";
import { type Fields, fieldsOf } from "~/mail/inbound/fields";
import type { Report } from "~/mail/inbound/report";

const Recipient = z.object({
  emailAddress: z.string(),
  action: z.string().optional(),
  status: z.string().optional(),
  diagnosticCode: z.string().optional(),
});
const Notification = z.object({
  notificationType: z.string(),
  mail: z.object({ destination: z.array(z.string()).optional() }).optional(),
  bounce: z.object({ bouncedRecipients: z.array(Recipient).max(200) }).optional(),
});

/** What an Amazon SES notification says, in the terms of RFC 3464 and RFC 5965. */
export interface SesNotification {
  report: Report | null;
  feedback: Fields | null;
}

/**
 * Reads the JSON that Amazon SES mails by way of SNS in place of a report: a bounce, a complaint or a delivery, either wrapped in
 * SNS's "Message" or bare. Null when the text is no such JSON.
 */
export function sesNotificationIn(text: string): SesNotification | null {
  const start = text.indexOf("{");
  if (start < 0 || !text.includes("notificationType")) return null;
  const { data } = Notification.safeParse(unwrapped(jsonIn(text.slice(start))));
  if (!data) return null;
  const to = data.mail?.destination?.[0] ?? "";
  if (data.notificationType === "Complaint")
    return { report: null, feedback: fieldsOf(`Feedback-Type: abuse\nOriginal-Rcpt-To: ${line(to)}`) };
  if (data.notificationType === "Delivery") return { report: reportFor([group(to, "delivered")]), feedback: null };
  const bounced = data.bounce?.bouncedRecipients ?? [];
  return {
    report: reportFor(bounced.map((one) => group(one.emailAddress, one.action, one.status, one.diagnosticCode))),
    feedback: null,
  };
}

const line = (value: string) => value.replace(/\s+/g, " ").slice(0, 2_000);
const reportFor = (recipients: Fields[]): Report => ({ message: new Map(), recipients });

function group(recipient: string, action = "failed", status = "", diagnosis = ""): Fields {
  return fieldsOf(
    `Final-Recipient: rfc822; ${line(recipient)}\nAction: ${line(action)}\nStatus: ${line(status)}\nDiagnostic-Code: ${line(diagnosis)}`,
  );
}

function unwrapped(value: unknown): unknown {
  const message = typeof value === "object" && value !== null && "Message" in value ? value.Message : null;
  return typeof message === "string" ? jsonIn(message) : value;
}

/** The JSON object that the text begins with: SNS adds lines of its own behind it, and old mails broke lines at 1,000 columns. */
function jsonIn(text: string): unknown {
  const end = text.lastIndexOf("}") + 1;
  const own = text.indexOf("\n}\n") + 2;
  for (const candidate of [text.slice(0, own), text.slice(0, end), text.slice(0, end).replace(/!?\n ?/g, "")]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // the next candidate
    }
  }
  return null;
}
