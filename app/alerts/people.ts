/** What an officer may look at one by one: people who have their letter, who wait for it, and whom it did not reach. */
export const peopleGroups = ["sent", "waiting", "failed"] as const;
export type PeopleGroup = (typeof peopleGroups)[number];

/** The group of `?vilka=`; those whom it did not reach come first, since they need somebody. */
export function peopleGroupIn(url: string): PeopleGroup {
  const asked = new URL(url).searchParams.get("vilka");
  return peopleGroups.find((group) => group === asked) ?? "failed";
}

export const peopleOnAPage = 50;
