import type { SignatureState } from "../casework/countersignature/signature-state.ts";
import { saysOf } from "../casework/stages/answer-in-words.ts";
import type { QuestionContent } from "../casework/stages/content-types.ts";
import { type PlacedMeta, placedMeta } from "../casework/stages/placed-meta.ts";
import { stageContent } from "../casework/stages/stage-content.ts";
import type { VisibleStage } from "../casework/stages/visible-stage.ts";
import type { Block, DocumentModel } from "./model.ts";

export interface StageDocumentInput {
  readonly visible: VisibleStage;
  /** How the signatures stand; empty where nobody countersigns. */
  readonly signatures: readonly SignatureState[];
  readonly organisation: string;
  readonly createdAt: Date;
}

/**
 * The full assessment (content part 30, `doc-full-assessment`): every question that is shown, as it was asked, with its
 * answer, author and time. Its first line says what is not signed or not complete (design law 8).
 */
export function stageDocument({ visible, signatures, organisation, createdAt }: StageDocumentInput): DocumentModel {
  const { head, youngPerson } = visible;
  const meta = placedMeta(visible);
  const blocks: Block[] = [overview(visible), ...signatureBlocks(signatures)];
  for (const section of stageContent(visible).sections) {
    blocks.push({ kind: "heading", level: 1, text: section.title });
    for (const subSection of section.subSections) {
      blocks.push({ kind: "heading", level: 2, text: subSection.title });
      for (const question of subSection.questions) blocks.push(...questionBlocks(question, meta));
    }
  }
  return {
    title: `${head.title}: ${youngPerson.displayName}`,
    subject: `Full assessment, ${youngPerson.reference}`,
    language: "en-GB",
    organisation,
    youngPersonLabel: `${youngPerson.displayName}, ${youngPerson.reference}`,
    statusLine: statusLine(visible, signatures),
    createdAt,
    footer: "OFFICIAL – SENSITIVE. About a child: share only with those who need it.",
    blocks,
  };
}

/** What a reader must know before the first word: not complete, not signed, gaps. Empty for a completed, signed stage. */
export function statusLine(visible: VisibleStage, signatures: readonly SignatureState[]): string {
  const { head, evaluation } = visible;
  if (head.status === "completed") return "";
  const gaps = evaluation.gaps.filter((gap) => gap.holdsCompletion).length;
  const unsigned = signatures.filter((state) => state.holdsCompletion).length;
  const parts = [
    head.status === "in-progress" ? "Not complete" : `This stage was ${head.status}`,
    ...(gaps > 0 ? [`${gaps} ${gaps === 1 ? "answer is" : "answers are"} missing`] : []),
    ...(unsigned > 0 ? [`${unsigned} ${unsigned === 1 ? "part is" : "parts are"} not signed`] : []),
  ];
  return `${parts.join("; ")}.`;
}

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: "Europe/London" });

function overview({ head, youngPerson }: VisibleStage): Block {
  return {
    kind: "definition",
    items: [
      { term: "Young person", text: `${youngPerson.displayName}, ${youngPerson.reference}` },
      { term: "Stage", text: head.title },
      { term: "Owner", text: head.ownerName },
      { term: "Begun", text: day.format(head.openedAt) },
      ...(head.endedAt
        ? [{ term: head.status === "completed" ? "Completed" : "Ended", text: day.format(head.endedAt) }]
        : []),
      { term: "Asked with", text: `AssetPlus framework ${head.frameworkVersion}, questions in our own words` },
    ],
  };
}

const parts = {
  explanations: "Explanations and Conclusions, with Information Gathering",
  pathways: "Pathways and Planning",
  modules: "Modules",
} as const;

function signatureBlocks(signatures: readonly SignatureState[]): readonly Block[] {
  if (signatures.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: "Countersignatures" },
    {
      kind: "list",
      items: signatures.map((state) =>
        state.state === "signed"
          ? `${parts[state.part]}: signed by ${state.signature.signedByName}, ${day.format(state.signature.signedAt)}`
          : `${parts[state.part]}: ${state.holdsCompletion ? "not signed" : "no signature needed"}`,
      ),
    },
  ];
}

const absent = { absent: "Not answered" } as const;

function questionBlocks(question: QuestionContent, meta: ReadonlyMap<string, PlacedMeta>): readonly Block[] {
  if (question.entries) return entryBlocks(question, meta);
  const text = question.shows
    ? question.shows
        .map((each) => (question.shows?.length === 1 ? saysOf(each) : `${each.label}: ${saysOf(each)}`))
        .join("\n")
    : saysOf(question);
  const written = metaLine(meta.get(question.place));
  return [
    {
      kind: "answer",
      question: question.label,
      ...(written ? { meta: written } : {}),
      value: text === "" ? absent : text,
    },
  ];
}

function entryBlocks(question: QuestionContent, meta: ReadonlyMap<string, PlacedMeta>): readonly Block[] {
  const entries = question.entries ?? [];
  if (entries.length === 0) return [{ kind: "answer", question: question.label, value: { absent: "None" } }];
  return [
    { kind: "paragraph", runs: [{ text: question.label, bold: true }] },
    ...entries.flatMap((entry): readonly Block[] => [
      { kind: "heading", level: 3, text: `${entry.number}. ${entry.label || "Without a name"}` },
      ...entry.fields.flatMap((field) => questionBlocks(field, meta)),
    ]),
  ];
}

function metaLine(meta: PlacedMeta | undefined): string | null {
  if (!meta) return null;
  const source = meta.source ? ` From ${meta.source.stageTitle}, ${meta.source.author}.` : "";
  const state = meta.state === "carried" ? " Carried, nobody has looked yet." : "";
  return `${meta.authorName}, ${day.format(meta.at)}.${source}${state}`;
}
