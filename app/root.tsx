import type { MetaFunction } from "@remix-run/react";
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useLoaderData, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { open } from "~/access/guard.server";
import { useNonce } from "~/access/nonce";
import { config } from "~/config.server";
import { tenantName } from "~/organisations/read.server";
import { errorTitle } from "~/page/error";
import { PageFrame } from "~/page/frame";
import { TilesContext } from "~/ui";
import "~/ui/styles/index.css";

/** What every page needs to know of the person: nothing of what others may see. */
export const loader = open("page.read", async ({ actor, locale }) => ({
  locale,
  tenant: await tenantName(),
  tiles: config.tiles,
  who: actor && {
    name: actor.name,
    staff: [...new Set(actor.staff.map((post) => post.role))],
    areas: actor.areas.map(({ areaId, role }) => ({ areaId, role })),
  },
}));

/** Only error pages have no `meta` of their own. */
export const meta: MetaFunction<typeof loader> = ({ data, error }) => [
  { title: errorTitle(error, data?.locale ?? "sv") },
];

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const locale = useRouteLoaderData<typeof loader>("root")?.locale ?? "sv";
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  const { who, tenant, tiles } = useLoaderData<typeof loader>();
  return (
    <TilesContext.Provider value={tiles}>
      <PageFrame who={who} tenant={tenant}>
        <Outlet />
      </PageFrame>
    </TilesContext.Provider>
  );
}

export { ErrorPage as ErrorBoundary } from "~/page/error";
