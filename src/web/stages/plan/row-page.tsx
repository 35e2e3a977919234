import type { JSX } from "preact";
import type { PlanEntry } from "../../../assessment/plan-coverage/plan-reader.ts";
import { unquoted } from "../../../casework/plans/own-words.ts";
import { seenVersions, type Turned } from "../../../casework/plans/turn-links.ts";
import { notFound } from "../../../casework/refusal.ts";
import { markSeen } from "../../../casework/stages/mark-seen.ts";
import { planWords } from "../../../wording/plan.ts";
import { Button } from "../../components/button/button.tsx";
import { Checkboxes } from "../../components/checkboxes/checkboxes.tsx";
import { Radios } from "../../components/radios/radios.tsx";
import { CsrfField, frame } from "../../frame/frame.tsx";
import type { RequestContext } from "../../routing/route.ts";
import { dayOf } from "../../words/when.ts";
import { loadStagePage } from "../load-page.ts";
import { stageBanner } from "../stage-banner.ts";
import { RowGaps } from "./gap-acts.tsx";
import { type PlanPage, type PlanRow, planPageOf, shortened } from "./plan-model.ts";
import { planPath, planRowId } from "./plan-paths.ts";
import { choiceName, rowPartField } from "./row-form.ts";

/** What answers one risk or factor, chosen part by part: the same as the cells of its row, one below the other. */
export async function showPlanRow(context: RequestContext): Promise<Response> {
  const { work } = context;
  const stageId = context.param("stageId");
  const page = await loadStagePage(work, stageId);
  const plan = page && planPageOf(context, page);
  const row = plan?.rows.find(({ named }) => named === context.param("named"));
  if (!plan || !row) return context.refuse(notFound);
  await markSeen(work, stageId);
  context.audit({ youngPersonId: plan.visible.youngPerson.id, stageId });
  return context.page(rowPage(context, plan, row));
}

function rowPage(context: RequestContext, plan: PlanPage, row: PlanRow) {
  const say = planWords();
  const { visible } = plan;
  const path = planPath(visible.head.id);
  const mayWrite = plan.mayWrite("plan-targets");
  const isRisk = row.kind === "behaviour" || row.kind === "outcome";
  const changes = row.kind === "outcome" ? "contingency-safety" : "contingency-others";
  return frame(
    context,
    {
      title: `${say.row.title(row.name)}, ${visible.youngPerson.displayName}, ${visible.head.title}`,
      place: "young-people",
      person: stageBanner(visible, dayOf(context.now)),
    },
    <>
      <p class="crumb small quiet">
        <a href={`${path}#${planRowId(row.named)}`}>{say.row.back}</a>
      </p>
      <h1>{say.row.title(row.name)}</h1>
      {row.about && <p>{row.about}</p>}
      {row.judged && (
        <p class="quiet">
          {say.coverage.judged}: {row.judged}
        </p>
      )}
      {context.query.get("saved") === "1" && (
        <p class="event" role="status">
          {say.said.saved}
        </p>
      )}
      <form method="post" action={path} class="ap-form">
        <CsrfField context={context} />
        <input type="hidden" name="_run" value={plan.run} />
        {mayWrite && (
          <button class="govuk-visually-hidden" type="submit" name="do" value="save" tabIndex={-1} aria-hidden="true">
            {say.act.save}
          </button>
        )}
        <RowGaps plan={plan} row={row} />
        <h2>{say.row.targets}</h2>
        {plan.coverage.targets.length === 0 && <p>{say.row.noneYet}</p>}
        {plan.coverage.targets.map((target, at) => (
          <TargetChoice key={target.id} plan={plan} row={row} target={target} number={at + 1} />
        ))}
        {isRisk && (
          <Others
            plan={plan}
            row={row}
            heading={say.row.controls}
            list="external-controls"
            field="type"
            chosen={row.controls}
          />
        )}
        {isRisk && (
          <Others plan={plan} row={row} heading={say.row.changes} list={changes} field="change" chosen={row.changes} />
        )}
        {mayWrite && (
          <p class="do">
            <Button name="do" value="save">
              {say.act.save}
            </Button>
            <Button classes="govuk-button--secondary" name="do" value={`target ${row.named}`}>
              {say.act.newTarget}
            </Button>
            {isRisk && plan.mayWrite("external-controls") && (
              <Button classes="govuk-button--secondary" name="do" value={`control ${row.named}`}>
                {say.act.newControl}
              </Button>
            )}
            {isRisk && plan.mayWrite(changes) && (
              <Button classes="govuk-button--secondary" name="do" value={`change ${row.named}`}>
                {say.act.newChange}
              </Button>
            )}
          </p>
        )}
      </form>
    </>,
  );
}

/** Says what stood there, so that what is left as it was writes nothing. */
function Asked(props: { plan: PlanPage; row: PlanRow; list: string; entry: string; now: Turned }): JSX.Element {
  const { plan, row, list, entry, now } = props;
  const { links, helps } = seenVersions(plan.visible, list, entry);
  return (
    <input type="hidden" name={rowPartField} value={`turn ${list} ${entry} ${row.named} ${now} ${links} ${helps}`} />
  );
}

function TargetChoice(props: {
  readonly plan: PlanPage;
  readonly row: PlanRow;
  readonly target: PlanEntry;
  readonly number: number;
}): JSX.Element {
  const { plan, row, target, number } = props;
  const say = planWords().coverage;
  const now: Turned = row.targets.get(target.id) ?? "none";
  const want = `${number}. ${shortened(unquoted(plan.say(target, "plan-targets", "want")), 120)}`;
  if (!plan.mayWrite("plan-targets"))
    return (
      <p>
        {want}: {say[now]}
      </p>
    );
  const states: readonly Turned[] = plan.visible.compiled.byId.has("plan-targets.helps")
    ? ["meant", "helps", "none"]
    : ["meant", "none"];
  const name = choiceName("plan-targets", target.id);
  return (
    <>
      <Asked plan={plan} row={row} list="plan-targets" entry={target.id} now={now} />
      <Radios
        name={name}
        idPrefix={name.replaceAll(" ", "-")}
        classes="govuk-radios--small govuk-radios--inline"
        fieldset={{ legend: { text: want } }}
        items={states.map((state) => ({ value: state, text: say[state] }))}
        value={now}
      />
    </>
  );
}

function Others(props: {
  readonly plan: PlanPage;
  readonly row: PlanRow;
  readonly heading: string;
  readonly list: string;
  readonly field: string;
  readonly chosen: readonly PlanEntry[];
}): JSX.Element {
  const { plan, row, heading, list, field, chosen } = props;
  const say = planWords();
  const entries = plan.reader.rows(list);
  return (
    <>
      <h2>{heading}</h2>
      {entries.length === 0 && <p>{say.row.noneYet}</p>}
      {entries.map((entry) => {
        const isFor = chosen.some(({ id }) => id === entry.id);
        const words = shortened(plan.say(entry, list, field), 120) || say.targets.notWritten;
        const name = choiceName(list, entry.id);
        return plan.mayWrite(list) ? (
          <div key={entry.id}>
            <Asked plan={plan} row={row} list={list} entry={entry.id} now={isFor ? "meant" : "none"} />
            <Checkboxes
              name={name}
              idPrefix={name.replaceAll(" ", "-")}
              classes="govuk-checkboxes--small"
              items={[{ value: "meant", text: words }]}
              values={isFor ? ["meant"] : []}
            />
          </div>
        ) : (
          <p key={entry.id}>
            {words}: {isFor ? say.coverage.meant : say.coverage.none}
          </p>
        );
      })}
    </>
  );
}
