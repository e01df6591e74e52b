import path from "node:path";
import { defineConfig } from "vite";

// The worker as one file: build/worker/worker.js.
export default defineConfig({
  publicDir: false,
  resolve: { alias: { "~": import.meta.dirname } },
  ssr: { target: "node", noExternal: ["drizzle-orm"] },
  build: {
    ssr: path.join(import.meta.dirname, "worker.ts"),
    outDir: path.resolve(import.meta.dirname, "../build/worker"),
    emptyOutDir: true,
    target: "node22",
  },
});
