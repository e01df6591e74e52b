/** The worker process: delivers letters until SIGTERM or SIGINT. Started by the web process, or alone. */
import { config } from "~/config.server";
import { adoptStore, openStore } from "~/db/open.server";
import { work } from "~/jobs/work.server";
import { log } from "~/log.server";

const stop = new AbortController();
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stop.abort());

const store = adoptStore(await openStore(config.databaseUrl, { migrate: true }));
log.info("the worker delivers");
await work(stop.signal);
await store.close();
log.info("the worker has stopped");
process.exit(0); // a connection that is still being dialled must not keep the process
