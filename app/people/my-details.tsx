import type { StaffRole } from "~/access/policy";
import { useTexts } from "~/texts/use";
import { ButtonLink, Facts, Section } from "~/ui";

export interface Details {
  name: string;
  email: string;
  phone: string | null;
  locale: "sv" | "en";
}

/** Who we think the person is, and the way to change it. */
export function MyDetails({ details }: { details: Details }) {
  const { page } = useTexts().people;
  return (
    <Section title={page.details} action={<a href="/min-sida/uppgifter">{page.changeDetails}</a>}>
      <Facts
        items={[
          { term: page.name, value: details.name },
          { term: page.email, value: details.email },
          { term: page.phone, value: details.phone ?? page.noPhone },
          { term: page.locale, value: page.locales[details.locale] },
        ]}
      />
      <p>{page.emailNote}</p>
      <p>
        <a href="/integritet">{page.privacy}</a>
      </p>
    </Section>
  );
}

export interface Post {
  role: StaffRole;
  title: string;
  name: string;
  code: string;
}

/** What the person does for police or municipality, and where that work is done. */
export function MyPosts({ posts }: { posts: Post[] }) {
  const { work } = useTexts().people;
  if (posts.length === 0) return null;
  const officer = posts.some(({ role }) => role !== "admin");
  return (
    <Section title={work.title}>
      <ul>
        {posts.map(({ role, title, name, code }) => (
          <li key={`${role} ${code}`}>
            {work.post(title, name)}. <a href={`/installningar?kommun=${code}`}>{work.settings(name)}</a>
          </li>
        ))}
      </ul>
      {officer ? <ButtonLink href="/skrivbord">{work.desk}</ButtonLink> : null}
    </Section>
  );
}
