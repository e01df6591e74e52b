import path from "node:path";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";

declare module "@remix-run/server-runtime" {
  // Turns on the types of single fetch.
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  resolve: { alias: { "~": path.resolve(import.meta.dirname, "app") } },
  build: { target: "es2022" },
  // esbuild 0.28 cannot lower to Vite 6's default targets.
  optimizeDeps: { esbuildOptions: { target: "es2022" } },
  // Importing drizzle-orm unbundled costs about half a second and 100 MB at start.
  ssr: { target: "node", noExternal: ["drizzle-orm"] },
  plugins: [
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: true,
        unstable_optimizeDeps: true,
      },
    }),
  ],
});
