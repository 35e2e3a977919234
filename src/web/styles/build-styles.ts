import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

const require = createRequire(import.meta.url);

/** The vendors' sheets as published, in the order in which they apply. */
const VENDORS = [
  "govuk-frontend/dist/govuk/govuk-frontend.min.css",
  "@ministryofjustice/frontend/moj/moj-frontend.min.css",
] as const;

/** Addresses in the vendors' sheets: crest, fonts, and pictures of components that we do not use. */
const URL_VALUE = /url\([^)]*\)/g;

/**
 * Takes out of a vendor's sheet what would make a browser ask for a file: GDS Transport, which only GOV.UK may use
 * (the next name in the list is Arial), and pictures.
 */
export function withoutFiles(css: string): string {
  return css
    .replace('@charset "UTF-8";', "")
    .replace(/@font-face\s*\{[^}]*\}/g, "")
    .replace(/(["']?)GDS Transport\1\s*,?/g, "")
    .replace(URL_VALUE, "none");
}

async function vendorStyles(path: string): Promise<string> {
  return withoutFiles(await readFile(require.resolve(path), "utf8"));
}

/** Builds the one style sheet of the product, minified: govuk-frontend, MoJ, then our own layer. It refers to no file. */
export async function buildStyles(): Promise<string> {
  const [vendors, own] = await Promise.all([
    Promise.all(VENDORS.map(vendorStyles)),
    build({
      entryPoints: [fileURLToPath(new URL("./app.css", import.meta.url))],
      bundle: true,
      write: false,
      logLevel: "error",
    }),
  ]);
  const [sheet] = own.outputFiles;
  const { code } = await transform([...vendors, sheet?.text ?? ""].join("\n"), { loader: "css", minify: true });
  return code;
}
