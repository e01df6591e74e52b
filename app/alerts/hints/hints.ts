import type { Locale } from "~/texts/index";
import { addresses } from "./addresses";
import { type Hint, type HintKind, hintKinds, type Scanned, type Span } from "./kinds";
import { links } from "./links";
import { lookalikes } from "./lookalikes";
import { names } from "./names";
import { origins } from "./origin";
import { personNumbers } from "./person-numbers";
import { phones } from "./phones";
import { plates } from "./plates";
import { scan } from "./scan";

type Found = Span & { kind: HintKind; host?: string };

const of = (kind: HintKind, spans: Span[]): Found[] => spans.map((span) => ({ ...span, kind }));

function allIn(scanned: Scanned, locale: Locale): Found[] {
  return [
    ...links(scanned),
    ...of("lookalike", lookalikes(scanned)),
    ...of("personNumber", personNumbers(scanned)),
    ...of("phone", phones(scanned)),
    ...of("plate", plates(scanned)),
    ...of("address", addresses(scanned)),
    ...of("name", names(scanned)),
    ...of("origin", origins(scanned, locale)),
  ];
}

/** Leaves out what overlaps a hint of an earlier kind; of one kind the first stays. In order of the text. */
function withoutOverlaps(found: Found[]): Found[] {
  const rank = (one: Found) => hintKinds.indexOf(one.kind);
  const taken: Found[] = [];
  for (const kind of hintKinds) {
    const ofKind = found.filter((one) => one.kind === kind);
    const earlier = [...taken].sort((a, b) => a.from - b.from);
    taken.push(...ofKind.filter((one) => !overlaps(earlier, one)));
  }
  const sorted = taken.sort((a, b) => a.from - b.from || rank(a) - rank(b));
  return sorted.filter((one, index) => index === 0 || one.from >= sorted[index - 1]!.to);
}

/** Whether a span meets one of `sorted`, which do not meet each other. */
function overlaps(sorted: Span[], { from, to }: Span): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.to <= from) low = middle + 1;
    else high = middle;
  }
  return low < sorted.length && sorted[low]!.from < to;
}

/**
 * Where a text should be looked at once more before it goes to the neighbours: what may identify somebody, and what is
 * not what it looks like. Pure, and linear in the text's length. `locale` is the language the text is written in.
 * Numbers and pages that are everybody's (112, 114 14, 1177, polisen.se and the like) are no hints.
 */
export function hints(text: string, locale: Locale): Hint[] {
  return withoutOverlaps(allIn(scan(text), locale)).map((one) => ({ ...one, words: text.slice(one.from, one.to) }));
}
