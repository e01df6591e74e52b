import type { ReactNode } from "react";
import { EmergencyBar, LanguageSwitch, Session, type SessionProps, Shell } from "~/ui";

const places = [
  ["/", "Start"],
  ["/omraden", "Områden"],
  ["/ansok", "Starta ett område"],
  ["/tips", "Skydda ditt hem"],
  ["/om", "Om Grannsamverkan"],
] as const;
const desk = [
  ["/skrivbord", "Skrivbord"],
  ["/ansokningar", "Ansökningar"],
  ["/omraden", "Områden"],
  ["/varningar", "Varningar"],
  ["/svar", "Svar"],
] as const;

const officer: SessionProps = {
  name: "Karin Ståhl",
  role: "Kommunpolis, Nora",
  href: "/jag",
  signOut: { action: "/logga-ut", label: "Logga ut" },
};
const visitor: SessionProps = { signIn: { href: "/logga-in", label: "Logga in" } };

export type FrameProps = { at: string; staff?: boolean; children: ReactNode };

/** The shell as the residents of Nora, or its officers, see it. */
export function Frame({ at, staff, children }: FrameProps) {
  const items = (staff ? desk : places).map(([href, label]) => ({
    href,
    label,
    current: href === at ? ("page" as const) : undefined,
  }));
  return (
    <Shell
      skip="Hoppa till innehållet"
      home="/"
      service="Grannsamverkan"
      tenant="Nora kommun och polisen i Nora"
      nav={{ label: "Meny", items }}
      language={<LanguageSwitch label="Språk" items={languages} />}
      session={<Session {...(staff ? officer : visitor)} />}
      emergency={<EmergencyBar label="Ring polisen" numbers={numbers} />}
      footer={{ label: "Om webbplatsen", links: footer, note: <p>{owner}</p> }}
    >
      {children}
    </Shell>
  );
}

const languages = [
  { lang: "sv", href: "/", label: "Svenska", current: true },
  { lang: "en", href: "/en", label: "English" },
];
const numbers = [
  { when: "Pågående brott", number: "112", urgent: true },
  { when: "Inte bråttom", number: "114 14" },
];
const footer = [
  { href: "/tillganglighet", label: "Tillgänglighet" },
  { href: "/personuppgifter", label: "Personuppgifter" },
  { href: "/kontakt", label: "Kontakt" },
];
const owner =
  "Grannsamverkan i Nora drivs av Nora kommun tillsammans med polisen i lokalpolisområde Västra Örebro län.";
