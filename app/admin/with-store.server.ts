import { config } from "~/config.server";
import { adoptStore, openStore } from "~/db/open.server";

/** Runs with the installation's database open, and closes it. */
export async function withStore<T>(work: () => Promise<T>): Promise<T> {
  const opened = adoptStore(await openStore(config.databaseUrl, { migrate: true }));
  try {
    return await work();
  } finally {
    await opened.close();
  }
}
