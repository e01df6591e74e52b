import type { LetterContent } from "~/mail/letter";
import { type Locale, locales, type Texts, textsFor } from "~/texts/index";
import { listInvitation } from "./import/letters";
import { neighbourInvited } from "./invitation-letters";
import * as letters from "./letters";

const localeOf = (t: Texts): Locale => locales.find((locale) => textsFor(locale) === t) ?? "sv";

const id = "019aaf00-0000-7000-8000-000000000000";
const hagby = { area: "Hagby", areaId: id };
const address = { street: "Hagbyvägen", number: "12A", apartment: "1102" };
const reason = "Vi känner inte igen dig på Hagbyvägen 12.\nKom förbi på nummer 1 så tar vi det där.";

const welcomed = { ...hagby, stage: "active" as const, contacts: ["Anna Lindqvist"] };

/** Every letter of this folder with sample data, for the preview page of development. */
export const previews: Record<string, (t: Texts) => LetterContent> = {
  confirmJoin: (t) => letters.confirmJoin(t, localeOf(t), { area: "Hagby", municipality: "Nora" }),
  joinAlready: (t) => letters.joinAlready(t, localeOf(t), { ...hagby, standing: "member" }),
  joinAlreadyWaiting: (t) => letters.joinAlready(t, localeOf(t), { ...hagby, standing: "waiting" }),
  joinArrived: (t) => letters.joinArrived(t, localeOf(t), { ...hagby, requestId: id, name: "Björn Ek", address }),
  joinArrivedNobodyElse: (t) =>
    letters.joinArrived(t, localeOf(t), { ...hagby, requestId: id, name: "Björn Ek", address }, true),
  listInvitation: (t) => listInvitation(t, localeOf(t), { area: "Hagby", from: "Anna Lindqvist" }),
  joinApproved: (t) => letters.joinApproved(t, localeOf(t), { ...welcomed, saidYes: "neighbour" }),
  joinApprovedInvited: (t) =>
    letters.joinApproved(t, localeOf(t), { ...welcomed, stage: "approved", contacts: [], saidYes: "self" }),
  neighbourInvited: (t) => neighbourInvited(t, localeOf(t), { area: "Hagby", from: "Anna Lindqvist" }),
  joinDeclined: (t) => letters.joinDeclined(t, localeOf(t), { area: "Hagby", reason, from: "Anna Lindqvist" }),
};
