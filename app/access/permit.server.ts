import { type Actor, rolesInArea, rolesInMunicipality } from "./actor.server";
import { type Act, type ActingRole, mayDo, policy, type ScopeKindOf } from "./policy";

export interface MunicipalityScope {
  municipalityId: string;
}
export interface AreaScope extends MunicipalityScope {
  areaId: string;
  /** The area has been closed: most acts are over. */
  closed: boolean;
  /** The area has neither a contact nor its starter any more: officers stand in. */
  leaderless?: boolean;
}
interface ScopeByKind {
  open: object;
  self: object;
  municipality: MunicipalityScope;
  area: AreaScope;
}
export type ScopeOf<A extends Act> = ScopeByKind[ScopeKindOf<A>];
type ActorOf<A extends Act> = ScopeKindOf<A> extends "open" ? Actor | null : Actor;

declare const granted: unique symbol;

/** Proof that the policy allowed `A`. Only this file makes one; a hand-made object or another act's permit does not compile. */
export type Permit<A extends Act> = {
  readonly [granted]: A;
  readonly act: A;
  readonly actor: ActorOf<A>;
  readonly scope: ScopeOf<A>;
};

/** What is not yours does not exist. */
export const notFound = () => new Response(null, { status: 404, statusText: "Not Found" });
/** You are known here, but this is not yours to do. */
export const forbidden = () => new Response(null, { status: 403, statusText: "Forbidden" });
/** Nobody is signed in. */
export const unauthenticated = () => new Response(null, { status: 401, statusText: "Unauthorized" });

function rolesIn(actor: Actor, act: Act, scope: object): ActingRole[] {
  switch (policy[act].scope) {
    case "area":
      return rolesInArea(actor, scope as AreaScope);
    case "municipality":
      return rolesInMunicipality(actor, (scope as MunicipalityScope).municipalityId);
    default:
      return ["resident"];
  }
}

/**
 * Asks the policy.
 * @throws Response 401 when nobody is signed in, 404 when the actor has no role in the scope, 403 when the role may not.
 */
export function permit<A extends Act>(actor: Actor | null, act: A, scope: ScopeOf<A>): Permit<A> {
  if (policy[act].scope !== "open") {
    if (!actor) throw unauthenticated();
    const held = rolesIn(actor, act, scope);
    if (held.length === 0) throw notFound();
    if (!mayDo(held, act, { closed: "closed" in scope && scope.closed === true })) throw forbidden();
  }
  return { act, actor, scope } as unknown as Permit<A>; // the only such cast
}
