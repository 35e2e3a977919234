import type { IsoDate } from "../../judgement/dates.ts";
import type { Work } from "../actor.ts";
import { stageTitle } from "../work-lists/stage-title.ts";

/** A panel that a judgement has called and calls still. */
export interface CalledPanel {
  readonly openedAt: Date;
  readonly dueOn: IsoDate;
}

/** The panel that is called for a stage; null for none. */
export async function calledPanel(work: Work, stageId: string): Promise<CalledPanel | null> {
  const row = await work.tx
    .selectFrom("risk_panel")
    .where("organisation_id", "=", work.actor.organisationId)
    .where("stage_id", "=", stageId)
    .where("lapsed_at", "is", null)
    .select(["opened_at", "due_on"])
    .executeTakeFirst();
  return row === undefined ? null : { openedAt: row.opened_at, dueOn: row.due_on };
}

/** A panel that has not been held, of an open stage. */
export interface PanelToHold extends CalledPanel {
  readonly youngPersonId: string;
  readonly name: string;
  readonly reference: string;
  readonly stageId: string;
  readonly stageTitle: string;
  /** When it is to be held, once that is known. */
  readonly plannedOn: IsoDate | null;
  readonly putOff: boolean;
}

/** Panels that are to be held in open stages of a person, the first due first. */
export async function panelsToHold(
  { tx }: Pick<Work, "tx">,
  owner: { readonly organisationId: string; readonly userId: string },
): Promise<readonly PanelToHold[]> {
  const rows = await tx
    .selectFrom("risk_panel as p")
    .innerJoin("stage as s", "s.id", "p.stage_id")
    .innerJoin("young_person as y", "y.id", "p.young_person_id")
    .leftJoin("answer as a", (join) =>
      join
        .onRef("a.young_person_id", "=", "p.young_person_id")
        .onRef("a.stage_id", "=", "p.stage_id")
        .on("a.address", "=", "oversight-panel"),
    )
    .leftJoin("answer as w", (join) =>
      join
        .onRef("w.young_person_id", "=", "p.young_person_id")
        .onRef("w.stage_id", "=", "p.stage_id")
        .on("w.address", "=", "oversight-panel-planned"),
    )
    .where("p.organisation_id", "=", owner.organisationId)
    .where("p.lapsed_at", "is", null)
    .where("s.organisation_id", "=", owner.organisationId)
    .where("s.owner_id", "=", owner.userId)
    .where("s.status", "=", "in-progress")
    .select(["p.young_person_id", "p.stage_id", "p.opened_at", "p.due_on", "y.display_name", "y.reference"])
    .select(["s.type", "s.framework", "s.framework_version", "a.value as state", "w.value as planned"])
    .orderBy("p.due_on")
    .orderBy("p.stage_id")
    .execute();
  return rows
    .filter(({ state }) => state !== "held" && state !== "not-needed")
    .map((row) => ({
      youngPersonId: row.young_person_id,
      name: row.display_name,
      reference: row.reference,
      stageId: row.stage_id,
      stageTitle: stageTitle(row.framework, row.framework_version, row.type),
      openedAt: row.opened_at,
      dueOn: row.due_on,
      plannedOn: typeof row.planned === "string" ? row.planned : null,
      putOff: row.state === "put-off",
    }));
}
