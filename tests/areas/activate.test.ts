import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { actorFor, twoTowns } from "#tests/support/nora";
import { decide } from "~/access/decide.server";
import { permit } from "~/access/permit.server";
import { activateArea } from "~/areas/activate.server";
import { approveApplication } from "~/areas/approve.server";
import { appliedAndConfirmed, officerPermit } from "./apply";

test("an approved area turns active once, with a step that says who and when; a dormant one does not", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const { read, t, tx } = db.store;
  const id = await appliedAndConfirmed(db);
  const decides = await officerPermit(nora.police, "application.decide", nora.municipality.id);
  await approveApplication(decides, id, { areaName: "Hagby", streets: ["Hagbyvägen"] });
  const [area] = await read.select().from(t.area);
  const scope = { areaId: area!.id, municipalityId: nora.municipality.id, closed: false };
  const appoints = permit(await actorFor(nora.police), "contact.appoint", scope);
  const activate = () =>
    decide(appoints, { objectId: area!.id }, (decision) => activateArea(decision, area!.id, nora.police.id));
  expect([await activate(), await activate()]).toEqual([true, false]);
  expect(await read.select().from(t.area)).toMatchObject([{ stage: "active" }]);
  const steps = await read.select().from(t.areaStep).where(eq(t.areaStep.stage, "active"));
  expect(steps).toMatchObject([{ areaId: area!.id, byPersonId: nora.police.id }]);
  await tx((w) => w.update(t.area).set({ stage: "dormant" }));
  expect(await activate()).toBe(false);
});
