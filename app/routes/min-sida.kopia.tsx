import { open } from "~/access/guard.server";
import { titled } from "~/page/title";
import { useTexts } from "~/texts/use";
import { BackLink, ButtonLink, FormActions, Lead, PageTitle } from "~/ui";

export const loader = open("self.read", async () => null);
export const meta = titled((t) => t.ownData.title);

export default function Copy() {
  const { ownData, people } = useTexts();
  return (
    <>
      <BackLink href="/min-sida">{people.page.title}</BackLink>
      <PageTitle>{ownData.title}</PageTitle>
      <Lead>{ownData.lead}</Lead>
      <ul>
        {ownData.what.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <FormActions>
        <ButtonLink href="/min-sida/kopia/fil">{ownData.submit}</ButtonLink>
      </FormActions>
    </>
  );
}
