import { open } from "~/access/guard.server";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { ButtonLink, FormActions, Lead, PageTitle, Section, Steps } from "~/ui";

export const loader = open("page.read", async () => null);
export const meta = titled((t) => t.about.title);

function Roles() {
  const { roles } = useTexts().about;
  return (
    <Section title={roles.title}>
      {roles.items.map((role) => (
        <Section key={role.title} level={3} title={role.title}>
          <p>{role.text}</p>
        </Section>
      ))}
    </Section>
  );
}

export default function About() {
  const { about } = useTexts();
  const steps = about.life.steps.map((step, i) => ({
    ...step,
    state: "next" as const,
    stateText: about.life.step(i + 1),
  }));
  return (
    <>
      <PageTitle>{about.title}</PageTitle>
      <Lead>{about.lead}</Lead>
      <Section title={about.noVigilantes.title}>
        <p>{about.noVigilantes.text}</p>
      </Section>
      <Roles />
      <Section title={about.life.title}>
        <Steps label={about.life.label} steps={steps} />
      </Section>
      <Section title={about.signs.title}>
        <p>{about.signs.text}</p>
      </Section>
      <Section title={about.warnings.title}>
        <p>{about.warnings.text}</p>
      </Section>
      <Section title={about.never.title}>
        <ul>
          {about.never.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Section>
      <FormActions>
        <ButtonLink href="/ansok" icon="arrow">
          {about.begin}
        </ButtonLink>
      </FormActions>
    </>
  );
}
