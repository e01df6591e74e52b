import type { ReactNode } from "react";
import { useTexts } from "~/texts/use";
import { ButtonLink, Notice } from "~/ui";
import type { AreaHead } from "./area.server";
import { nextStep, type WayFacts } from "./way";

/** What comes next in an area and for whom; whoever is to do it gets the way there. Nothing when nothing waits. */
export function NextStepNotice({ head, facts }: { head: AreaHead; facts: WayFacts }) {
  const { next } = useTexts().households.area;
  const { may, pending, areaId } = head;
  const step = nextStep({ ...facts, answers: may.decide, pending });
  const { households: now, minimumHouseholds: least } = facts;
  const at = (page: string) => `/omraden/${areaId}/${page}`;
  switch (step) {
    case null:
      return null;
    case "answer":
      return <Next text={next.answer(pending)} href={at("hushall")} label={next.answerLink} />;
    case "invite":
      return may.invite ? (
        <Next text={next.invite(now, least)} href={at("koder")} label={next.inviteLink} />
      ) : (
        <Next text={next.inviteOthers(now, least)} />
      );
    case "appoint":
    case "orphaned": {
      const words = step === "appoint" ? next.appoint(now) : next.orphaned;
      const others = step === "appoint" ? next.appointOthers : next.orphanedOthers;
      return may.appoint ? (
        <Next text={words} href={at("kontaktombud")} label={next.appointLink} warn={step === "orphaned"} />
      ) : (
        <Next text={others} />
      );
    }
    default:
      return <StepOfYear step={step} head={head} />;
  }
}

/** What a running area has to do, or one that rests or has ended. */
function StepOfYear({ step, head }: { step: "review" | "signs" | "dormant" | "closed"; head: AreaHead }) {
  const { next } = useTexts().households.area;
  const { may, areaId } = head;
  const at = (page: string) => `/omraden/${areaId}/${page}`;
  switch (step) {
    case "review":
      return may.attest ? (
        <Next text={next.review} href={at("avstamning")} label={next.reviewLink} />
      ) : (
        <Next text={next.reviewOthers} />
      );
    case "signs":
      return may.attest ? <Next text={next.signs} href={at("skyltar")} label={next.signsLink} /> : null;
    case "dormant":
      return may.attest ? (
        <Next text={next.dormant} href={at("avstamning")} label={next.reviewLink} warn />
      ) : (
        <Next text={next.dormant} warn />
      );
    case "closed":
      return may.awaken ? (
        <Next text={next.closed} href={at("vack")} label={next.reopenLink} warn />
      ) : (
        <Next text={next.closed} warn />
      );
  }
}

function Next({ text, href, label, warn }: { text: string; href?: string; label?: ReactNode; warn?: boolean }) {
  const { next } = useTexts().households.area;
  return (
    <Notice tone={warn ? "warn" : "info"} title={next.title}>
      <p>{text}</p>
      {href ? (
        <p>
          <ButtonLink href={href} icon="arrow">
            {label}
          </ButtonLink>
        </p>
      ) : null}
    </Notice>
  );
}
