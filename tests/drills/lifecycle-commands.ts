/** Everything that people and the clock do to an area, by the application's own commands. */
import { and, eq, isNull } from "drizzle-orm";
import { approveApplication } from "~/areas/approve.server";
import { declineApplication } from "~/areas/decline.server";
import type { LifeState } from "~/areas/life";
import { appoint } from "~/contacts/appoint.server";
import { leaveArea } from "~/contacts/leave.server";
import { release } from "~/contacts/release.server";
import { nameSubstitute } from "~/contacts/substitute.server";
import { answerSuccession, askSuccessor } from "~/contacts/succession.server";
import { noteTraining } from "~/contacts/train.server";
import { newId } from "~/db/ids";
import { joinedHousehold, makeMember } from "~/households/approve-join.server";
import { arrangeMeeting } from "~/meetings/arrange.server";
import { markPresence } from "~/meetings/attend.server";
import { bookMeeting } from "~/meetings/book.server";
import { cancelMeeting } from "~/meetings/cancel.server";
import { proposeAnew } from "~/meetings/propose-anew.server";
import { attest } from "~/reviews/attest.server";
import { awakenArea, closeArea } from "~/reviews/close.server";
import { deliverOrder } from "~/signs/deliver.server";
import { orderSigns } from "~/signs/order.server";
import { changeStock, stockHere } from "~/signs/stock.server";
import { giveBackSign, lookAtSign, placeSign, replaceSign } from "~/signs/tend.server";
import { any, atDesk, inArea, type World } from "./lifecycle-lives";

/** A command on an area: whether it did what it is for. A refusal by the policy is a no. */
type Command = (world: World, areaId: string) => Promise<boolean>;

const hour = 3_600_000;
const officer = ({ town, chance }: World) => any(chance, [town.staff.police.id, town.staff.coordinator.id]);

async function membersOf({ store }: World, areaId: string) {
  const { t, read } = store;
  return read
    .select({ id: t.member.id, personId: t.member.personId })
    .from(t.member)
    .where(and(eq(t.member.areaId, areaId), isNull(t.member.leftAt)));
}

async function contactsOf({ store }: World, areaId: string) {
  const { t, read } = store;
  return read
    .select({ id: t.contact.id, memberId: t.contact.memberId, personId: t.member.personId })
    .from(t.contact)
    .innerJoin(t.member, eq(t.member.id, t.contact.memberId))
    .where(and(eq(t.contact.areaId, areaId), isNull(t.contact.releasedAt)));
}

/** One of the contacts, or a resident where there is none. */
async function contactOr(world: World, areaId: string): Promise<string> {
  const contacts = await contactsOf(world, areaId);
  return contacts.length > 0 ? any(world.chance, contacts).personId : any(world.chance, world.residents);
}

async function meetingOf({ store, chance }: World, areaId: string) {
  const { t, read } = store;
  const rows = await read.select().from(t.meeting).where(eq(t.meeting.areaId, areaId));
  const open = rows.filter(({ cancelledAt, heldAt }) => !cancelledAt && !heldAt);
  const some = open.length > 0 && chance() < 0.8 ? open : rows;
  return some.length > 0 ? any(chance, some) : null;
}

async function signIn({ store, chance }: World, areaId: string): Promise<string | null> {
  const { t, read } = store;
  const rows = await read.select({ id: t.sign.id }).from(t.sign).where(eq(t.sign.areaId, areaId));
  return rows.length > 0 ? any(chance, rows).id : null;
}

/** A neighbour is let in, as whoever answers for the area lets people in. */
const join: Command = async (world, areaId) => {
  const { store, chance, residents } = world;
  const personId = any(chance, residents);
  const here = await membersOf(world, areaId);
  if (here.length > 11 || here.some((member) => member.personId === personId)) return false;
  const by = (await contactsOf(world, areaId))[0]?.personId ?? any(chance, [...here.map((one) => one.personId), ""]);
  const number = String(1 + Math.floor(chance() * 90));
  await store.tx(async (tx) => {
    const decision = { tx, now: new Date() };
    const home = { street: "Hagbyvägen", number, apartment: "" };
    const householdId = await joinedHousehold(decision, { scope: { areaId }, actor: { personId: by } }, home);
    await makeMember(decision, { personId, areaId, householdId });
  });
  return true;
};

const leave: Command = async (world, areaId) => {
  const members = await membersOf(world, areaId);
  if (members.length === 0) return false;
  await leaveArea(await inArea(any(world.chance, members).personId, "membership.end", areaId));
  return true;
};

