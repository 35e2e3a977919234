import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** One structure element as a reader of the file finds it, with the text that is its own content. */
export interface ReadElement {
  readonly type: string;
  readonly depth: number;
  text: string;
}

type Tool = "pdfinfo" | "pdftotext" | "pdffonts";

/** What one of poppler's tools says about a PDF. A missing tool is an error: nothing then shows that the file can be read. */
export function readWith(tool: Tool, pdf: Buffer, options: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), "document-"));
  const file = join(folder, "document.pdf");
  try {
    writeFileSync(file, pdf);
    const after = tool === "pdftotext" ? ["-"] : [];
    return execFileSync(tool, [...options, file, ...after], {
      encoding: "utf8",
      maxBuffer: 200_000_000,
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      throw new Error(
        `${tool} is not installed, so the PDF cannot be read back. Install poppler-utils and run the tests again.`,
      );
    }
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The structure tree of a PDF in reading order, as `pdfinfo -struct-text` gives it. */
export function readStructure(pdf: Buffer): ReadElement[] {
  const elements: ReadElement[] = [];
  for (const line of readWith("pdfinfo", pdf, ["-struct-text"]).split("\n")) {
    const content = /^\s*"(.*)"$/su.exec(line);
    const last = elements[elements.length - 1];
    if (content && last) last.text += content[1] ?? "";
    const start = /^( *)([A-Z][A-Za-z0-9]*)(?: \((?:block|inline)\))?:?$/.exec(line);
    if (start) elements.push({ type: start[2] ?? "", depth: (start[1] ?? "").length / 2, text: "" });
  }
  return elements;
}

/** Elements that say something, as "type: text". */
export function readTexts(pdf: Buffer): string[] {
  return readStructure(pdf).flatMap(({ type, text }) => (text === "" ? [] : [`${type}: ${text}`]));
}
