import { useLoaderData } from "@remix-run/react";
import { open } from "~/access/guard.server";
import { titled } from "~/page/title";
import { MyApplicationSteps } from "~/people/my-application";
import { myApplications } from "~/people/my-applications.server";
import { MyDetails, MyPosts } from "~/people/my-details";
import { MyHome, MyJoining, NoHome } from "~/people/my-home";
import { MyLetters } from "~/people/my-letters";
import { myDetails, myHomes, myJoining, myPosts } from "~/people/my-page.server";
import { stoppedKinds } from "~/people/opt-out.server";
import { useTexts } from "~/texts/use";
import { Lead, Notice, PageTitle, Section } from "~/ui";

export const loader = open("self.read", async ({ request, permit, actor }) => {
  const saved = new URL(request.url).searchParams.get("sparat");
  return {
    saved: saved === "uppgifter" || saved === "utskick" ? saved : null,
    details: await myDetails(permit),
    homes: await myHomes(permit),
    joining: await myJoining(permit),
    applications: await myApplications(permit),
    posts: await myPosts(permit),
    stopped: await stoppedKinds(actor.personId),
  };
});

export const meta = titled((t) => t.people.page.title);

export default function MyPage() {
  const { page, letters } = useTexts().people;
  const mine = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle above={mine.details.name}>{page.title}</PageTitle>
      {mine.saved ? (
        <Notice tone="success" live title={mine.saved === "utskick" ? page.savedLetters : page.savedDetails} />
      ) : null}
      <Lead>{page.lead}</Lead>
      <MyPosts posts={mine.posts} />
      {mine.applications
        .filter((application) => !mine.homes.some((home) => home.areaId === application.areaId))
        .map((application) => (
          <MyApplicationSteps key={application.id} application={application} />
        ))}
      <MyJoining joining={mine.joining} />
      <Homes {...mine} />
      {mine.homes.length > 0 ? (
        <Section title={letters.title} action={<a href="/min-sida/utskick">{letters.change}</a>}>
          <p>{letters.lead}</p>
          <MyLetters stopped={mine.stopped} />
        </Section>
      ) : null}
      <MyDetails details={mine.details} />
    </>
  );
}

type Mine = Awaited<ReturnType<typeof loader>>;

function Homes({ homes, posts, applications, joining }: Pick<Mine, "homes" | "posts" | "applications" | "joining">) {
  const { home: words } = useTexts().people;
  const underWay = applications.length > 0 || joining.length > 0 || posts.length > 0;
  if (homes.length === 0) return underWay ? null : <NoHome />;
  return homes.map((home) => (
    <Section key={`${home.areaId} ${home.number}`} title={words.title}>
      <MyHome home={home} />
    </Section>
  ));
}
