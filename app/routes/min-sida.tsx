import { useLoaderData } from "@remix-run/react";
import { open } from "~/access/guard.server";
import { titled } from "~/page/title";
import { mySharing } from "~/people/choose-visibility.server";
import { MyApplicationSteps } from "~/people/my-application";
import { myApplications } from "~/people/my-applications.server";
import { MyDetails, MyPosts } from "~/people/my-details";
import { MyHome, MyJoining, NoHome } from "~/people/my-home";
import { MyLetters } from "~/people/my-letters";
import { myDetails, myHomes, myJoining, myPosts } from "~/people/my-page.server";
import { MyReadings, MyRights, MySharing } from "~/people/my-privacy";
import { myReadings } from "~/people/my-readings.server";
import { stoppedKinds } from "~/people/opt-out.server";
import { useTexts } from "~/texts/use";
import { Lead, Notice, PageTitle, Section } from "~/ui";

const savings = ["uppgifter", "utskick", "synlighet"] as const;

export const loader = open("self.read", async ({ request, permit, actor }) => {
  const saved = new URL(request.url).searchParams.get("sparat");
  return {
    saved: savings.find((one) => one === saved) ?? null,
    details: await myDetails(permit),
    homes: await myHomes(permit),
    joining: await myJoining(permit),
    applications: await myApplications(permit),
    posts: await myPosts(permit),
    stopped: await stoppedKinds(actor.personId),
    sharing: await mySharing(permit),
    readings: await myReadings(permit),
  };
});

export const meta = titled((t) => t.people.page.title);

export default function MyPage() {
  const { sharing, people } = useTexts();
  const { page, letters } = people;
  const mine = useLoaderData<typeof loader>();
  const saved = { uppgifter: page.savedDetails, utskick: page.savedLetters, synlighet: sharing.saved };
  return (
    <>
      <PageTitle above={mine.details.name}>{page.title}</PageTitle>
      {mine.saved ? <Notice tone="success" live title={saved[mine.saved]} /> : null}
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
      <MySharing sharing={mine.sharing} />
      {mine.homes.length > 0 ? <MyReadings readings={mine.readings} /> : null}
      <MyDetails details={mine.details} />
      <MyRights />
    </>
  );
}

type Mine = Awaited<ReturnType<typeof loader>>;

function Homes({ homes, posts, applications, joining }: Pick<Mine, "homes" | "posts" | "applications" | "joining">) {
  const { home: words } = useTexts().people;
  const underWay = applications.length > 0 || joining.length > 0 || posts.length > 0;
  if (homes.length === 0) return underWay ? null : <NoHome />;
  return homes.map((home) => (
    // Several places need names, to be told apart in a list of the page's parts.
    <Section
      key={`${home.areaId} ${home.number}`}
      title={homes.length > 1 ? `${words.title}: ${home.area}` : words.title}
    >
      <MyHome home={home} />
    </Section>
  ));
}
