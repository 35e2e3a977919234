import { defineConfig } from "vitest/config";

/** With PROVE=1 (npm run prove) the long runs `*.prove.ts` are run instead of the tests. */
const proving = process.env.PROVE === "1";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: proving
      ? ["src/**/*.prove.ts", "e2e/**/*.prove.ts"]
      : ["src/**/*.test.ts", "src/**/*.test.tsx", "scripts/**/*.test.ts"],
    globalSetup: ["src/database/test-server.ts"],
    setupFiles: ["vitest.setup.ts"],
    maxWorkers: 2,
    // Files of one worker share what they import: reading the framework anew for each of two hundred files took half of the time.
    isolate: false,
    // One bound for all, generous: the browser journeys run beside, and the long runs take hours.
    testTimeout: proving ? 3_600_000 : 180_000,
    hookTimeout: 120_000,
  },
});
