import { readFileSync } from "node:fs";
import path from "node:path";
import { classifyInbound } from "~/mail/inbound/classify";
import { readInbound } from "~/mail/inbound/read";

export const fixtures = path.join(import.meta.dirname, "fixtures");

export const fixture = (name: string) => readFileSync(path.join(fixtures, `${name}.eml`));

/** The verdict on a raw mail, by the way every mail takes. */
export const verdictOn = async (raw: Buffer | string) => classifyInbound(await readInbound(Buffer.from(raw)));
