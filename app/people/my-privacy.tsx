import { dayAndTime } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { DataTable, Section } from "~/ui";
import { type SharedField, sharedFields } from "./forms";

interface Shared {
  memberId: string;
  area: string;
  shown: SharedField[];
}
interface Reading {
  at: Date;
  by: { name: string | null; role: string; reason: string } | null;
}

/** Who can see what of the person: what neighbours are let see, and who sees the rest in any case. */
export function MySharing({ sharing }: { sharing: Shared[] }) {
  const { sharing: words, privacy } = useTexts();
  if (sharing.length === 0) return null;
  return (
    <Section title={words.sectionTitle} action={<a href="/min-sida/synlighet">{words.change}</a>}>
      {sharing.map(({ memberId, area, shown }) => (
        <p key={memberId}>
          {shown.length === 0
            ? words.nothing(area)
            : words.something(
                area,
                sharedFields.filter((field) => shown.includes(field)).map((field) => words.yours[field]),
              )}
        </p>
      ))}
      <p>
        {words.others} <a href="/integritet">{privacy.title}</a>
      </p>
    </Section>
  );
}

/** When somebody read about the person. */
export function MyReadings({ readings }: { readings: Reading[] }) {
  const { sharing: words, common } = useTexts();
  const locale = useLocale();
  const { readings: said } = words;
  const role = (name: string) => common.roles[name as keyof typeof common.roles]?.toLowerCase() ?? name;
  const reader = ({ by }: Reading) => {
    if (!by) return said.neighbour;
    return by.name === null ? said.operator : `${by.name}, ${role(by.role)}`;
  };
  const why = ({ by }: Reading) => (by ? by.reason || said.operatorWhy : said.neighbourWhy);
  return (
    <Section title={said.title}>
      {readings.length === 0 ? <p>{said.none}</p> : null}
      {readings.length > 0 ? (
        <DataTable
          caption={said.title}
          captionHidden
          rows={readings.map((reading, at) => ({ ...reading, key: String(at) }))}
          rowKey={({ key }) => key}
          columns={[
            { key: "at", header: said.when, rowHeader: true, cell: ({ at }) => dayAndTime(at, locale) },
            { key: "who", header: said.who, cell: reader },
            { key: "why", header: said.why, cell: why },
          ]}
        />
      ) : null}
    </Section>
  );
}

/** What the person can do with all that is kept about them. */
export function MyRights() {
  const { ownData, erasing, sharing } = useTexts();
  return (
    <Section title={sharing.rightsTitle}>
      <p>
        <a href="/min-sida/kopia">{ownData.title}</a>
      </p>
      <p>
        <a href="/min-sida/radera">{erasing.title}</a>
      </p>
    </Section>
  );
}
