// Builds dist/: the server bundle, the browser islands and the styles. Skipped when nothing that goes into it changed.
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, extname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { server, turned } from "./build-options.mjs";
import { ensureDependencies, root } from "./dependencies.mjs";

const source = join(root, "src");
const dist = join(root, "dist");
const stamp = join(dist, ".built");
const code = new Set([".ts", ".tsx", ".css"]);

/** Programs of the server, each a file of dist/server. */
const programs = {
  main: "server/main.ts",
  "audit-verify": "server/commands/audit-verify.ts",
  backup: "database/commands/backup.ts",
  restore: "database/commands/restore.ts",
  "documents/render-worker": "documents/render-worker.ts",
};

function files(folder, wanted) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? files(path, wanted) : wanted(path) ? [path] : [];
    })
    .sort();
}

const isTest = (path) => /\.(test|prove)\.tsx?$/.test(path);

/** One digest over everything that the build reads: sources, lock file and this script. */
function contentDigest() {
  const digest = createHash("sha256");
  const inputs = [
    join(root, "package-lock.json"),
    join(root, "scripts", "build.mjs"),
    ...files(source, (path) => !isTest(path)),
  ];
  for (const path of inputs) digest.update(relative(root, path)).update("\0").update(readFileSync(path)).update("\0");
  return digest.digest("hex");
}

/**
 * A bundle has one place, its modules had many: gives each module the place it would have under dist/server, where the build copies every
 * file that is not code (migrations, fonts), so that `new URL("./fonts/x.ttf", import.meta.url)` means the same before and after the build.
 */
const keepPlaces = {
  name: "keep-places",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.tsx?$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      if (!text.includes("import.meta.url")) return null;
      const place = `./${relative(source, path).split("\\").join("/")}`;
      return {
        contents: text.replaceAll("import.meta.url", `new URL(${JSON.stringify(place)}, import.meta.url).href`),
        loader: path.endsWith("x") ? "tsx" : "ts",
      };
    });
  },
};

const shared = {
  absWorkingDir: root,
  bundle: true,
  ...turned,
  logLevel: "warning",
  metafile: true,
};

function islandEntries() {
  const folder = join(source, "web", "islands");
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder).filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts") && !isTest(name));
  return Object.fromEntries(names.map((name) => [basename(name, extname(name)), join(folder, name)]));
}

const islandOptions = () => ({
  ...shared,
  entryPoints: islandEntries(),
  outdir: join(dist, "assets"),
  entryNames: "[name]-[hash]",
  minify: true,
  format: "esm",
  platform: "browser",
  target: ["es2020"],
});

/** Writes the style sheet that src/web/styles makes, under a name that holds its digest. @returns that name. */
async function writeStyles() {
  const { tsImport } = await import("tsx/esm/api");
  const { buildStyles } = await tsImport("../src/web/styles/build-styles.ts", import.meta.url);
  const css = await buildStyles();
  const name = `app-${createHash("sha256").update(css).digest("hex").slice(0, 8).toUpperCase()}.css`;
  mkdirSync(join(dist, "assets"), { recursive: true });
  writeFileSync(join(dist, "assets", name), css);
  return name;
}

/**
 * Builds what the browser loads, and dist/assets/manifest.json: from the name that a page asks for (`app.css`, `stage-page.js`) to the
 * file, whose name holds the digest of its content.
 */
export async function buildAssets() {
  const esbuild = await import("esbuild");
  rmSync(join(dist, "assets"), { recursive: true, force: true });
  const [islands, styles] = await Promise.all([esbuild.build(islandOptions()), writeStyles()]);
  const manifest = { "app.css": styles };
  for (const [path, output] of Object.entries(islands.metafile.outputs)) {
    if (output.entryPoint) manifest[`${basename(output.entryPoint, extname(output.entryPoint))}.js`] = basename(path);
  }
  writeFileSync(join(dist, "assets", "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}

async function buildServer() {
  const esbuild = await import("esbuild");
  const folder = join(dist, "server");
  rmSync(folder, { recursive: true, force: true });
  const there = Object.entries(programs).filter(([, path]) => existsSync(join(source, path)));
  await esbuild.build({
    ...shared,
    entryPoints: Object.fromEntries(there.map(([name, path]) => [name, join(source, path)])),
    outdir: folder,
    platform: "node",
    ...server,
    packages: "external",
    splitting: true,
    chunkNames: "[name]-[hash]",
    sourcemap: true,
    plugins: [keepPlaces],
  });
  for (const path of files(source, (path) => !code.has(extname(path)))) {
    cpSync(path, join(folder, relative(source, path)));
  }
}

/** Builds everything. @returns whether there was anything to do. */
export async function build({ force = false } = {}) {
  const digest = contentDigest();
  if (!force && existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return false;
  rmSync(stamp, { force: true });
  await Promise.all([buildServer(), buildAssets()]);
  writeFileSync(stamp, digest);
  return true;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureDependencies();
  const started = Date.now();
  const built = await build({ force: process.argv.includes("--force") });
  console.log(built ? `Built dist/ in ${Date.now() - started} ms` : "dist/ is up to date");
}
