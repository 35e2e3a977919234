import { coreRecordWords } from "../../wording/core-record.ts";
import { recordWords } from "../../wording/record.ts";
import { sharedWords } from "../../wording/shared.ts";
import type { SectionNavProps } from "../components/section-nav/section-nav.tsx";
import { coreRecordPath, youngPersonPath } from "../stages/paths.ts";
import type { OpenRecord } from "./open-record.ts";
import { recordPath } from "./record-paths.ts";

/** What a part of the record holds, in a word: entries of its lists, or nothing. */
export function heldIn({ visible }: OpenRecord, subSection: string): number {
  const placed = visible.compiled.subSections.find((each) => each.subSection.id === subSection);
  const lists = placed?.subSection.questions.filter(({ type }) => type === "list") ?? [];
  return lists.reduce((sum, list) => sum + (visible.answers.entries[list.id]?.length ?? 0), 0);
}

/** The parts of the record at the left of its pages. A record is never complete, so its marks say only whether something is there. */
export function recordNav(record: OpenRecord, current: string | null): SectionNavProps {
  const { visible } = record;
  const id = visible.youngPerson.id;
  const say = recordWords().nav;
  return {
    label: say.label,
    title: sharedWords().caseRecord,
    groups: [
      {
        heading: say.heading,
        items: [
          {
            text: coreRecordWords().title,
            href: coreRecordPath(id),
            kind: "done",
            word: say.onOnePage,
            current: current === "core-record",
          },
          {
            text: say.overview,
            href: youngPersonPath(id),
            kind: "done",
            word: say.everything,
            current: current === null,
          },
          ...visible.compiled.subSections.map(({ subSection }) => {
            const held = heldIn(record, subSection.id);
            const details = subSection.id === "case-facts";
            return {
              text: subSection.title,
              href: recordPath(id, subSection.id),
              kind: held > 0 || details ? ("done" as const) : ("none" as const),
              word: details ? say.facts : held > 0 ? say.recorded(held) : say.noneRecorded,
              current: current === subSection.id,
            };
          }),
        ],
      },
    ],
  };
}
