import { type RawBuilder, sql } from "kysely";
import { caseworkWords } from "../../wording/casework.ts";

/** In SQL: the name of the owner for whom somebody acted in a stage at a moment; null for those who acted for themselves. */
export const forWhom = (stage: RawBuilder<unknown>, by: RawBuilder<unknown>, at: RawBuilder<unknown>) =>
  sql<string | null>`(
    select o.name from stage_stand_in i join user_account o on o.id = i.for_id
    where i.stage_id = ${stage} and i.user_id = ${by} and ${at} >= i.starts_at and ${at} < i.ends_at
    order by i.named_at limit 1)`;

/** "Tom Reid", or "Tom Reid for Priya Shah". @param owner as `forWhom` gives it */
export const actingName = (name: string, owner: string | null): string =>
  owner === null ? name : caseworkWords().onBehalf(name, owner);
