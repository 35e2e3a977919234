import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { SubSectionId } from "../../framework/language.ts";
import { inLanguage } from "../../wording/in-language.ts";
import { sendingWords } from "../../wording/sending.ts";
import type { Work } from "../actor.ts";
import { recordEvent } from "../audit/record-event.ts";
import { type PassedPoint, passedPoints } from "../check-reasons/passed-points.ts";
import { signaturesKept } from "../countersignature/signature-shown.ts";
import { loadOnePage } from "../one-page/load-one-page.ts";
import type { OnePage } from "../one-page/one-page.ts";
import { done, type Outcome, type Refusal, refused, spoken } from "../refusal.ts";
import type { StageSnapshot } from "../stages/snapshot.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { saveRecordFacts } from "../young-people/save-record-facts.ts";
import { allOrNothing } from "./all-or-nothing.ts";
import { cutForSending, withoutRestricted } from "./cut-for-sending.ts";
import { openForSending } from "./open-for-sending.ts";
import { type SendableDocument, sendable, sendableDocuments, subSectionsOf, summaryOf } from "./sendable.ts";
import { entryOf, type SendingFault, type SendStage, sendingFaults } from "./sending-form.ts";
import { insertSent } from "./sent-store.ts";
import { lookedMark, type SuspectedNames, suspectedNames, suspectedOnPage } from "./suspected-names.ts";

/** What a document is made of. */
export interface ToMake {
  readonly document: SendableDocument;
  readonly visible: VisibleStage;
  readonly snapshot: StageSnapshot;
  /** Titles of the sections that a part holds; none for the others. */
  readonly sections: readonly string[];
  /** The one-page summary, where that is the document. */
  readonly onePage: OnePage | null;
  /** Warnings that stand with a reason: they weigh the whole, so that a part does not say them. */
  readonly passed: readonly PassedPoint[];
}

interface ToKeep extends ToMake {
  readonly subSections: readonly SubSectionId[];
}

/** A refusal with each fault for itself, or with what must be looked at first. */
export interface SendingRefusal extends Refusal {
  readonly faults?: readonly SendingFault[];
  readonly suspected?: SuspectedNames;
}

/**
 * Puts on record that documents of a completed stage were handed to others, and keeps the very files. The entry of `stage-sent` says to whom,
 * when, how, what and why; the files stand beside it with their digests. Refused for what is not complete or not checked, for whoever may not
 * send, while something is missing in the form, and until places that may name somebody who was harmed were looked at.
 *
 * @param make makes the file of one document
 * @returns the id of the entry of `stage-sent`
 */
export async function sendStage(
  work: Work,
  input: SendStage,
  make: (of: ToMake) => Promise<Uint8Array>,
): Promise<Outcome<string, SendingRefusal>> {
  const opened = await inLanguage(input.language, () => openForSending(work, input.stageId));
  if (!opened.ok) return opened;
  // One after another: the same act at the same time is found below.
  await sql`select pg_advisory_xact_lock(hashtextextended(${input.entryId}, 0))`.execute(work.tx);
  if (await wasKept(work, input)) return done(input.entryId);
  const { visible, stored } = opened.value;
  const youngPersonId = visible.youngPerson.id;
  const faults = await sendingFaults(work, input, opened.value);
  if (faults.length > 0) return refused(incomplete(faults));

  const chosen = sendable(visible).sections.filter(({ id }) => input.sections.includes(id));
  const documents: ToKeep[] = [];
  for (const document of sendableDocuments.filter((each) => input.documents.includes(each))) {
    const subSections = subSectionsOf(visible, document, chosen);
    const version = summaryOf[document];
    const cut = cutForSending(visible, subSections, version === undefined && !withoutRestricted(input.to));
    const signed = { visible: cut, signatures: signaturesKept(visible, stored.snapshot) };
    const onePage =
      version === undefined ? null : await inLanguage(input.language, () => loadOnePage(work, signed, version));
    const sections = document === "part-of-assessment" ? chosen.map(({ title }) => title) : [];
    const isWhole = document === "doc-full-assessment";
    const passed = isWhole ? await inLanguage(input.language, () => passedPoints(work, visible)) : [];
    documents.push({ document, subSections, visible: cut, snapshot: stored.snapshot, sections, onePage, passed });
  }
  const suspected = merged(
    documents.map(({ visible: cut, onePage, passed }) =>
      onePage === null ? suspectedNames(visible, cut, passed) : suspectedOnPage(visible, onePage),
    ),
  );
  if (suspected.restricted.length + suspected.named.length > 0 && input.looked !== lookedMark(suspected))
    return refused({ ...lookFirst, ...wordsOf(lookFirst), suspected });

  const saved = await keepEntry(work, youngPersonId, input);
  if (!saved.ok) return saved;
  const digests: string[] = [];
  for (const of of documents) {
    const file = await inLanguage(input.language, () => make(of));
    digests.push(
      await insertSent(work, {
        id: randomUUID(),
        youngPersonId,
        stageId: input.stageId,
        entryId: input.entryId,
        document: of.document,
        subSections: of.subSections,
        language: input.language,
        file,
        contentDigest: stored.digest,
        recordSequence: saved.value,
      }),
    );
  }
  await recordEvent(work, {
    action: "stage-sent",
    youngPersonId,
    stageId: input.stageId,
    detail: { entry: input.entryId, documents: documents.map(({ document }) => document), digests },
  });
  return done(input.entryId);
}

/** Writes the entry of `stage-sent`. @returns the sequence of the record with which it stands */
const keepEntry = (work: Work, youngPersonId: string, input: SendStage): Promise<Outcome<string>> =>
  allOrNothing(work, async () => {
    const changes = entryOf(input);
    const saved = await saveRecordFacts(work, { youngPersonId, runId: randomUUID(), changes, audited: false });
    if (!saved.ok) return saved;
    const failed = saved.value.results.find((result) => result.outcome === "refused");
    return failed?.outcome === "refused" ? refused(failed.refusal) : done(saved.value.sequence);
  });

/** Whether this act was kept already: sent twice by a page, or after a lost reply. */
const wasKept = async (work: Work, { stageId, entryId }: SendStage): Promise<boolean> =>
  (await work.tx
    .selectFrom("stage_sent")
    .where("organisation_id", "=", work.actor.organisationId)
    .where("stage_id", "=", stageId)
    .where("entry_id", "=", entryId)
    .select("id")
    .executeTakeFirst()) !== undefined;

const merged = (all: readonly SuspectedNames[]): SuspectedNames => ({
  restricted: [...new Set(all.flatMap(({ restricted }) => restricted))],
  named: [...new Set(all.flatMap(({ named }) => named))],
});

const lookFirst = spoken(409, "names-suspected", () => sendingWords().lookFirst);
const wordsOf = ({ happened, kept, toDo }: Refusal): Pick<Refusal, "happened" | "kept" | "toDo"> => ({
  happened,
  kept,
  toDo,
});
const incomplete = (faults: readonly SendingFault[]): SendingRefusal => ({
  status: 422,
  code: "sending-incomplete",
  ...sendingWords().incomplete,
  faults,
});
