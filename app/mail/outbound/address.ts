import { domainToASCII } from "node:url";

/** An address as MAIL FROM and RCPT TO take it. */
export interface EnvelopeAddress {
  /** `local@domain`, the domain in its ASCII form. */
  address: string;
  /** Whether the part before the @ needs SMTPUTF8 (RFC 6531). */
  utf8: boolean;
}

// Unquoted local parts only; whatever could end the command or the angle bracket cannot pass.
const ASCII = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9._-]{1,255}$/;
const UNICODE = /^([^\s\p{Cc}<>()[\],;:\\"@]{1,64})@([^\s\p{Cc}<>()[\],;:\\"@]{1,255})$/u;

/** Reads an address for the envelope and for address headers; undefined when it is none that can be written safely. */
export function envelopeAddress(address: string): EnvelopeAddress | undefined {
  if (ASCII.test(address)) return { address, utf8: false };
  const [, local, domain] = UNICODE.exec(address) ?? [];
  if (!local || !domain) return undefined;
  const ascii = domainToASCII(domain);
  if (!ascii || !ASCII.test(`a@${ascii}`)) return undefined;
  return { address: `${local}@${ascii}`, utf8: /[^!-~]/.test(local) };
}