const arrange: Command = async (world, areaId) => {
  const { chance } = world;
  const kind = chance() < 0.85 ? "startUp" : "other";
  const at = (hours: number) => new Date(Date.now() + hours * hour);
  // Some can be held when they are next thought of, others still be called off.
  const first = 1 + Math.floor(chance() * (chance() < 0.5 ? 3 : 1500));
  const more = chance() < 0.4 ? { time2: at(first + 30) } : {};
  const where = { minutes: 90 as const, place: "Folkets hus", link: "", privateHome: false, isPublic: true, note: "" };
  const input = {
    id: newId(),
    kind,
    title: kind === "other" ? "Städdag" : "",
    time1: at(first),
    ...more,
    ...where,
  } as const;
  const answer = await arrangeMeeting(
    await inArea(chance() < 0.85 ? officer(world) : any(chance, world.residents), "meeting.arrange", areaId),
    input,
  );
  return answer !== "notYours";
};

const book: Command = async (world, areaId) => {
  const meeting = await meetingOf(world, areaId);
  if (!meeting) return false;
  const { t, read } = world.store;
  const options = await read.select().from(t.meetingOption).where(eq(t.meetingOption.meetingId, meeting.id));
  if (options.length === 0) return false;
  const arranges = await inArea(officer(world), "meeting.arrange", areaId);
  return (await bookMeeting(arranges, meeting.id, any(world.chance, options).id)) === "booked";
};

const propose: Command = async (world, areaId) => {
  const meeting = await meetingOf(world, areaId);
  if (!meeting) return false;
  const at = (hours: number) => new Date(Date.now() + hours * hour);
  const more = world.chance() < 0.7 ? { time2: at(50) } : {};
  const where = { minutes: 90, place: "Skolan", link: "", privateHome: false, isPublic: true, note: "" };
  const arranges = await inArea(officer(world), "meeting.arrange", areaId);
  return (await proposeAnew(arranges, meeting.id, { time1: at(20), ...more, ...where })) !== "closed";
};

const cancel: Command = async (world, areaId) => {
  const meeting = await meetingOf(world, areaId);
  if (!meeting) return false;
  const arranges = await inArea(officer(world), "meeting.arrange", areaId);
  return (await cancelMeeting(arranges, meeting.id, "Lokalen gick inte att få.")) === "cancelled";
};

const hold: Command = async (world, areaId) => {
  const meeting = await meetingOf(world, areaId);
  if (!meeting) return false;
  const arranges = await inArea(officer(world), "meeting.arrange", areaId);
  return (await markPresence(arranges, meeting.id, { intent: "hold" })) === "done";
};

const appointOne: Command = async (world, areaId) => {
  const { chance } = world;
  const members = await membersOf(world, areaId);
  if (members.length === 0) return false;
  const role = chance() < 0.3 ? "leadContact" : "contact";
  const input = { id: newId(), memberId: any(chance, members).id, role } as const;
  const appoints = await inArea(officer(world), "contact.appoint", areaId);
  const answer = await appoint(appoints, { ...input, trainedAt: chance() < 0.5 ? new Date() : null });
  return typeof answer !== "string";
};

const train: Command = async (world, areaId) => {
  const contacts = await contactsOf(world, areaId);
  if (contacts.length === 0) return false;
  await noteTraining(
    await inArea(officer(world), "contact.appoint", areaId),
    any(world.chance, contacts).id,
    new Date(),
  );
  return true;
};

const releaseOne: Command = async (world, areaId) => {
  const contacts = await contactsOf(world, areaId);
  if (contacts.length === 0) return false;
  await release(await inArea(officer(world), "contact.release", areaId), any(world.chance, contacts).id);
  return true;
};

const askForHeir: Command = async (world, areaId) => {
  const serves = await inArea(await contactOr(world, areaId), "contact.serve", areaId);
  const input = { id: newId(), memberId: any(world.chance, await membersOf(world, areaId)).id };
  return (await askSuccessor(serves, input)) === "sent";
};

const answerHeir: Command = async (world, areaId) => {
  const { t, read } = world.store;
  const [asked] = await read
    .select({ personId: t.member.personId })
    .from(t.succession)
    .innerJoin(t.member, eq(t.member.id, t.succession.memberId))
    .where(and(eq(t.succession.areaId, areaId), isNull(t.succession.outcome)));
  if (!asked) return false;
  const mine = await inArea(asked.personId, "contact.succeed", areaId);
  return (await answerSuccession(mine, world.chance() < 0.7)) !== "over";
};

const standIn: Command = async (world, areaId) => {
  const serves = await inArea(await contactOr(world, areaId), "contact.serve", areaId);
  const who = any(world.chance, await membersOf(world, areaId)).id;
  const until = new Date(Date.now() + 400 * hour);
  return (await nameSubstitute(serves, { id: newId(), memberId: who, until })) === "named";
};

