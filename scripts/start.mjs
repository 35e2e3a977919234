// npm start: from a fresh checkout to a running application. npm run dev (--dev): from the source, begun again at every change.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, buildAssets } from "./build.mjs";
import { ensureDependencies, root } from "./dependencies.mjs";

const step = (text) => console.log(`• ${text}`);
process.chdir(root);

if (process.argv.includes("--dev")) await develop();
else await start();

async function start() {
  step(ensureDependencies(step) ? "Packages: installed" : "Packages: there");
  const began = Date.now();
  try {
    step(
      (await build())
        ? `Application: built in ${((Date.now() - began) / 1000).toFixed(1)} s`
        : "Application: built before, nothing changed",
    );
  } catch (error) {
    console.error(`The application could not be built. ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
  const program = join(root, "dist", "server", "main.js");
  if (!existsSync(program)) {
    console.error("The application has no src/server/main.ts to start.");
    process.exit(1);
  }
  // In this very process: one process to stop, whose signals reach the server directly.
  process.argv = [process.argv[0], program];
  await import(pathToFileURL(program).href);
  stopWithNpm();
}

/** A signal to npm ends npm and its shell but is not handed on by the shell: when they are gone, the application ends in good order too. */
function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 500);
  watch.unref();
}

async function develop() {
  step(ensureDependencies(step) ? "Packages: installed" : "Packages: there");
  const { spawn } = await import("node:child_process");
  const { watch } = await import("node:fs");
  const again = async () => {
    try {
      await buildAssets();
      step("Browser files: built");
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
  };
  await again();
  let soon = null;
  watch(join(root, "src", "web"), { recursive: true }, (_, name) => {
    if (!/\.css$|islands/.test(name ?? "")) return;
    clearTimeout(soon);
    soon = setTimeout(again, 200);
  });
  const server = spawn(
    process.execPath,
    [join(root, "node_modules", "tsx", "dist", "cli.mjs"), "watch", "--clear-screen=false", "src/server/main.ts"],
    {
      stdio: "inherit",
      // A group of its own: Ctrl-C reaches it once, from here.
      detached: process.platform !== "win32",
    },
  );
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
  server.on("exit", (code) => process.exit(code ?? 0));
}
