import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { chooseLocale } from "~/texts/choose.server";
import type { Locale, Texts } from "~/texts/index";
import { textsFor } from "~/texts/index";
import type { Actor } from "./actor.server";
import { notFound, type Permit, permit, type ScopeOf } from "./permit.server";
import { type Act, policy } from "./policy";
import { actorOf } from "./session.server";

type RemixArgs = LoaderFunctionArgs | ActionFunctionArgs;

/** What a loader or action of ours gets: the request, who asks, in which language, and the permit for its one act. */
export interface Guarded<A extends Act> {
  request: Request;
  params: Record<string, string | undefined>;
  actor: Permit<A>["actor"];
  permit: Permit<A>;
  locale: Locale;
  t: Texts;
  /** The request comes from this machine itself (see direct.ts). */
  direct: boolean;
}

/** Finds the scope that a request speaks of, or null when there is none such. */
export type Locate<A extends Act> = (at: {
  params: Record<string, string | undefined>;
  request: Request;
  actor: Actor | null;
}) => Promise<ScopeOf<A> | null>;

/** What tests read off every loader and action. */
export interface Access {
  act: Act;
  scope: (typeof policy)[Act]["scope"];
}
type Handler<T> = ((args: RemixArgs) => Promise<T>) & { access: Access };

const actors = new WeakMap<AppLoadContext, Promise<Actor | null>>();

/** The loaders of one page share one look-up: all of them get the same context object. */
function actorFor({ request, context }: RemixArgs): Promise<Actor | null> {
  const known = actors.get(context) ?? actorOf(request);
  actors.set(context, known);
  return known;
}

/** A page asked for without a session leads to the sign-in, and back afterwards; anything else is refused. */
function orSignIn(error: unknown, request: Request): never {
  if (!(error instanceof Response) || error.status !== 401 || request.method !== "GET") throw error;
  const { pathname, search } = new URL(request.url);
  throw redirect(`/logga-in?vidare=${encodeURIComponent(pathname.replace(/\.data$/, "") + search)}`);
}

function make<A extends Act, T>(act: A, locate: Locate<A>, work: (given: Guarded<A>) => Promise<T>): Handler<T> {
  const handler = async (args: RemixArgs): Promise<T> => {
    const { request, params } = args;
    const direct = args.context.direct === true;
    const actor = await actorFor(args);
    const locale = chooseLocale(request, actor);
    try {
      if (!actor && policy[act].scope !== "open") throw new Response(null, { status: 401 });
      const scope = await locate({ params, request, actor });
      if (!scope) throw notFound();
      const allowed = permit(actor, act, scope);
      const t = textsFor(locale);
      return await work({ request, params, actor: allowed.actor, permit: allowed, locale, t, direct });
    } catch (error) {
      return orSignIn(error, request);
    }
  };
  return Object.assign(handler, { access: { act, scope: policy[act].scope } });
}

type PlacelessAct = { [A in Act]: (typeof policy)[A]["scope"] extends "open" | "self" ? A : never }[Act];
type PlacedAct = Exclude<Act, PlacelessAct>;
const nowhere = async () => ({}) as never;

/** A loader or action for an act that needs no place: open to everybody, or about the signed-in person. */
export function open<A extends PlacelessAct, T>(act: A, work: (given: Guarded<A>) => Promise<T>): Handler<T> {
  return make(act, nowhere, work);
}

/** A loader or action for an act in a municipality or an area, which `locate` finds. */
export function guard<A extends PlacedAct, T>(
  act: A,
  locate: Locate<A>,
  work: (given: Guarded<A>) => Promise<T>,
): Handler<T> {
  return make(act, locate, work);
}
