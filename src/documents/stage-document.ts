import type { PassedPoint } from "../casework/check-reasons/passed-points.ts";
import type { SignatureShown } from "../casework/countersignature/signature-shown.ts";
import {
  type KeptFromEarlier,
  keptFromEarlier,
  labelOfKept,
} from "../casework/framework-migration/kept-from-earlier.ts";
import { notReviewedLines } from "../casework/review/not-reviewed.ts";
import { saysOf } from "../casework/stages/answer-in-words.ts";
import type { EntryContent, QuestionContent, StageContent } from "../casework/stages/content-types.ts";
import { type PlacedMeta, placedMeta } from "../casework/stages/placed-meta.ts";
import { stageContent } from "../casework/stages/stage-content.ts";
import type { VisibleStage } from "../casework/stages/visible-stage.ts";
import { checkReasonsWords } from "../wording/check-reasons.ts";
import { currentLanguage, languageTag } from "../wording/current-language.ts";
import { momentInWords } from "../wording/dates.ts";
import { documentsWords } from "../wording/documents.ts";
import { sharedWords } from "../wording/shared.ts";
import { versionWords } from "../wording/version.ts";
import type { Block, DocumentModel } from "./model.ts";
import { timelineBlocks } from "./timeline/timeline-blocks.ts";

export interface StageDocumentInput {
  readonly visible: VisibleStage;
  /** How the signatures stand; empty where nobody countersigns. */
  readonly signatures: readonly SignatureShown[];
  /** Warnings that stand with a reason. */
  readonly passed: readonly PassedPoint[];
  readonly organisation: string;
  readonly createdAt: Date;
}

/**
 * The full assessment (content part 30, `doc-full-assessment`): every question that is shown, as it was asked, with its
 * answer, author and time. Its first line says what is not signed or not complete (design law 8).
 */
export function stageDocument(input: StageDocumentInput): DocumentModel {
  const { visible, signatures, passed, organisation, createdAt } = input;
  const { head, youngPerson } = visible;
  const meta = placedMeta(visible);
  const notReviewed = notReviewedLines(visible);
  const blocks: Block[] = [
    overview(visible),
    ...signatureBlocks(signatures),
    ...passedBlocks(passed),
    ...missingBlocks(visible),
    // Drawn from all of a stage: of chosen parts it would tell what stands in others.
    ...(visible.all ? timelineBlocks(visible, createdAt) : []),
  ];
  const content = stageContent(visible);
  for (const section of content.sections) {
    blocks.push({ kind: "heading", level: 1, text: section.title });
    for (const subSection of section.subSections) {
      const said = [
        ...subSection.questions.flatMap((question) => questionBlocks(question, meta)),
        ...keptBlocks(visible, keptFromEarlier(visible, subSection.id)),
      ];
      const unreviewed = notReviewed.get(subSection.id);
      const note: readonly Block[] = unreviewed ? [{ kind: "paragraph", runs: [{ text: unreviewed }] }] : [];
      if (said.length > 0) blocks.push({ kind: "heading", level: 2, text: subSection.title }, ...note, ...said);
    }
  }
  blocks.push(...keptElsewhere(visible, content));
  return {
    title: `${head.title}: ${youngPerson.displayName}`,
    subject: documentsWords().fullAssessment(youngPerson.reference),
    language: languageTag(currentLanguage()),
    organisation,
    youngPersonLabel: `${youngPerson.displayName}, ${youngPerson.reference}`,
    statusLine: statusLine(visible, signatures),
    createdAt,
    footer: documentsWords().sensitive,
    blocks,
  };
}

/** What was answered here to questions of an earlier version, under a sentence that says what it is; nothing where nothing was kept. */
function keptBlocks(visible: VisibleStage, kept: readonly KeptFromEarlier[]): readonly Block[] {
  if (kept.length === 0) return [];
  const { kept: say } = versionWords();
  return [
    { kind: "paragraph", runs: [{ text: `${say.heading}. `, bold: true }, { text: say.about }] },
    ...kept.map((each): Block => {
      const by = each.meta && `${each.meta.authorName}, ${momentInWords(each.meta.at)}`;
      const meta = `${say.askedIn(by, each.version)}${each.why === null ? "" : ` ${each.why}`}`;
      return { kind: "answer", question: labelOfKept(visible, each), meta, value: each.text };
    }),
  ];
}

/** The same for sub-sections in which nothing is asked now: at the end, so that nothing kept is left out of the print. */
function keptElsewhere(visible: VisibleStage, { sections }: StageContent): readonly Block[] {
  const printed = new Set(sections.flatMap(({ subSections }) => subSections.map(({ id }) => id)));
  const rest = keptFromEarlier(visible, null).filter(({ subSection }) => !printed.has(subSection));
  if (rest.length === 0) return [];
  return [{ kind: "heading", level: 1, text: versionWords().kept.heading }, ...keptBlocks(visible, rest)];
}

/** What a reader must know before the first word: not complete, not signed, gaps. Empty for a completed, signed stage. */
export function statusLine(visible: VisibleStage, signatures: readonly SignatureShown[]): string {
  const { head, evaluation } = visible;
  if (head.status === "completed") return "";
  const gaps = evaluation.gaps.filter((gap) => gap.holdsCompletion).length;
  const unsigned = signatures.filter((state) => state.holdsCompletion).length;
  const say = documentsWords();
  const parts = [
    say.status[head.status],
    ...(gaps > 0 ? [say.answersMissing(gaps)] : []),
    ...(unsigned > 0 ? [say.partsNotSigned(unsigned)] : []),
  ];
  return `${parts.join("; ")}.`;
}

