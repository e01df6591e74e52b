import { useLoaderData } from "@remix-run/react";
import { open } from "~/access/guard.server";
import { tenantName } from "~/organisations/read.server";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { Lead, PageTitle, Section } from "~/ui";

/** Where lacking accessibility is reported to the authority that supervises it. */
const report = "https://www.digg.se/tdosanmalan";

export const loader = open("page.read", async () => ({ municipalities: await tenantName() }));
export const meta = titled((t) => t.accessibility.title);

export default function Accessibility() {
  const { accessibility } = useTexts();
  const { municipalities } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle>{accessibility.title}</PageTitle>
      <Lead>{accessibility.lead}</Lead>
      <Section title={accessibility.tellTitle}>
        <p>{accessibility.tell(municipalities)}</p>
        <p>{accessibility.authority}</p>
        <p>
          <a href={report}>{accessibility.authorityLink}</a>
        </p>
      </Section>
      <Section title={accessibility.goalTitle}>
        <p>{accessibility.goal}</p>
      </Section>
      <Items title={accessibility.worksTitle} of={accessibility.works} />
      <Items title={accessibility.knownTitle} of={accessibility.known} />
      <Section title={accessibility.testedTitle}>
        <p>{accessibility.tested}</p>
        <p>{accessibility.updated}</p>
      </Section>
    </>
  );
}

function Items({ title, of }: { title: string; of: string[] }) {
  return (
    <Section title={title}>
      <ul>
        {of.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Section>
  );
}
