import { sql } from "kysely";
import { caseworkWords } from "../../wording/casework.ts";
import type { Contribution, StagePeople, StandIn } from "./stage-people.ts";

/** The people of stage `s` as one JSON text, under row-level security; null for a stage that nobody else writes. */
export const peopleRows = sql<string | null>`(
  select json_build_object(
    'contributions', (select json_agg(json_build_object('userId', c.user_id, 'subSections', c.sub_sections, 'state', c.state,
        'dueOn', c.due_on, 'note', c.note, 'reason', c.reason, 'givenBy', c.granted_by,
        'givenAt', floor(extract(epoch from c.granted_at) * 1000), 'stateAt', floor(extract(epoch from c.state_at) * 1000)) order by c.granted_at, c.user_id)
      from stage_contributor c where c.young_person_id = s.young_person_id and c.stage_id = s.id),
    'standIns', (select json_agg(json_build_object('id', i.id, 'userId', i.user_id, 'forId', i.for_id, 'kind', i.kind,
        'startsAt', extract(epoch from i.starts_at) * 1000, 'endsAt', extract(epoch from i.ends_at) * 1000, 'namedBy', i.named_by,
        'reason', i.reason) order by i.named_at, i.id)
      from stage_stand_in i where i.young_person_id = s.young_person_id and i.stage_id = s.id))::text
  where exists (select from stage_contributor c where c.young_person_id = s.young_person_id and c.stage_id = s.id)
    or exists (select from stage_stand_in i where i.young_person_id = s.young_person_id and i.stage_id = s.id))`;

/** As `peopleRows` gives them: moments in milliseconds since 1970. */
interface StoredPeople {
  readonly contributions:
    | readonly (Omit<Contribution, "userName" | "givenAt" | "stateAt"> & {
        readonly givenAt: number;
        readonly stateAt: number | null;
      })[]
    | null;
  readonly standIns:
    | readonly (Omit<StandIn, "userName" | "forName" | "startsAt" | "endsAt"> & {
        readonly startsAt: number;
        readonly endsAt: number;
      })[]
    | null;
}

/** The people of a stage out of `peopleRows`. @param names of the people of the organisation, by id */
export function readPeople(text: string, names: Readonly<Record<string, string>>): StagePeople {
  const { contributions, standIns }: StoredPeople = JSON.parse(text);
  const named = (id: string): string => names[id] ?? caseworkWords().someoneWhoLeft;
  return {
    contributions: (contributions ?? []).map((each) => ({
      ...each,
      userName: named(each.userId),
      givenBy: named(each.givenBy),
      givenAt: new Date(each.givenAt),
      stateAt: each.stateAt === null ? null : new Date(each.stateAt),
    })),
    standIns: (standIns ?? []).map((each) => ({
      ...each,
      userName: named(each.userId),
      forName: named(each.forId),
      namedBy: named(each.namedBy),
      startsAt: new Date(each.startsAt),
      endsAt: new Date(each.endsAt),
    })),
  };
}
