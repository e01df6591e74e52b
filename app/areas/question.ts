const days = 24 * 60 * 60_000;

/** How long the link of a question takes an answer: as long as we may keep what opens it (db/purposes.ts, `access`). */
export const answerableUntil = (askedAt: Date): Date => new Date(askedAt.getTime() + 10 * days);
