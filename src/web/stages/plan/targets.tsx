import type { ComponentChildren, JSX } from "preact";
import { inOrder } from "../../../assessment/plan-coverage/plan-coverage.ts";
import type { PlanEntry } from "../../../assessment/plan-coverage/plan-reader.ts";
import { unquoted } from "../../../casework/plans/own-words.ts";
import { planWords } from "../../../wording/plan.ts";
import { planResourcesWords } from "../../../wording/plan-resources.ts";
import { PlainButton } from "../../components/plain-button/plain-button.tsx";
import { type WorkGroup, WorkTable } from "../../components/work-table/work-table.tsx";
import { calledName } from "../beside/called-name.ts";
import { PlanField } from "./plan-field.tsx";
import type { PlanPage } from "./plan-model.ts";
import { entryFromPlan, planPath, planRowId } from "./plan-paths.ts";

const list = "plan-targets";
const isClosed = (target: PlanEntry): boolean => ["reached", "dropped"].includes(target.text("status") ?? "");

/** Targets whole and together: in order, or under the five key areas. */
export function Targets(props: {
  readonly plan: PlanPage;
  readonly byArea: boolean;
  readonly fileLimit: number;
  /** What was noted about a target since the stage was completed. */
  readonly notes: (target: PlanEntry) => ComponentChildren;
  /** Whether a note says how a target is going now, in place of the plan. */
  readonly movedOn: (target: PlanEntry) => boolean;
}): JSX.Element {
  const { plan, byArea } = props;
  const say = planWords().targets;
  const all = inOrder(plan.reader.rows(list));
  const path = planPath(plan.visible.head.id);
  return (
    <section aria-labelledby="plan-targets" class="plan-targets">
      <h2 class="ruled" id="plan-targets">
        {say.heading}
      </h2>
      {all.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <>
          <p class="small plan-ways">
            {byArea ? <a href={`${path}#plan-targets`}>{say.asList}</a> : <b>{say.asList}</b>}
            {byArea ? <b>{say.byArea}</b> : <a href={`${path}?by=area#plan-targets`}>{say.byArea}</a>}
          </p>
          <WorkTable
            caption={say.heading}
            columns={[
              { heading: say.want(calledName(plan.visible.youngPerson)), width: "wide" },
              { heading: say.steps, width: "wide" },
              { heading: say.helpers, width: "wide" },
              { heading: say.byWhen, width: "middle" },
              { heading: say.know, width: "middle" },
              { heading: say.going, width: "wide" },
            ]}
            groups={byArea ? areaGroups(props, all) : listGroups(props, all)}
          />
        </>
      )}
    </section>
  );
}

type Props = Parameters<typeof Targets>[0];

function listGroups(props: Props, all: readonly PlanEntry[]): readonly WorkGroup[] {
  const open = all.filter((target) => !isClosed(target));
  const closed = all.filter(isClosed);
  const rows = (targets: readonly PlanEntry[]) => targets.map((target) => targetRow(props, target, all));
  return [
    { id: "plan-open", rows: rows(open) },
    ...(closed.length === 0 ? [] : [{ id: "plan-closed", heading: planWords().targets.closed, rows: rows(closed) }]),
  ];
}

/** The five key areas in their order, each with what matters there; then what has none yet. */
function areaGroups(props: Props, all: readonly PlanEntry[]): readonly WorkGroup[] {
  const { plan } = props;
  const say = planWords().targets;
  const { compiled } = plan.visible;
  const question = compiled.byId.get(`${list}.area`)?.question;
  const areas = question ? compiled.options(question) : [];
  const fixed = plan.reader.rows("key-areas");
  const groups = areas.map(({ code, label }): WorkGroup => {
    const area = fixed.find(({ id }) => id === code);
    const note = area
      ? ["priority", "summary"]
          .map((field) => plan.say(area, "key-areas", field))
          .filter(Boolean)
          .join(". ")
      : "";
    const targets = all.filter((target) => target.text("area") === code);
    return {
      id: `plan-area-${code}`,
      heading: label,
      note: [note, ...(targets.length === 0 ? [say.noneInArea] : [])].filter(Boolean).join(" "),
      rows: targets.map((target) => targetRow(props, target, all)),
    };
  });
  const without = all.filter((target) => !areas.some(({ code }) => code === target.text("area")));
  return without.length === 0
    ? groups
    : [
        ...groups,
        { id: "plan-no-area", heading: say.noArea, rows: without.map((target) => targetRow(props, target, all)) },
      ];
}

function targetRow({ plan, fileLimit, notes, movedOn }: Props, target: PlanEntry, all: readonly PlanEntry[]) {
  const say = planWords();
  const field = (name: "i-will" | "helpers-will" | "by-when" | "know"): JSX.Element => (
    <PlanField plan={plan} entry={target} list={list} field={name} fileLimit={fileLimit} />
  );
  const want = unquoted(plan.say(target, list, "want"));
  const number = plan.coverage.targets.findIndex(({ id }) => id === target.id) + 1;
  const at = all.findIndex(({ id }) => id === target.id);
  return {
    key: target.id,
    id: planRowId(target.id),
    cells: [
      <div class="plan-want">
        {number > 0 && <b class="plan-number">{number}</b>}
        {want === "" ? (
          <PlanField plan={plan} entry={target} list={list} field="want" fileLimit={fileLimit} />
        ) : (
          <a class="plan-words" href={entryFromPlan(plan.visible, list, target.id)} dir="auto">
            “{want}”
          </a>
        )}
        {want === "" && (
          <a class="small" href={entryFromPlan(plan.visible, list, target.id)}>
            {say.act.open}
          </a>
        )}
        {plan.mayWrite(list) && all.length > 1 && (
          <span class="small plan-order">
            {at > 0 && (
              <PlainButton name="do" value={`earlier ${target.id}`} about={want}>
                {say.act.earlier}
              </PlainButton>
            )}
            {at < all.length - 1 && (
              <PlainButton name="do" value={`later ${target.id}`} about={want}>
                {say.act.later}
              </PlainButton>
            )}
          </span>
        )}
      </div>,
      field("i-will"),
      <>
        {field("helpers-will")}
        {target.text("resource") !== null && plan.resources && (
          <span class="small quiet plan-about">{planResourcesWords().with(plan.say(target, list, "resource"))}</span>
        )}
      </>,
      field("by-when"),
      field("know"),
      <>
        {!movedOn(target) && <b>{plan.say(target, list, "status")}</b>}
        <div class="answer-text small" dir="auto">
          {plan.say(target, list, "progress")}
        </div>
        {notes(target)}
      </>,
    ] as const,
  };
}
