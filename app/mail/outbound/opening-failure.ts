import { ConnectionFailure, type ConnectionStep, type FailureReason } from "~/mail/outbound/failure";
import { type Reply, toReply } from "~/mail/outbound/outcome";

/** What nodemailer tells of a connection that failed. */
export interface ClientError {
  name?: string;
  message?: string;
  code?: string;
  originalCode?: string;
  command?: string;
  response?: string;
  timeoutType?: string;
}

/** Puts nodemailer's error into our words. */
export function openingFailure(error: ClientError | ConnectionFailure): ConnectionFailure {
  if (error instanceof ConnectionFailure) return error;
  const reply = errorReply(error);
  const why = reason(error, reply);
  return new ConnectionFailure(why, why === "tls" || why === "auth" ? why : step(error), error.message ?? "", reply);
}

/** The reply inside nodemailer's error, where there is one. */
export function errorReply({ response }: ClientError): Reply | undefined {
  const match = /^([2-5]\d\d)[ -]([\s\S]*)$/.exec(response ?? "");
  if (!match) return undefined;
  // Further lines of a reply still begin with their code.
  const text = match[2]!.replace(/\r?\n\d{3}[ -]/g, "\n").slice(0, 2000);
  return toReply(Number(match[1]), Buffer.from(text).toString("latin1"));
}

function reason(error: ClientError, reply: Reply | undefined): FailureReason {
  if (error.code === "EAUTH") return "auth";
  if (error.code === "ETLS" || /CERT|TLS|SSL|UNABLE_TO/.test(error.originalCode ?? "")) return "tls";
  if (reply?.code === 421) return "closing";
  if (reply) return /^[45]/.test(String(reply.code)) ? "refused" : "protocol";
  if (error.code === "ETIMEDOUT") return "timeout";
  if (error.code === "EDNS" || /REFUSED|UNREACH|ETIMEDOUT/.test(error.originalCode ?? "")) return "unreachable";
  return error.code === "EPROTOCOL" ? "protocol" : "lost";
}

function step({ code, command, timeoutType }: ClientError): ConnectionStep {
  if (command === "EHLO" || command === "HELO") return "ehlo";
  return timeoutType === "GREETING_TIMEOUT" || code === "EPROTOCOL" ? "greeting" : "connect";
}
