// Writes the showcase of all components as a page with the built styles: `tsx e2e/support/render-showcase.tsx FILE`.
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Showcase } from "../../src/web/components/showcase.tsx";
import { renderPage } from "../../src/web/html.ts";

const assets = resolve("dist", "assets");
const manifest: unknown = JSON.parse(await readFile(`${assets}/manifest.json`, "utf8"));
const styles =
  typeof manifest === "object" && manifest !== null && "app.css" in manifest ? String(manifest["app.css"]) : "";
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("Name the file to write.");
await writeFile(file, renderPage(<Showcase stylesheets={[pathToFileURL(`${assets}/${styles}`).href]} />));
