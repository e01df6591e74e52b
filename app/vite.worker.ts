import path from "node:path";
import { defineConfig } from "vite";

// build/worker/worker.js, beside it the program of its thread for the queue, and the operators' commands.
const program = (file: string) => path.join(import.meta.dirname, file);

export default defineConfig({
  publicDir: false,
  resolve: { alias: { "~": import.meta.dirname } },
  ssr: { target: "node", noExternal: ["drizzle-orm"] },
  build: {
    ssr: true,
    rollupOptions: {
      input: {
        worker: program("worker.ts"),
        "queue-thread": program("delivery/queue-thread.ts"),
        admin: program("admin.ts"),
      },
      output: { chunkFileNames: "[name].js" },
    },
    outDir: path.resolve(import.meta.dirname, "../build/worker"),
    emptyOutDir: true,
    target: "node22",
  },
});
