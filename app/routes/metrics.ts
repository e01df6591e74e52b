import { open } from "~/access/guard.server";
import { mayReadMetrics, metricsText } from "~/admin/metrics.server";
import { prometheusType } from "~/admin/prometheus";

/** Figures for Prometheus: to this machine, and to whoever brings METRICS_TOKEN. To all others there is nothing here. */
export const loader = open("metrics.read", async ({ request, direct }) => {
  const authorization = request.headers.get("authorization");
  if (!mayReadMetrics(authorization, direct)) return new Response("Not Found\n", { status: 404 });
  return new Response(await metricsText(), { headers: { "content-type": prometheusType } });
});
