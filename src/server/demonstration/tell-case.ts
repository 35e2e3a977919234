import { sql } from "kysely";
import type { Actor, Work } from "../../casework/actor.ts";
import { saveAnswers } from "../../casework/answers/save-answers.ts";
import type { AnswerChange, ChangeResult } from "../../casework/answers/save-types.ts";
import { addComment } from "../../casework/comments/add-comment.ts";
import { giveParts } from "../../casework/contributors/give-parts.ts";
import { askCountersignature } from "../../casework/countersignature/ask-countersignature.ts";
import { loadSigning } from "../../casework/countersignature/load-signing.ts";
import { returnRequest } from "../../casework/countersignature/return-request.ts";
import { signPart } from "../../casework/countersignature/sign-part.ts";
import type { Outcome } from "../../casework/refusal.ts";
import { completeStage } from "../../casework/stages/complete-stage.ts";
import { startStage } from "../../casework/stages/start-stage.ts";
import { addYoungPerson } from "../../casework/young-people/add-young-person.ts";
import { saveRecordFacts } from "../../casework/young-people/save-record-facts.ts";
import type { RequestTransaction } from "../../database/transaction.ts";
import { entryAddress } from "../../framework/address.ts";
import type { SignedPart } from "../../framework/language.ts";
import type { Act, Staff, Step, WrittenAnswer, WrittenCase, WrittenStage } from "./case.ts";
import { actsOf, type CaseAct } from "./case-acts.ts";
import type { CasePlaces } from "./placed-answers.ts";
import type { StoryTime } from "./story-time.ts";
import { versionsOf } from "./versions-of.ts";

/** Plays one case through the services that every page uses, each act by its person at its moment. Throws with the act that was refused. */
export class CaseTeller {
  private readonly tx: RequestTransaction;
  private readonly written: WrittenCase;
  private readonly places: CasePlaces;
  private readonly time: StoryTime;
  private readonly actors: (staff: Staff) => Actor;
  private youngPersonId = "";
  private readonly stages = new Map<WrittenStage, string>();
  private saves = 0;
  private shown: { readonly stageId: string; readonly digests: ReadonlyMap<SignedPart, string> } | null = null;

  constructor(
    tx: RequestTransaction,
    written: WrittenCase,
    places: CasePlaces,
    time: StoryTime,
    actors: (staff: Staff) => Actor,
  ) {
    this.tx = tx;
    this.written = written;
    this.places = places;
    this.time = time;
    this.actors = actors;
  }

  async tell(): Promise<void> {
    await this.add();
    for (const act of actsOf(this.written)) await this.play(await this.as(act), act);
  }

  /** The settings of the transaction follow the person, so that row-level security and audit hold for each act. */
  private async as(act: Act): Promise<Work> {
    const actor = this.actors(act.by);
    await sql`select set_config('app.user_id', ${actor.userId}, true)`.execute(this.tx);
    return { tx: this.tx, actor, now: this.time.moment(act.on, act.at) };
  }

  private async add(): Promise<void> {
    const { written } = this;
    const work = await this.as(written.added);
    const { youngPersonId } = this.accepted(
      "add",
      await addYoungPerson(work, {
        givenNames: written.givenNames,
        familyName: written.familyName,
        dateOfBirth: this.time.date(written.born),
        caseManagerId: this.actors(written.caseManager).userId,
      }),
    );
    this.youngPersonId = youngPersonId;
    await this.tx
      .updateTable("young_person")
      .set({ reference: written.reference, created_at: work.now })
      .where("id", "=", youngPersonId)
      .execute();
  }

  private async play(work: Work, act: CaseAct): Promise<void> {
    if (act.does === "record") return this.save(work, act.answers, null);
    if (act.does === "start") return this.start(work, act.stage);
    return this.step(work, this.idOf(act.stage), act.step);
  }

  private async start(work: Work, stage: WrittenStage): Promise<void> {
    const trigger =
      typeof stage.trigger === "function" ? stage.trigger(this.time.today) : this.time.date(stage.trigger);
    const started = await startStage(work, {
      youngPersonId: this.youngPersonId,
      type: stage.type,
      triggerDate: trigger,
      ownerId: this.actors(stage.owner).userId,
      ...(this.written.version === undefined ? {} : { version: this.written.version }),
    });
    const { stageId } = this.accepted(`start ${stage.type}`, started);
    this.stages.set(stage, stageId);
    await this.takeOverEpisodes(work, stage, stageId);
  }

