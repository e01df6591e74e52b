import { envelopeScripts } from "#tests/support/hostile/envelope-scripts";
import { messageScripts } from "#tests/support/hostile/message-scripts";
import { openingScripts, secureScripts } from "#tests/support/hostile/opening-scripts";
import { pipeliningScripts } from "#tests/support/hostile/pipelining-scripts";
import { replyScripts } from "#tests/support/hostile/reply-scripts";
import type { HostileScript } from "#tests/support/hostile/script";
import { hostile } from "#tests/support/hostile/server";

/** Servers that do what servers should not, and how twelve letters end with each. */
export const hostileScripts: readonly HostileScript[] = [
  ...openingScripts,
  ...secureScripts,
  ...envelopeScripts,
  ...messageScripts,
  ...replyScripts,
  ...pipeliningScripts,
].map(hostile);
