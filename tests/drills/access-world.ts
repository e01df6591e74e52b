/** A town in which every role is held by somebody, in an open area, in a closed one, and nowhere next door. */
import type { Role } from "~/access/policy";
import type { Store } from "~/db/store";
import { lindesberg, nora, seedTown } from "../../drizzle/seed/tenants";
import { signedIn } from "../support/signed-in";
import { at, matter, person } from "./access-matter";

export type ScopeName = "own" | "foreign" | "closed";
export type Visitor = Role | "anonymous";

/** The ids that stand in a route's address, for one scope. */
export type Params = Record<string, string>;

export interface World {
  cookies: Record<Visitor, string>;
  params(visitor: Visitor, scope: ScopeName): Params;
}

/** Params that name nothing: links and tokens of letters, words of an address. */
export const opaque = { key: "burglary", link: "a".repeat(43), token: "b".repeat(43), lang: "sv", way: "fraga" };

/** Writes the world into an empty database that is the process's store. */
export async function buildWorld(store: Store): Promise<World> {
  const [here, there] = [await seedTown(store, nora, at), await seedTown(store, lindesberg, at)];
  const names = ["Rut", "Stina", "Maj", "Kim", "Lo"];
  const [resident, starter, member, contact, leadContact] = await Promise.all(names.map((name) => person(store, name)));
  const strangers = { starter: await person(store, "Fia"), member: await person(store, "Fred") };
  const led = {
    starter: await person(store, "Eva"),
    member: member!,
    contact: contact!,
    leadContact: leadContact!,
    spare: await person(store, "Sten"),
  };
  const open = await matter(store, here, "active", led);
  const closed = await matter(store, here, "closed", led);
  const started = await matter(store, here, "active", { starter: starter!, member: await person(store, "Ulf") });
  const startedClosed = await matter(store, here, "closed", { starter: starter!, member: await person(store, "Ulla") });
  const foreign = await matter(store, there, "active", strangers);
  const cookies: World["cookies"] = {
    anonymous: "",
    resident: await signedIn(resident!.id),
    starter: await signedIn(starter!.id),
    member: await signedIn(member!.id),
    contact: await signedIn(contact!.id),
    leadContact: await signedIn(leadContact!.id),
    coordinator: await signedIn(here.staff.coordinator.id, true),
    police: await signedIn(here.staff.police.id, true),
    admin: await signedIn(here.staff.admin.id, true),
  };
  return {
    cookies,
    params(visitor, scope) {
      const byScope = {
        own: visitor === "starter" ? started : open,
        closed: visitor === "starter" ? startedClosed : closed,
        foreign,
      };
      const kommun = scope === "foreign" ? lindesberg.code : nora.code;
      return { ...opaque, ...byScope[scope], kommun };
    },
  };
}
