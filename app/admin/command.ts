export interface Command {
  /** The words that call it. */
  name: string[];
  /** Its arguments as they are shown. */
  args: string[];
  /** How many of them it cannot do without. */
  wanted: number;
  does: string;
  run(values: string[]): Promise<unknown>;
  say(answer: never): string;
  /** True when the answer means that something is wrong: the command then exits with 1. */
  failed?(answer: never): boolean;
}

/** What went wrong for a reason that the operator can mend: said without a stack. */
export class Refused extends Error {}
