import { coreRecordWords } from "../../wording/core-record.ts";
import { dateInWords } from "../../wording/dates.ts";
import { standsInAt } from "../contributors/stage-people.ts";
import { dayOf } from "../stages/make-visible.ts";
import { type CoreLine, type CoreRecordInput, coreLine } from "./core-line.ts";

/** The colleagues: case manager, owner of the stage in hand, who stands in, who writes parts. */
export function peopleBeside({ record, now, at }: CoreRecordInput): readonly CoreLine[] {
  const say = coreRecordWords();
  const { caseManagerName } = record.youngPerson;
  const stage = record.stages.find(({ status }) => status === "in-progress") ?? record.stages.find(isCompleted);
  const { contributions = [], standIns = [] } = now?.people ?? {};
  return [
    coreLine({
      label: say.caseManager,
      text: caseManagerName ?? say.nobodyNamed,
      recorded: caseManagerName !== null,
      source: "person",
    }),
    ...(stage === undefined
      ? []
      : [
          coreLine({
            label: isCompleted(stage) ? say.ownerOfLast(stage.title) : say.owner(stage.title),
            text: stage.ownerName,
            source: now === null ? null : "people",
          }),
        ]),
    ...standIns
      .filter((each) => standsInAt(each, at))
      .map((each) =>
        coreLine({
          text: say.standsIn(each.userName, each.forName, dateInWords(dayOf(each.endsAt))),
          source: "people",
        }),
      ),
    ...contributions.map((each) =>
      coreLine({ text: say.writesParts(each.userName, each.subSections.length), source: "people" }),
    ),
  ];
}

const isCompleted = ({ status }: { readonly status: string }): boolean => status === "completed";
