import path from "node:path";
import { defineConfig } from "vite";

// build/worker/worker.js, beside it the programs of its threads for the queue and for signing, and the operators' commands.
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
        "signing-thread": program("mail/outbound/signing-thread.ts"),
        admin: program("admin.ts"),
      },
      output: { chunkFileNames: "[name].js" },
    },
    outDir: path.resolve(import.meta.dirname, "../build/worker"),
    emptyOutDir: true,
    target: "node22",
  },
});
