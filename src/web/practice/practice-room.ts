import type { Work } from "../../casework/actor.ts";
import type { IsoDate } from "../../judgement/dates.ts";
import type { Dossier } from "./dossier.ts";

/** The dossiers' dates, moved to the day on which one was begun. */
export interface DossierTime {
  /** Puts dates in words where a text has `{2026-11-15}`. */
  text(written: string): string;
  date(written: string): string;
}

/** What the pages of practice are given by the server, which holds the written dossiers. */
export interface PracticeRoom {
  readonly dossiers: readonly Dossier[];
  /** Makes the dossier a case of the person who asks: the young person with their record, and the open stage. */
  begin(work: Work, dossier: Dossier): Promise<{ readonly youngPersonId: string; readonly stageId: string }>;
  timeOf(begunOn: IsoDate): DossierTime;
}