const review: Command = async (world, areaId) => {
  const { chance } = world;
  const who = chance() < 0.5 ? officer(world) : await contactOr(world, areaId);
  const answers = { list: any(chance, ["right", "help"] as const), signs: "good", future: "goesOn" } as const;
  const input = { id: newId(), heldAt: new Date(), households: 9, ...answers };
  return (await attest(await inArea(who, "review.attest", areaId), input)) === "attested";
};

const close: Command = async (world, areaId) => {
  await closeArea(await inArea(officer(world), "area.close", areaId), "Alla har flyttat.");
  return true;
};

const awaken: Command = async (world, areaId) =>
  awakenArea(await inArea(officer(world), "area.awaken", areaId), "Grannarna vill fortsätta.");

const orderSome: Command = async (world, areaId) => {
  const orders = await inArea(await contactOr(world, areaId), "sign.order", areaId);
  return (await orderSigns(orders, { id: newId(), signs: 1, decals: 0 })) === "ordered";
};

const deliver: Command = async (world, areaId) => {
  const { t, read } = world.store;
  const desk = await atDesk(world, "sign.stock");
  if ((await stockHere(desk)).sign < 5)
    await changeStock(desk, { id: newId(), kind: "sign", reason: "received", count: 1000 });
  const waits = and(eq(t.signOrder.areaId, areaId), isNull(t.signOrder.deliveredAt));
  const [order] = await read.select({ id: t.signOrder.id }).from(t.signOrder).where(waits);
  if (!order) return false;
  return (await deliverOrder(await inArea(officer(world), "sign.deliver", areaId), order.id)) === "delivered";
};

const tend: Command = async (world, areaId) => {
  const sign = await signIn(world, areaId);
  if (!sign) return false;
  const tends = await inArea(officer(world), "sign.tend", areaId);
  const what = any(world.chance, ["placed", "inspected", "faded"] as const);
  if (what !== "placed") return lookAtSign(tends, sign, what);
  return placeSign(tends, sign, { place: "Vid infarten", latitude: null, longitude: null });
};

const swap: Command = async (world, areaId) => {
  const sign = await signIn(world, areaId);
  return (
    sign !== null && (await replaceSign(await inArea(officer(world), "sign.deliver", areaId), sign)) === "replaced"
  );
};

const giveBack: Command = async (world, areaId) => {
  const sign = await signIn(world, areaId);
  return sign !== null && giveBackSign(await inArea(officer(world), "sign.giveBack", areaId), sign, "returned");
};

/** How often each is tried, and in which states it can do anything at all; unsaid: that depends on more than the state. */
export const commands: Record<string, { weight: number; run: Command; only?: readonly LifeState[]; always?: true }> = {
  join: { weight: 8, run: join },
  leave: { weight: 4, run: leave },
  arrange: { weight: 8, run: arrange },
  book: { weight: 4, run: book },
  propose: { weight: 2, run: propose },
  cancel: { weight: 6, run: cancel },
  hold: { weight: 8, run: hold },
  appoint: { weight: 3, run: appointOne },
  train: { weight: 2, run: train },
  release: { weight: 4, run: releaseOne },
  askForHeir: { weight: 3, run: askForHeir },
  answerHeir: { weight: 3, run: answerHeir },
  standIn: { weight: 2, run: standIn },
  review: { weight: 2, run: review, only: ["active", "dormant"] },
  close: { weight: 1, run: close },
  awaken: { weight: 3, run: awaken, only: ["dormant", "closed"], always: true },
  order: { weight: 3, run: orderSome, only: ["active"] },
  deliver: { weight: 4, run: deliver, only: ["active"] },
  tend: { weight: 3, run: tend, only: ["active", "dormant"] },
  swap: { weight: 1, run: swap, only: ["active", "dormant"] },
  giveBack: { weight: 3, run: giveBack },
};

/** Decides on an application, or confirms it. */
export async function decideOn(world: World, applicationId: string): Promise<boolean> {
  const { t, tx } = world.store;
  const mine = and(eq(t.application.id, applicationId), eq(t.application.state, "unconfirmed"));
  if (world.chance() < 0.4)
    return (await tx((w) => w.update(t.application).set({ state: "waiting" }).where(mine).returning())).length > 0;
  const decides = await atDesk(world, "application.decide");
  const input = { areaName: "Hagby", streets: ["Hagbyvägen"] };
  const settled =
    world.chance() < 0.2
      ? await declineApplication(decides, applicationId, "Området är för stort.")
      : await approveApplication(decides, applicationId, input);
  return settled.answer === "settled";
}
