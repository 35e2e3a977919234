import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where the fonts lie beside this file in the source, and beside a bundle that the build has put elsewhere. */
const CANDIDATES = [
  "../fonts/",
  "./fonts/",
  "./documents/fonts/",
  "../documents/fonts/",
  "../src/documents/fonts/",
  // The thread that makes documents is a bundle in a folder of its own, one level below the others.
  "../../fonts/",
];

/**
 * The folder with the fonts that documents are set in.
 *
 * @throws when no candidate holds them: the build must copy `src/documents/fonts` beside its output.
 */
export function fontsFolder(): string {
  for (const candidate of CANDIDATES) {
    const folder = fileURLToPath(new URL(candidate, import.meta.url));
    if (existsSync(`${folder}NotoSans-Regular.ttf`)) return folder;
  }
  throw new Error(
    "The fonts for documents were not found. The build must copy src/documents/fonts to a folder named fonts beside its output.",
  );
}
