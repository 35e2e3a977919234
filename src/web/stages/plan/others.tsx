import type { JSX } from "preact";
import type { PlanEntry } from "../../../assessment/plan-coverage/plan-reader.ts";
import { dateInWords } from "../../../wording/dates.ts";
import { planWords } from "../../../wording/plan.ts";
import { type WorkGroup, WorkTable } from "../../components/work-table/work-table.tsx";
import { PlanField } from "./plan-field.tsx";
import { lacks, type PlanPage } from "./plan-model.ts";
import { entryFromPlan, planRowId } from "./plan-paths.ts";

interface Props {
  readonly plan: PlanPage;
  readonly fileLimit: number;
}

/** Controls: what others do or require. */
export function Controls({ plan }: Props): JSX.Element {
  const say = planWords().controls;
  const list = "external-controls";
  const controls = plan.reader.rows(list);
  return (
    <section aria-labelledby="plan-controls">
      <h2 class="ruled" id="plan-controls">
        {say.heading}
      </h2>
      {controls.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <WorkTable
          caption={say.heading}
          columns={[
            { heading: say.what, width: "middle" },
            { heading: say.details, width: "wide" },
            { heading: say.who, width: "middle" },
            { heading: say.time, width: "middle" },
            { heading: say.status, width: "middle" },
          ]}
          groups={[
            {
              id: "controls",
              rows: controls.map((control) => ({
                key: control.id,
                id: planRowId(control.id),
                cells: [
                  <a href={entryFromPlan(plan.visible, list, control.id)}>
                    {plan.say(control, list, "type") || planWords().act.open}
                  </a>,
                  <Words text={plan.say(control, list, "details")} />,
                  <Words text={plan.say(control, list, "who")} />,
                  fromTo(control),
                  <Words text={plan.say(control, list, "status")} />,
                ] as const,
              })),
            },
          ]}
        />
      )}
    </section>
  );
}

const Words = ({ text }: { readonly text: string }): JSX.Element =>
  text === "" ? (
    <span class="amber">{planWords().targets.notWritten}</span>
  ) : (
    <span class="answer-text" dir="auto">
      {text}
    </span>
  );

function fromTo(control: PlanEntry): string {
  const say = planWords().controls;
  const from = control.text("from");
  const to = control.text("to");
  if (from === null) return "";
  return to === null ? say.from(dateInWords(from)) : say.until(dateInWords(from), dateInWords(to));
}

/** What is done when things change, whole enough to act on at night: what lacks is said, and asked in its place. */
export function Contingency({ plan, fileLimit }: Props): JSX.Element {
  const say = planWords().contingency;
  const groups = (["contingency-others", "contingency-safety"] as const).map((list): WorkGroup => {
    const rows = plan.reader.rows(list);
    return {
      id: `plan-${list}`,
      heading: list === "contingency-others" ? say.others : say.safety,
      note: rows.length === 0 ? say.none : undefined,
      rows: rows.map((change) => changeRow({ plan, fileLimit }, list, change)),
    };
  });
  return (
    <section aria-labelledby="plan-changes">
      <h2 class="ruled" id="plan-changes">
        {say.heading}
      </h2>
      {groups.every(({ rows }) => rows.length === 0) ? (
        <p>{say.none}</p>
      ) : (
        <>
          <p class="small quiet">{say.about}</p>
          <WorkTable
            caption={say.heading}
            columns={[
              { heading: say.change, width: "wide" },
              { heading: say.action, width: "wide" },
              { heading: say.who, width: "middle" },
              { heading: say.contact, width: "middle" },
              { heading: say.speed, width: "middle" },
            ]}
            groups={groups}
          />
        </>
      )}
    </section>
  );
}

function changeRow({ plan, fileLimit }: Props, list: string, change: PlanEntry) {
  const say = planWords();
  const field = (name: "change" | "action" | "who" | "contact" | "speed"): JSX.Element => (
    <PlanField plan={plan} entry={change} list={list} field={name} fileLimit={fileLimit} />
  );
  const missing = lacks(change, list);
  return {
    key: change.id,
    id: planRowId(change.id),
    cells: [
      <>
        {field("change")}
        <p class="small">
          <span class={missing === 0 ? "quiet" : "amber"}>
            {missing === 0 ? say.contingency.ready : say.contingency.notReady(missing)}
          </span>{" "}
          <a href={entryFromPlan(plan.visible, list, change.id)}>{say.act.open}</a>
        </p>
      </>,
      field("action"),
      field("who"),
      field("contact"),
      field("speed"),
    ] as const,
  };
}

/** The way out: what keeps going after the work has ended. Nothing while it is not asked. */
export function ExitTargets({ plan, fileLimit }: Props): JSX.Element | null {
  const say = planWords().exit;
  const list = "future-targets";
  const targets = plan.reader.rows(list);
  if (targets.length === 0) return null;
  return (
    <section aria-labelledby="plan-exit">
      <h2 class="ruled" id="plan-exit">
        {say.heading}
      </h2>
      <WorkTable
        caption={say.heading}
        columns={[
          { heading: say.want, width: "wide" },
          { heading: say.steps, width: "wide" },
          { heading: say.support, width: "middle" },
          { heading: say.handover, width: "middle" },
          { heading: say.hardTimes, width: "middle" },
        ]}
        groups={[
          {
            id: "exit",
            rows: targets.map((target) => {
              const field = (name: "want" | "i-will" | "support" | "handover" | "hard-times"): JSX.Element => (
                <PlanField plan={plan} entry={target} list={list} field={name} fileLimit={fileLimit} />
              );
              return {
                key: target.id,
                id: planRowId(target.id),
                cells: [
                  <>
                    {field("want")}{" "}
                    <a class="small" href={entryFromPlan(plan.visible, list, target.id)}>
                      {planWords().act.open}
                    </a>
                  </>,
                  field("i-will"),
                  field("support"),
                  field("handover"),
                  field("hard-times"),
                ] as const,
              };
            }),
          },
        ]}
      />
    </section>
  );
}
