/**
 * Letters/s from a compiled template through bulk lanes to smtp-sink on loopback, no database, beside
 * `smtp-source -d -s 20` before and after in the same run. A ceiling for `bench -- delivery`.
 */
import { generateKeyPairSync } from "node:crypto";
import { option } from "#tests/support/command";
import { dkimSigner, type Signer } from "~/mail/outbound/dkim";
import { openLane } from "~/mail/outbound/lane";
import type { Letter, Outcome } from "~/mail/outbound/outcome";
import { slot } from "~/mail/outbound/slots";
import { composeTemplate, type Template } from "~/mail/outbound/template";
import { transportOptions } from "~/mail/outbound/transport";
import { unpackPostfix } from "./postfix";

const letterBytes = 8_300;
const domain = "nora.example";
const paragraph = "Det har varit inbrott i flera källare på gården. Lås dörren och ring 112 om du ser något. ";
const date = new Date();

type Slot = "name" | "area" | "link";

const warning = (): Promise<Template<Slot>> =>
  composeTemplate({
    from: { name: "Grannsamverkan Nora", address: `varning@${domain}` },
    subject: `Varning i ${slot("area")}`,
    text: `Hej ${slot("name")},\n\n${paragraph.repeat(23)}\n\n${slot("area")}\n${slot("link")}\n`,
    html: `<p>Hej ${slot("name")},</p><p>${paragraph.repeat(35)}</p><p>${slot("area")}</p><a href="${slot("link")}">Avsluta</a>`,
    language: "sv",
    list: { name: "Grannsamverkan Nora", id: `varning.${domain}` },
    slots: ["name", "area", "link"],
  });

function signer(kind: string | undefined): Signer | undefined {
  if (!kind) return undefined;
  const pair = kind === "rsa" ? generateKeyPairSync("rsa", { modulusLength: 2048 }) : generateKeyPairSync("ed25519");
  const privateKey = pair.privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  return dkimSigner([{ domain, selector: "a", privateKey }]);
}

/** A warning to one of many neighbours; a class, as closures for each letter would be measured too. */
class Personal implements Letter {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly #template: Template<Slot>;
  readonly #sign: Signer | undefined;

  constructor(i: number, template: Template<Slot>, sign: Signer | undefined) {
    this.id = String(i);
    this.from = `b+${i}@${domain}`;
    this.to = `asa${i}@example.se`;
    this.#template = template;
    this.#sign = sign;
  }

  message() {
    const name = `Åsa Öberg ${this.id}`;
    const link = `https://${domain}/avsluta/${this.id.padStart(40, "0")}`;
    const filled = this.#template.fill({
      to: { name, address: this.to },
      messageId: `${this.id}.letter@${domain}`,
      date,
      unsubscribeUrl: link,
      slots: { name, area: "Björkängen", link },
    });
    return this.#sign ? this.#sign(filled) : filled;
  }
}

/** Sends `letters` letters over `connections` lanes that share one source. */
async function sendAll(url: string, letters: number, connections: number, sign: Signer | undefined) {
  const transport = transportOptions(url);
  const template = await warning();
  const lanes = await Promise.all(Array.from({ length: connections }, () => openLane(transport)));
  let pulled = 0;
  let sent = 0;
  const source = () => (pulled < letters ? new Personal(pulled++, template, sign) : undefined);
  const report = ({ result }: Outcome) => {
    if (result === "sent") sent++;
  };
  const cpu = process.cpuUsage();
  const start = performance.now();
  const failures = await Promise.all(lanes.map((lane) => lane.send(source, report)));
  const seconds = (performance.now() - start) / 1000;
  const used = process.cpuUsage(cpu);
  for (const failure of failures) if (failure) throw failure;
  if (sent !== letters) throw new Error(`${sent} of ${letters} were sent`);
  await Promise.all(lanes.map((lane) => lane.close()));
  return {
    rate: Math.round(letters / seconds),
    cpuMicrosecondsPerLetter: Math.round((used.user + used.system) / letters),
  };
}

/** `npm run bench -- transport [--letters N] [--lanes N] [--dkim ed25519|rsa] [--stepwise yes] [--json]` */
export async function run(args: string[]) {
  unpackPostfix();
  const { referenceRate, startSink } = await import("./sink");
  const letters = Number(option(args, "letters") ?? 100_000);
  const lanes = Number(option(args, "lanes") ?? 20);
  await using sink = await startSink();
  const sample = Math.min(letters, 50_000);
  const before = await referenceRate(sink.port, sample, letterBytes);
  const url = `smtp://127.0.0.1:${sink.port}${option(args, "stepwise") ? "?pipelining=false" : ""}`;
  const { rate, cpuMicrosecondsPerLetter } = await sendAll(url, letters, lanes, signer(option(args, "dkim")));
  const after = await referenceRate(sink.port, sample, letterBytes);
  const reference = before && after ? Math.round((before + after) / 2) : null;
  const ratio = reference && Number((rate / reference).toFixed(2));
  const peakRssMb = Math.round(process.resourceUsage().maxRSS / 1024);
  return { letters, lanes, rate, reference, ratio, cpuMicrosecondsPerLetter, peakRssMb, sink: sink.kind };
}
