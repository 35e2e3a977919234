/** A word of its own in each sub-section of a stage, as its answer and in a comment on it; and the words that a document holds. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { frameworkIndex } from "../../assessment/framework-index.ts";
import type { Actor } from "../../casework/actor.ts";
import { saveAnswers } from "../../casework/answers/save-answers.ts";
import { storedSubSection } from "../../casework/answers/stored-sub-section.ts";
import { addComment } from "../../casework/comments/add-comment.ts";
import { visibleTo } from "../../casework/stages/visible-to.ts";
import { isRecordQuestion } from "../../casework/young-people/record-questions.ts";
import type { SubSectionId } from "../../framework/language.ts";
import type { RouteWorld } from "./route-world.ts";

export interface Canary {
  readonly word: string;
  readonly address: string;
  /** Where the stage asks it. */
  readonly subSection: SubSectionId;
  readonly section: string;
  /** Where it is at home: for a fact of the record, a part of the record. */
  readonly home: SubSectionId;
  readonly ofRecord: boolean;
}

/** Every canary that a text holds. */
export const canariesIn = (text: string): readonly string[] => text.match(/canary[a-z]\d{3}y/g) ?? [];

/**
 * Writes a canary into each sub-section and each part of the case record that the stage asks of.
 * @param letter sets the canaries of one stage apart from those of another
 */
export async function plantCanaries(
  world: RouteWorld,
  writer: Actor,
  stageId: string,
  letter: string,
): Promise<readonly Canary[]> {
  const visible = await world.act(writer, (work) => visibleTo(work, stageId));
  if (visible === null) throw new Error("The stage is not there.");
  const index = frameworkIndex(visible.compiled.framework);
  const planned: Canary[] = [];
  for (const { subSection, section, questions } of visible.compiled.subSections) {
    for (const ofRecord of [true, false]) {
      const found = questions.find(({ question, asked, list }) => {
        const placed = index.questions.get(question.id);
        const takesText = question.type === "narrative" || question.type === "shortText";
        return asked && takesText && !list && placed !== undefined && isRecordQuestion(placed) === ofRecord;
      });
      const placed = found && index.questions.get(found.question.id);
      if (!placed || planned.some(({ address }) => address === placed.question.id)) continue;
      planned.push({
        word: `canary${letter}${String(planned.length).padStart(3, "0")}y`,
        address: placed.question.id,
        subSection: subSection.id,
        section: section.id,
        home: storedSubSection(placed),
        ofRecord,
      });
    }
  }
  return world.act(writer, async (work) => {
    const changes = planned.map(({ address, word }) => ({
      address,
      value: `Here is ${word}.`,
      version: visible.meta.get(address)?.version ?? 0,
    }));
    const saved = await saveAnswers(work, { stageId, runId: "canaries", changes });
    if (!saved.ok) throw new Error(saved.refusal.happened);
    const planted = planned.filter((_, at) => saved.value.results[at]?.outcome === "saved");
    for (const { address, word } of planted) await addComment(work, { stageId, address, text: `Look: ${word}` });
    return planted;
  });
}

/** The canaries of a document as its reader would find them. */
export async function canariesOfDocument(kind: string, bytes: Uint8Array): Promise<readonly string[]> {
  if (kind === "docx") return Object.values(unzipSync(bytes)).flatMap((part) => canariesIn(strFromU8(part)));
  const folder = await mkdtemp(join(tmpdir(), "canaries-"));
  try {
    const file = join(folder, "document.pdf");
    await writeFile(file, bytes);
    const read = await promisify(execFile)("pdftotext", [file, "-"], { maxBuffer: 50_000_000 });
    return canariesIn(read.stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The canaries of what a stream of events says in its first two seconds. */
export async function canariesOfStream(response: Response): Promise<readonly string[]> {
  const reader = response.body?.getReader();
  const until = Date.now() + 2000;
  let text = "";
  while (reader !== undefined && Date.now() < until) {
    const rest = new Promise<null>((done) => setTimeout(() => done(null), until - Date.now()));
    const piece = await Promise.race([reader.read(), rest]);
    if (piece === null || piece.done) break;
    text += new TextDecoder().decode(piece.value);
  }
  await reader?.cancel();
  return canariesIn(text);
}