  /**
   * Opening a stage begins an episode for each day of current offences. The story's episode of such an offence is that one; those that the
   * story tells together with another day's are removed, as their author would.
   */
  private async takeOverEpisodes(work: Work, stage: WrittenStage, stageId: string): Promise<void> {
    const opened = await this.tx
      .selectFrom("answer")
      .where("stage_id", "=", stageId)
      .where("address", "like", "offences[%].episode")
      .select(["address", "value"])
      .execute();
    const told = stage.steps.flatMap((step) => (step.does === "write" ? step.answers : []));
    const spare = new Set<string>();
    const taken = new Map<string, string>();
    for (const { question, entry, value } of told) {
      if (question !== "offences.episode" || entry === undefined || typeof value !== "string") continue;
      const row = opened.find(({ address }) => address === this.places.addressOf({ question, entry }));
      if (typeof row?.value !== "string") continue;
      const first = taken.get(value) ?? row.value;
      if (first !== row.value) spare.add(row.value);
      taken.set(value, first);
      this.places.entryIs("episodes", value, first);
    }
    for (const kept of taken.values()) spare.delete(kept);
    const changes = [...spare].map((id) => ({ address: entryAddress("episodes", id), value: null, version: 1 }));
    if (changes.length > 0)
      this.accepted("join episodes", await saveAnswers(work, { stageId, runId: "story-0", changes }));
  }

  private async step(work: Work, stageId: string, step: Step): Promise<void> {
    const what = `${step.does} on ${step.on}`;
    switch (step.does) {
      case "write":
        return this.save(work, step.answers, stageId);
      case "comment": {
        const { about, suggest } = step;
        const wording = suggest === undefined ? {} : { suggestedWording: this.time.text(suggest) };
        const address = this.places.addressOf(about);
        this.accepted(what, await addComment(work, { stageId, address, text: this.time.text(step.text), ...wording }));
        return;
      }
      case "ask": {
        const note = this.time.text(step.note);
        this.accepted(what, await askCountersignature(work, { stageId, part: step.part, note, addressedTo: null }));
        return;
      }
      case "return":
        this.accepted(what, await returnRequest(work, { stageId, part: step.part, note: this.time.text(step.note) }));
        return;
      case "sign": {
        const digest = await this.digestShown(work, stageId, step.part);
        this.accepted(what, await signPart(work, { stageId, part: step.part, digest, shownAt: work.now }));
        return;
      }
      case "grant": {
        const { userId } = this.actors(step.to);
        this.accepted(what, await giveParts(work, { stageId, userId, subSections: step.subSections }));
        return;
      }
      case "complete":
        this.accepted(what, await completeStage(work, { stageId }));
    }
  }

  /** What a manager has on the page while signing one part after another. */
  private async digestShown(work: Work, stageId: string, part: SignedPart): Promise<string> {
    if (this.shown?.stageId !== stageId) {
      const signing = await loadSigning(work, stageId);
      this.shown = { stageId, digests: new Map(signing?.states.map((state) => [state.part, state.digest])) };
    }
    const digest = this.shown.digests.get(part);
    if (digest === undefined) throw new Error(`${this.written.key}: nothing to sign in ${part}`);
    return digest;
  }

  private async save(work: Work, answers: readonly WrittenAnswer[], stageId: string | null): Promise<void> {
    const versions = await versionsOf(this.tx, this.youngPersonId, stageId);
    const changes = answers.map((answer): AnswerChange => {
      const { address, value } = this.places.place(answer);
      return { address, value, version: versions.versionOf(address) };
    });
    this.saves += 1;
    this.shown = null;
    const runId = `story-${this.saves}`;
    const youngPersonId = this.youngPersonId;
    const saved =
      stageId === null
        ? this.accepted("save record", await saveRecordFacts(work, { youngPersonId, runId, changes }))
        : this.accepted("save", await saveAnswers(work, { stageId, runId, changes }));
    saved.results.forEach((result) => {
      this.fits(result);
    });
  }

  private fits(result: ChangeResult): void {
    if (result.outcome === "refused")
      throw new Error(`${this.written.key}: ${result.address}: ${result.refusal.happened}`);
    if (result.unfitting) throw new Error(`${this.written.key}: ${result.address} does not fit its question`);
  }

  private idOf(stage: WrittenStage): string {
    const id = this.stages.get(stage);
    if (id === undefined) throw new Error(`${this.written.key}: ${stage.type} was not started before its steps`);
    return id;
  }

  private accepted<T>(what: string, outcome: Outcome<T>): T {
    if (outcome.ok) return outcome.value;
    const { refusal } = outcome;
    const gaps = "gaps" in refusal ? ` ${JSON.stringify(refusal.gaps).slice(0, 1500)}` : "";
    throw new Error(`${this.written.key}: ${what}: ${refusal.happened}${gaps}`);
  }
}
