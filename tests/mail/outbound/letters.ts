import { slot } from "~/mail/outbound/slots";
import { composeTemplate, type Template } from "~/mail/outbound/template";
import type { CanonicalWire } from "~/mail/outbound/wire";

let made: Promise<Template<"name">> | undefined;

/** A short warning to one neighbour, the Message-ID fixed by its id. */
export async function warning(id: string, to: string): Promise<CanonicalWire> {
  made ??= composeTemplate({
    from: { name: "Grannsamverkan Nora", address: "varning@nora.example" },
    subject: "Inbrott i Eken",
    text: `Hej ${slot("name")},\n\ndet har varit inbrott i källare.\n.Lås dörren.\n`,
    html: `<p>Hej ${slot("name")},</p><p>det har varit inbrott i källare.</p>`,
    language: "sv",
    slots: ["name"],
  });
  return (await made).fill({
    to: { name: "Åsa", address: to },
    messageId: `${id}.varning@nora.example`,
    date: new Date(),
    slots: { name: "Åsa" },
  });
}
