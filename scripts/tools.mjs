// What the browser tests need from the system: a Chromium and the tools that read a PDF back.
import { spawnSync } from "node:child_process";

const has = (program) => spawnSync("sh", ["-c", `command -v ${program}`], { stdio: "ignore" }).status === 0;

/** Each need: one of the programs, and the Debian package that brings it. */
const needs = [
  { programs: [process.env.CHROMIUM ?? "chromium-headless-shell"], package: "chromium-headless-shell" },
  { programs: ["pdfinfo"], package: "poppler-utils" },
];

/** Installs what is missing where that is allowed (root on Debian); else ends the run with the command that does it. */
export function ensureTools() {
  const missing = needs.filter((need) => !need.programs.some(has)).map((need) => need.package);
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && has("apt-get")) {
    console.log(`Installing ${missing.join(" and ")} from Debian`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit", env });
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...missing], { stdio: "inherit", env });
    if (needs.every((need) => need.programs.some(has))) return;
  }
  console.error(
    `The tests need ${missing.join(" and ")}. Install them (on Debian: sudo apt-get install ${missing.join(" ")}) and run again.`,
  );
  console.log("0 passed, 1 failed");
  process.exit(1);
}