function overview({ head, youngPerson }: VisibleStage): Block {
  const say = documentsWords();
  const { youngPerson: young, stage } = sharedWords();
  return {
    kind: "definition",
    items: [
      { term: young, text: `${youngPerson.displayName}, ${youngPerson.reference}` },
      { term: stage, text: head.title },
      { term: say.owner, text: head.ownerName },
      { term: say.begun, text: momentInWords(head.openedAt) },
      ...(head.endedAt
        ? [{ term: head.status === "completed" ? say.completed : say.ended, text: momentInWords(head.endedAt) }]
        : []),
      { term: say.askedWith, text: say.inOwnWords(head.frameworkVersion) },
    ],
  };
}

/** What still has to be answered, by name: blanks are left out below, so they are said here. */
function missingBlocks({ head, evaluation, compiled }: VisibleStage): readonly Block[] {
  const gaps = evaluation.gaps.filter((gap) => gap.holdsCompletion);
  if (head.status !== "in-progress" || gaps.length === 0) return [];
  const titles = new Map(compiled.subSections.map(({ subSection }) => [subSection.id, subSection.title]));
  return [
    { kind: "heading", level: 1, text: documentsWords().whatIsMissing },
    {
      kind: "list",
      items: gaps.map(
        (gap) =>
          `${titles.get(gap.subSection) ?? ""}: ${compiled.byId.get(gap.question)?.question.label ?? gap.question}`,
      ),
    },
  ];
}

function signatureBlocks(signatures: readonly SignatureShown[]): readonly Block[] {
  if (signatures.length === 0) return [];
  const say = documentsWords();
  return [
    { kind: "heading", level: 1, text: say.countersignatures },
    {
      kind: "list",
      items: signatures.map((state) => {
        const part = say.parts[state.part];
        if (state.state !== "signed") return state.holdsCompletion ? say.notSigned(part) : say.noSignatureNeeded(part);
        return say.signedBy(part, state.signature.signedByName, momentInWords(state.signature.signedAt));
      }),
    },
  ];
}

/** What does not fit and stands as it is: each point with its reason, author and time. */
function passedBlocks(passed: readonly PassedPoint[]): readonly Block[] {
  if (passed.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: checkReasonsWords().inDocument },
    ...passed.map(
      ({ message, reason, authorName, at }): Block => ({
        kind: "answer",
        question: message,
        meta: `${authorName}, ${momentInWords(at)}`,
        value: reason,
      }),
    ),
  ];
}

/** A question with its answer; nothing for one that says nothing (content part 30, `doc-full-assessment`: blanks are left out). */
function questionBlocks(question: QuestionContent, meta: ReadonlyMap<string, PlacedMeta>): readonly Block[] {
  if (question.entries) return entriesBlocks(question, meta);
  const text = textOf(question);
  if (text === "") return [];
  const written = metaLine(meta.get(question.place));
  return [{ kind: "answer", question: question.label, ...(written ? { meta: written } : {}), value: text }];
}

function textOf(question: QuestionContent): string {
  const shows = question.shows?.filter((each) => saysOf(each) !== "");
  if (!shows) return saysOf(question);
  return shows.map((each) => (shows.length === 1 ? saysOf(each) : `${each.label}: ${saysOf(each)}`)).join("\n");
}

function entriesBlocks(question: QuestionContent, meta: ReadonlyMap<string, PlacedMeta>): readonly Block[] {
  const entries = question.entries ?? [];
  if (entries.length === 0) return [];
  return [
    { kind: "paragraph", runs: [{ text: question.label, bold: true }] },
    ...entries.flatMap((entry): readonly Block[] => [
      { kind: "heading", level: 3, text: `${entry.number}. ${entry.label || documentsWords().withoutName}` },
      ...fieldsBlocks(entry, meta),
    ]),
  ];
}

/** Longer answers stand under their question; shorter ones beside it, so that sixty offences stay readable. */
const besideAtMost = 90;

/** The fields of one entry in their order, short ones gathered; who wrote them stands once where it was one person at one time. */
function fieldsBlocks({ fields }: EntryContent, meta: ReadonlyMap<string, PlacedMeta>): readonly Block[] {
  const answered = fields.filter((field) => textOf(field) !== "");
  const authors = new Set(answered.flatMap((field) => metaLine(meta.get(field.place)) ?? []));
  const together = authors.size === 1 ? [...authors][0] : undefined;
  const blocks: Block[] = [];
  let beside: { term: string; text: string }[] = [];
  const flush = (): void => {
    if (beside.length > 0) blocks.push({ kind: "definition", items: beside });
    beside = [];
  };
  for (const field of answered) {
    const text = textOf(field);
    const written = together === undefined ? metaLine(meta.get(field.place)) : null;
    if (text.length <= besideAtMost && !text.includes("\n")) {
      beside.push({ term: field.label, text: written === null ? text : `${text} (${written})` });
      continue;
    }
    flush();
    blocks.push({ kind: "answer", question: field.label, ...(written === null ? {} : { meta: written }), value: text });
  }
  if (together !== undefined) beside.push({ term: documentsWords().writtenBy, text: together });
  flush();
  return blocks;
}

function metaLine(meta: PlacedMeta | undefined): string | null {
  if (!meta) return null;
  const say = documentsWords();
  const written = `${meta.authorName}, ${momentInWords(meta.at)}`;
  const from = meta.source ? say.from(written, meta.source.stageTitle, meta.source.author) : written;
  return meta.state === "carried" ? say.nobodyLooked(from) : from;
}
