import { config } from "~/config.server";
import { type LetterContent, paragraph, plain, slot } from "~/mail/letter";
import type { Locale, Texts } from "~/texts/index";
import type { AlertWords } from "./letters";
import { tellingIn } from "./telling";

/** To a contact who has not marked the task as done: who does not know yet. `paper`: households without e-mail. */
export function forwardReminder(
  t: Texts,
  locale: Locale,
  alert: AlertWords,
  area: { id: string; name: string; waits: boolean; paper: number },
): LetterContent {
  const { reminder: words } = t.forwarding;
  const { toForward, hello } = t.alerts.letters;
  const [title, name] = [plain(tellingIn(alert, locale).title), plain(area.name)];
  return {
    locale,
    subject: words.subject(title),
    preheader: words.preheader,
    above: words.above(name),
    heading: words.subject(title),
    blocks: [
      paragraph(hello(slot("name"))),
      ...(area.waits ? [paragraph(words.via)] : []),
      ...(area.paper > 0 ? [paragraph(words.paper(area.paper))] : []),
      paragraph(words.done),
      { kind: "button", label: words.open, href: `${config.publicUrl}/omraden/${area.id}/varningar/${alert.id}` },
      paragraph(words.hinder),
    ],
    footer: [paragraph(toForward.why(name))],
  };
}
