import type { AreaHead } from "~/households/area.server";
import type { WayFacts } from "./facts";
import type { NextKey } from "./next";

/** Where a next step is done, and what of it the reader may. */
interface Page {
  href: string;
  /** The reader is whom the step waits for. */
  does: boolean;
  /** Where the reader may look, without being the one. */
  also?: string | false;
  /** Another way to the same end. */
  aside?: string;
}

/** For each next step of an area its page, as one reader may use it. */
export function pagesOf({ areaId, may }: AreaHead, { meeting, heldMeeting, signs }: WayFacts): Record<NextKey, Page> {
  const at = (page: string) => `/omraden/${areaId}/${page}`;
  const officer = may.place || may.awaken;
  const [list, contacts, startUp] = [at("hushall"), at("kontaktombud"), at(`moten/${meeting?.id ?? ""}`)];
  const [review, shelf] = [at("avstamning"), at("skyltar")];
  return {
    answer: { href: list, does: may.decide, also: may.list && list },
    settle: { href: list, does: may.decide },
    invite: { href: at("koder"), does: may.invite, also: may.list && list },
    arrange: { href: at("moten/nytt?slag=startUp"), does: may.appoint, aside: contacts },
    choose: { href: startUp, does: may.appoint },
    come: { href: startUp, does: may.appoint, also: startUp },
    attend: { href: `${startUp}/narvaro`, does: may.appoint, also: startUp },
    report: { href: `${startUp}/narvaro`, does: may.appoint },
    appoint: { href: heldMeeting ? at(`moten/${heldMeeting}/ombud`) : contacts, does: may.appoint },
    orphaned: { href: contacts, does: may.appoint },
    review: { href: review, does: may.serve, also: may.review && review },
    order: { href: shelf, does: may.serve, also: may.signs && shelf },
    orderLater: { href: shelf, does: may.serve, also: may.signs && shelf },
    deliver: {
      href: signs.ordered ? `${shelf}/bestallningar/${signs.ordered}` : shelf,
      does: may.place,
      also: may.signs && shelf,
    },
    place: { href: shelf, does: may.serve, also: may.signs && shelf },
    inspect: { href: shelf, does: may.serve, also: may.signs && shelf },
    replace: { href: shelf, does: may.place, also: may.signs && shelf },
    share: { href: at("hushall/dela"), does: may.register },
    relieve: { href: contacts, does: may.appoint },
    rest: { href: review, does: may.serve, also: may.review && review },
    wake: { href: at("vack"), does: may.awaken },
    recall: { href: shelf, does: officer, also: may.signs && shelf },
    over: { href: at("vack"), does: may.awaken, also: "/ansok" },
    calm: { href: at(""), does: false },
  };
}
