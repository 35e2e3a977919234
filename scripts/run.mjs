// Runs a program, shows or keeps what it says, and tells how it ended. No shell, so nothing needs quoting.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./dependencies.mjs";

/** The file of a tool that a package brings. */
export const tool = (path) => join(root, "node_modules", path);

/** What a program says while another has the screen: kept until it is let out, and shown as it comes from then on. */
export function heldOutput() {
  let held = "";
  let out = false;
  return {
    write(part) {
      if (out) process.stdout.write(part);
      else held += part;
    },
    letOut() {
      out = true;
      process.stdout.write(held);
    },
  };
}

/**
 * Runs Node with these arguments in the checkout.
 * @returns the exit code and everything said; with `show`, it is shown as it comes too (true: on the screen).
 */
export function runNode(args, { env = {}, show = false } = {}) {
  return run(process.execPath, args, { env, show });
}

/** Runs any program in the checkout; see runNode. */
export function run(program, args, { env = {}, show = false } = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...(show && process.stdout.isTTY ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" }), ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    const take = (stream) => (part) => {
      said += part;
      if (show) (show === true ? stream : show).write(part);
    };
    child.stdout.on("data", take(process.stdout));
    child.stderr.on("data", take(process.stderr));
    const forward = (signal) => child.kill(signal);
    process.once("SIGINT", forward).once("SIGTERM", forward);
    const end = (code) => {
      process.removeListener("SIGINT", forward).removeListener("SIGTERM", forward);
      done({ code, said });
    };
    child.on("error", (error) => {
      said += `${program} could not be run: ${error.message}\n`;
      end(1);
    });
    child.on("close", (code) => end(code ?? 1));
  });
}
