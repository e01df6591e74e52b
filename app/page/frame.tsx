import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Role } from "~/access/policy";
import { useLocale, useTexts } from "~/texts/use";
import { EmergencyBar, LanguageSwitch, Session, Shell, type ShellLink } from "~/ui";
import { currentAt } from "./current";

export interface Who {
  name: string;
  staff: Role[];
  areas: { areaId: string; role: Role }[];
}

function useNav(who: Who | null): ShellLink[] {
  const { common } = useTexts();
  const { pathname } = useLocation();
  const works = who && who.staff.length > 0;
  const links = [
    { href: "/", label: common.nav.start },
    ...(works
      ? [
          { href: "/skrivbord", label: common.nav.desk },
          { href: "/varningar", label: common.nav.alerts },
        ]
      : [
          { href: "/ansok", label: common.nav.apply },
          { href: "/ga-med", label: common.nav.join },
        ]),
    ...(who && !works ? [{ href: "/min-sida", label: common.nav.myPage }] : []),
  ];
  return links.map((link) => ({ ...link, current: currentAt(link.href, pathname) }));
}

function useLanguages() {
  const here = useLocation();
  const locale = useLocale();
  const back = encodeURIComponent(here.pathname + here.search);
  return [
    { lang: "sv", href: `/sprak/sv?vidare=${back}`, label: "Svenska", current: locale === "sv" },
    { lang: "en", href: `/sprak/en?vidare=${back}`, label: "English", current: locale === "en" },
  ];
}

function WhoIsHere({ who }: { who: Who | null }) {
  const { common } = useTexts();
  const { pathname } = useLocation();
  if (!who) {
    const onward =
      pathname === "/" || pathname.startsWith("/logga-in") ? "" : `?vidare=${encodeURIComponent(pathname)}`;
    return <Session signIn={{ href: `/logga-in${onward}`, label: common.signIn }} />;
  }
  const role = who.staff[0] ?? who.areas[0]?.role ?? "resident";
  return (
    <Session
      name={who.name}
      role={common.roles[role]}
      href="/min-sida"
      signOut={{ action: "/logga-ut", label: common.signOut }}
    />
  );
}

/** The frame of every page: who is signed in, where one can go, and the numbers to ring. */
export function PageFrame({ who, tenant, children }: { who: Who | null; tenant: string; children: ReactNode }) {
  const { common } = useTexts();
  const nav = useNav(who);
  const languages = useLanguages();
  return (
    <Shell
      skip={common.skip}
      home="/"
      service={common.service}
      tenant={tenant}
      nav={{ label: common.nav.label, items: nav }}
      language={<LanguageSwitch label={common.language} items={languages} />}
      session={<WhoIsHere who={who} />}
      emergency={
        <EmergencyBar
          label={common.emergency.label}
          numbers={[
            { when: common.emergency.ongoing, number: "112", urgent: true },
            { when: common.emergency.notUrgent, number: "114 14" },
          ]}
        />
      }
      footer={{
        label: common.footer.label,
        links: [
          { href: "/om", label: common.footer.about },
          { href: "/integritet", label: common.footer.privacy },
          { href: "/tillganglighet", label: common.footer.accessibility },
        ],
      }}
    >
      {children}
    </Shell>
  );
}
