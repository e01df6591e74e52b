/** Prometheus' text format, version 0.0.4. */

export interface Sample {
  labels?: Record<string, string>;
  value: number;
}

export interface Metric {
  /** `[a-z_]+`; a counter's ends in `_total`. */
  name: string;
  help: string;
  type: "gauge" | "counter";
  samples: Sample[];
}

export const prometheusType = "text/plain; version=0.0.4; charset=utf-8";

const escaped = (text: string) => text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n");

function line(name: string, { labels = {}, value }: Sample): string {
  const pairs = Object.entries(labels).map(([label, of]) => `${label}="${escaped(of).replaceAll('"', '\\"')}"`);
  return `${name}${pairs.length > 0 ? `{${pairs.join(",")}}` : ""} ${value}\n`;
}

/** The metrics as the text that Prometheus reads; one without samples is left out. */
export const prometheusText = (metrics: Metric[]): string =>
  metrics
    .filter(({ samples }) => samples.length > 0)
    .map(({ name, help, type, samples }) => {
      const head = `# HELP ${name} ${escaped(help)}\n# TYPE ${name} ${type}\n`;
      return head + samples.map((sample) => line(name, sample)).join("");
    })
    .join("");
