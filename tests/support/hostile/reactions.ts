import type { Event, React, Reaction, Turn } from "#tests/support/hostile/script";

/** The same reaction each time something is heard (and `when` holds). */
export function on(event: Event, reaction: Reaction | string, when: (turn: Turn) => boolean = () => true): React {
  return (turn) => (turn.event === event && when(turn) ? reaction : undefined);
}

/** A reaction to the first such thing of all. */
export function onFirst(event: Event, reaction: Reaction | string): React {
  return on(event, reaction, ({ total }) => total === 1);
}

/** A reaction to the third such thing of all: in the midst of the list. */
export function onThird(event: Event, reaction: Reaction | string): React {
  return on(event, reaction, ({ total }) => total === 3);
}

/** The first of several that reacts. */
export function either(...reacts: readonly React[]): React {
  return (turn) => {
    for (const react of reacts) {
      const reaction = react(turn);
      if (reaction !== undefined) return reaction;
    }
    return undefined;
  };
}
