import type { Evaluation } from "../../assessment/types.ts";
import type { Address, Answers } from "../../framework/answers.ts";
import { currentLanguage, type Language } from "../../wording/current-language.ts";
import { nobodyBeside } from "../contributors/stage-people.ts";
import { ownEvaluation } from "../local-configuration/worded-evaluation.ts";
import type { StageContent } from "./content-types.ts";
import { compiledStage, frameworkVersion } from "./framework-versions.ts";
import { addressesOf, keptAnswers } from "./kept-answers.ts";
import type { AnswerMeta, StageHead, VisibleStage, VisibleYoungPerson } from "./visible-stage.ts";

/** A signature as it stood when the stage was completed. */
export interface SnapshotSignature {
  readonly part: string;
  readonly digest: string;
  readonly signedBy: string;
  readonly signedByName: string;
  /** ISO 8601. */
  readonly signedAt: string;
}

type StoredMeta = Omit<AnswerMeta, "at"> & { readonly at: string };
type StoredHead = Omit<StageHead, "openedAt" | "endedAt"> & {
  readonly openedAt: string;
  readonly endedAt: string | null;
};

/** A completed stage as one immutable document: what was asked, what was answered by whom, what was worked out, who signed (design §7). */
export interface StageSnapshot {
  readonly format: 1;
  readonly framework: { readonly id: string; readonly version: string };
  /** As it was asked: in the words of the service and in the language in which it was completed. */
  readonly content: StageContent;
  /** English where it is not said. */
  readonly language?: Language;
  readonly head: StoredHead;
  readonly youngPerson: VisibleYoungPerson;
  readonly subSections: readonly string[];
  readonly answers: Answers;
  readonly meta: Readonly<Record<Address, StoredMeta>>;
  readonly evaluation: Omit<
    Evaluation,
    "shown" | "counting" | "openable" | "required" | "computed" | "corrected" | "progress"
  > & {
    readonly shown: readonly Address[];
    readonly corrected: readonly Address[];
    readonly computed: readonly (readonly [Address, unknown])[];
    readonly progress: readonly (readonly [string, unknown])[];
  };
  readonly signatures: readonly SnapshotSignature[];
}

/** Takes the snapshot of a stage as its writer sees it whole. */
export function takeSnapshot(
  visible: VisibleStage,
  content: StageContent,
  signatures: readonly SnapshotSignature[],
  endedAt: Date,
): StageSnapshot {
  const { head, evaluation } = visible;
  const answers = keptAnswers(visible);
  const kept = addressesOf(answers);
  const {
    shown,
    counting: _counting,
    openable: _openable,
    required: _required,
    computed,
    corrected,
    progress,
    ...plain
  } = ownEvaluation(evaluation);
  return {
    format: 1,
    framework: content.framework,
    content,
    language: currentLanguage(),
    head: { ...head, status: "completed", openedAt: head.openedAt.toISOString(), endedAt: endedAt.toISOString() },
    youngPerson: visible.youngPerson,
    subSections: visible.subSections,
    answers,
    meta: Object.fromEntries(
      [...visible.meta]
        .filter(([address]) => kept.has(address))
        .map(([address, meta]) => [address, { ...meta, at: meta.at.toISOString() }]),
    ),
    evaluation: {
      ...plain,
      shown: [...shown],
      corrected: [...corrected],
      computed: [...computed],
      progress: [...progress],
    },
    signatures,
  };
}

/** The stage as it was when it was completed, out of its snapshot alone. */
export function visibleSnapshot(snapshot: StageSnapshot): VisibleStage {
  const { evaluation, framework, head } = snapshot;
  const compiled = compiledStage(frameworkVersion(framework.id, framework.version), head.type);
  const meta = new Map(
    Object.entries(snapshot.meta).map(([address, each]): [Address, AnswerMeta] => [
      address,
      { ...each, at: new Date(each.at) },
    ]),
  );
  return {
    head: {
      ...head,
      openedAt: new Date(head.openedAt),
      endedAt: head.endedAt === null ? null : new Date(head.endedAt),
    },
    youngPerson: snapshot.youngPerson,
    compiled,
    subSections: snapshot.subSections,
    all: true,
    answers: snapshot.answers,
    meta,
    states: new Map([...meta].map(([address, each]) => [address, each.state])),
    keptUnclear: new Map(
      [...meta].flatMap(([address, { source }]) =>
        source?.keptBecause === undefined ? [] : [[address, source.keptBecause] as const],
      ),
    ),
    evaluation: {
      ...evaluation,
      shown: new Set(evaluation.shown),
      // What is completed asks nothing more: only what it shows is read.
      counting: new Set(evaluation.shown),
      openable: new Set(),
      required: new Set(),
      corrected: new Set(evaluation.corrected),
      computed: new Map(evaluation.computed) as Evaluation["computed"],
      progress: new Map(evaluation.progress) as Evaluation["progress"],
    },
    deletedEntries: {},
    people: nobodyBeside,
    summary: null,
  };
}
