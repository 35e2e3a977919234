import type { Address } from "../../framework/answers.ts";
import type { SubSectionId } from "../../framework/language.ts";
import { caseworkWords } from "../../wording/casework.ts";
import type { Work } from "../actor.ts";
import { done, notFound, nothingChanged, type Outcome, refused, spoken } from "../refusal.ts";
import { visibleTo } from "../stages/visible-to.ts";
import type { Change } from "./change.ts";
import { changesOf } from "./change-store.ts";
import type { Cursor, Page } from "./cursor.ts";

export interface ChangesOfStage {
  readonly stageId: string;
  /** One answer, or a list with all its entries. */
  readonly address?: Address;
  readonly subSection?: SubSectionId;
  readonly cursor?: Cursor;
  /** 1 to 200; 50 when not given. */
  readonly size?: number;
}

/** Who changed what and when in a stage, or one answer of it, the newest first; only in the parts that the actor sees. */
export async function changesOfStage(work: Work, input: ChangesOfStage): Promise<Outcome<Page<Change>>> {
  const visible = await visibleTo(work, input.stageId);
  if (visible === null) return refused(notFound);
  const page = await changesOf(work.tx, {
    stageId: input.stageId,
    subSections: visible.subSections.filter((id) => input.subSection === undefined || id === input.subSection),
    record: input.subSection === undefined,
    size: Math.min(200, Math.max(1, input.size ?? 50)),
    ...(input.address === undefined ? {} : { address: input.address }),
    ...(input.cursor === undefined ? {} : { cursor: input.cursor }),
  });
  return page === null ? refused(badCursor) : done(page);
}

const badCursor = spoken(400, "bad-cursor", () => nothingChanged(caseworkWords().badPageOfHistory));
