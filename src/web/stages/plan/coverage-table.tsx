import type { ComponentChildren, JSX } from "preact";
import type { CoverageKind } from "../../../assessment/plan-coverage/plan-coverage.ts";
import { unquoted } from "../../../casework/plans/own-words.ts";
import { planWords } from "../../../wording/plan.ts";
import { planResourcesWords } from "../../../wording/plan-resources.ts";
import { PlainButton } from "../../components/plain-button/plain-button.tsx";
import { calledName } from "../beside/called-name.ts";
import { Dot, OthersCell, TargetCell } from "./cell.tsx";
import { RowGaps } from "./gap-acts.tsx";
import { listOfKind, type PlanPage, type PlanRow, shortened } from "./plan-model.ts";
import { entryFromPlan, planRowId, questionFromPlan } from "./plan-paths.ts";
import { ResourcesCell } from "./resources-cell.tsx";

const kinds: readonly CoverageKind[] = ["behaviour", "outcome", "against", "for", "repair", "goals"];

/** Every judged risk and strong factor as a row; targets, controls and what is done when things change as columns. */
export function CoverageTable({ plan }: { readonly plan: PlanPage }): JSX.Element {
  const say = planWords().coverage;
  const { targets } = plan.coverage;
  const columns = targets.length + (plan.resources ? 6 : 5);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls in a region of its own must be reached by keyboard (WCAG 2.1.1).
    <section class="scroll plan-scroll" aria-label={say.region} tabIndex={0}>
      <table class="work plan-table">
        <caption class="govuk-visually-hidden">{say.heading}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="govuk-visually-hidden">{say.row}</span>
            </th>
            <th scope="col" class="plan-judged">
              {say.judged}
            </th>
            {targets.map((target, at) => (
              <th key={target.id} scope="col" class="plan-col">
                <a href={`#${planRowId(target.id)}`}>
                  <b>{at + 1}</b>
                  <span>{shortened(unquoted(plan.say(target, "plan-targets", "want")), 34)}</span>
                </a>
              </th>
            ))}
            <th scope="col" class="plan-col">
              <b>{say.controls}</b>
              <span>{say.inForce(controlsInForce(plan))}</span>
            </th>
            <th scope="col" class="plan-col">
              <b>{say.changes}</b>
              <span>{say.written(changesWritten(plan))}</span>
            </th>
            {plan.resources && (
              <th scope="col" class="plan-col">
                <a href="#plan-resources">
                  <b>{planResourcesWords().heading}</b>
                  <span>{planResourcesWords().named(plan.resources.inHand.length)}</span>
                </a>
              </th>
            )}
            <th scope="col" class="plan-gap-col">
              {say.gap}
            </th>
          </tr>
        </thead>
        {kinds.map((kind) => {
          const rows = plan.rows.filter((row) => row.kind === kind);
          if (rows.length === 0) return null;
          return (
            <tbody key={kind}>
              {/* Goals and repairing harm are one row each, which says by itself what it is. */}
              {kind !== "goals" && kind !== "repair" && (
                <tr>
                  <th class="plan-kind" colSpan={columns} scope="rowgroup">
                    {planWords().kinds[kind](calledName(plan.visible.youngPerson))}
                  </th>
                </tr>
              )}
              {rows.map((row) => (
                <Row key={row.named} plan={plan} row={row} />
              ))}
            </tbody>
          );
        })}
      </table>
    </section>
  );
}

function Row({ plan, row }: { readonly plan: PlanPage; readonly row: PlanRow }): JSX.Element {
  const say = planWords();
  const isGap = row.gaps.length > 0;
  return (
    <tr id={planRowId(row.named)} class={isGap ? "plan-row--gap" : undefined} data-piece>
      <th scope="row">
        {row.letter && <b class="plan-letter">{row.letter}</b>}
        <NameLink plan={plan} row={row}>
          {row.name}
        </NameLink>
        {row.about && <span class="small quiet plan-about">{row.about}</span>}
      </th>
      <td class="small plan-judged">{row.judged}</td>
      {plan.coverage.targets.map((target, at) => (
        <TargetCell key={target.id} plan={plan} row={row} target={target} number={at + 1} />
      ))}
      <OthersCell
        plan={plan}
        row={row}
        column={say.coverage.controls}
        list="external-controls"
        entries={row.controls}
      />
      <OthersCell
        plan={plan}
        row={row}
        column={say.coverage.changes}
        list={row.kind === "outcome" ? "contingency-safety" : "contingency-others"}
        entries={row.changes}
      />
      {plan.resources && <ResourcesCell plan={plan} row={row} />}
      <td class="plan-gap-col" data-gap={isGap ? "" : undefined} tabIndex={isGap ? -1 : undefined}>
        <RowGaps plan={plan} row={row} />
        {plan.mayWrite("plan-targets") && (
          <PlainButton
            name="do"
            value={`target ${row.named}`}
            about={row.name}
            attributes={{ "data-key": "t", class: "plain-button plan-more" }}
          >
            {say.act.newTarget}
          </PlainButton>
        )}
      </td>
    </tr>
  );
}

/** To where it was judged. */
function NameLink(props: {
  readonly plan: PlanPage;
  readonly row: PlanRow;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { plan, row, children } = props;
  const list = listOfKind[row.kind];
  const address = row.kind === "repair" ? "restorative-start" : "goals-own-words";
  const href =
    row.entry !== null && list !== null
      ? entryFromPlan(plan.visible, list, row.entry.id)
      : questionFromPlan(plan.visible, address);
  return <a href={href}>{children}</a>;
}

const controlsInForce = ({ reader }: PlanPage): number =>
  reader.rows("external-controls").filter((row) => row.text("status") !== "ended").length;
const changesWritten = ({ reader }: PlanPage): number =>
  reader.rows("contingency-others").length + reader.rows("contingency-safety").length;

/** What the marks mean. */
export function Legend(): JSX.Element {
  const say = planWords().coverage;
  return (
    <p class="small quiet plan-legend">
      <span>
        <Dot state="meant" /> {say.meant}
      </span>
      <span>
        <Dot state="helps" /> {say.helps}
      </span>
      <span>{say.legend}</span>
    </p>
  );
}
