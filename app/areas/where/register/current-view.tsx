import { dayAndTime } from "~/texts/dates";
import { useLocale, useTexts } from "~/texts/use";
import { EmptyState, Facts, Section } from "~/ui";
import type { Registers } from "./read.server";

/** The register that look-ups are answered from. */
export function CurrentRegister({ register: used }: { register: Registers["current"] }) {
  const { register } = useTexts().where;
  const locale = useLocale();
  if (!used)
    return (
      <EmptyState title={register.none}>
        <p>{register.noneText}</p>
      </EmptyState>
    );
  const { facts } = register;
  return (
    <Section title={register.currentTitle}>
      <Facts
        items={[
          { term: facts.file, value: used.uploadedBy ? used.fileName : `${used.fileName} (${register.operator})` },
          { term: facts.addresses, value: used.taken.toLocaleString(locale) },
          ...(used.usedAt ? [{ term: facts.used, value: dayAndTime(used.usedAt, locale) }] : []),
        ]}
      />
    </Section>
  );
}
