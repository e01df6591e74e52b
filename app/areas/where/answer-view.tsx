import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTexts } from "~/texts/use";
import { ButtonLink, Notice, StatusBadge, SubmitButton, type Tone } from "~/ui";
import type { Answer, ShownAddress } from "./answer.server";

type Found = Extract<Answer, { areas: unknown }>;
type Area = Found["areas"][number];

const tones: Record<Area["stage"], Tone> = { approved: "progress", active: "good", dormant: "warn", closed: "bad" };

const houseOf = ({ street, number }: ShownAddress) => `${street} ${number}`.trim();

/** A whole line that can be asked again: "Storgatan 1, 713 31 Nora". */
function lineOf(address: ShownAddress): string {
  const { postcode, town } = address;
  const code = postcode ? `${postcode.slice(0, 3)} ${postcode.slice(3)}` : "";
  const place = [code, town].filter(Boolean).join(" ");
  return place ? `${houseOf(address)}, ${place}` : houseOf(address);
}

/** What whoever asked for an address is told. `typed` as it was written, for what was not found. */
export function AnswerView({ answer, typed }: { answer: Answer; typed: string }) {
  switch (answer.answer) {
    case "areas":
      return <Areas {...answer} />;
    case "none":
      return <NoArea address={answer.address} />;
    case "alike":
      return <Alike addresses={answer.addresses} />;
    case "noNumber":
      return <NoNumber {...answer} />;
    case "unknown":
      return <Unknown addresses={answer.addresses} typed={typed} />;
  }
}

function Told({ tone, title, children }: { tone: "success" | "info" | "warn"; title: string; children: ReactNode }) {
  return (
    <Notice tone={tone} title={title} live>
      {children}
    </Notice>
  );
}

function Areas({ address, areas }: Found) {
  const { where, households } = useTexts();
  const { answer } = where;
  const house = houseOf(address);
  const title = areas.length === 1 ? answer.one(house, areas[0]!.name) : answer.several(house, areas.length);
  return (
    <Told tone="success" title={title}>
      {areas.length > 1 ? <p>{answer.overlap}</p> : null}
      <ul>
        {areas.map((area) => (
          <li key={area.id}>
            <strong>{area.name}</strong>{" "}
            <StatusBadge tone={tones[area.stage]}>{households.area.stages[area.stage]}</StatusBadge>
            <br />
            {answer.stages[area.stage]}
          </li>
        ))}
      </ul>
      <p>
        <strong>{answer.join}.</strong> {answer.joinText}
      </p>
      <p>
        <ButtonLink href="/ga-med">{answer.joinLink}</ButtonLink>
      </p>
    </Told>
  );
}

function Start({ address }: { address?: ShownAddress }) {
  const { answer } = useTexts().where;
  const known = address?.seq ? `?adress=${address.seq}` : "";
  return (
    <p>
      <ButtonLink href={`/ansok${known}`} icon="arrow">
        {answer.start}
      </ButtonLink>
    </p>
  );
}

function NoArea({ address }: { address: ShownAddress }) {
  const { answer } = useTexts().where;
  return (
    <Told tone="info" title={answer.none(houseOf(address))}>
      <p>{answer.noneText}</p>
      <Start address={address} />
    </Told>
  );
}

/** Addresses to ask for instead, each a button of one form: a post, so that no address stands in a log. */
function Instead({ addresses }: { addresses: ShownAddress[] }) {
  return (
    <Form method="post" className="form-actions">
      {addresses.map(lineOf).map((line) => (
        <SubmitButton key={line} name="address" value={line} look="second">
          {line}
        </SubmitButton>
      ))}
    </Form>
  );
}

function Alike({ addresses }: { addresses: ShownAddress[] }) {
  const { answer } = useTexts().where;
  return (
    <Told tone="info" title={answer.alike(houseOf(addresses[0]!))}>
      <p>{answer.alikeText}</p>
      <Instead addresses={addresses} />
    </Told>
  );
}

function NoNumber({ street, numbers }: Extract<Answer, { answer: "noNumber" }>) {
  const { answer } = useTexts().where;
  const addresses = numbers.map((number) => ({ seq: null, street, number, postcode: "", town: "" }));
  return (
    <Told tone="info" title={answer.noNumber(street)}>
      <p>{answer.noNumberText}</p>
      {numbers.length > 0 ? (
        <>
          <p>{answer.numbers}:</p>
          <Instead addresses={addresses} />
        </>
      ) : null}
    </Told>
  );
}

function Unknown({ addresses, typed }: { addresses: ShownAddress[]; typed: string }) {
  const { answer } = useTexts().where;
  return (
    <Told tone="warn" title={answer.unknown(typed)}>
      {addresses.length > 0 ? (
        <>
          <p>{answer.perhaps}</p>
          <Instead addresses={addresses} />
        </>
      ) : null}
      <p>{answer.unknownText}</p>
      <p>
        <a href="/ansok">{answer.anyway}</a>
      </p>
    </Told>
  );
}
