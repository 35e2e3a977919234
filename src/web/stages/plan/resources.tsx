import type { JSX } from "preact";
import type { PlanEntry } from "../../../assessment/plan-coverage/plan-reader.ts";
import { drawnOnBy } from "../../../assessment/plan-coverage/plan-resources.ts";
import type { ReferralState } from "../../../casework/pathways/referral-states.ts";
import { dateInWords } from "../../../wording/dates.ts";
import { pathwaysWords } from "../../../wording/pathways.ts";
import { planWords } from "../../../wording/plan.ts";
import { planResourcesWords } from "../../../wording/plan-resources.ts";
import { WorkTable } from "../../components/work-table/work-table.tsx";
import { dayOf } from "../../words/when.ts";
import { referralsPath } from "../paths.ts";
import type { PlanPage } from "./plan-model.ts";
import { entryFromPlan, planRowId, questionFromPlan } from "./plan-paths.ts";

const list = "resources";

interface Props {
  readonly plan: PlanPage;
  /** Proposed by answers, with what became of each. */
  readonly referrals: readonly ReferralState[];
}

/** Who and what helps: inside the service, voluntary, outside, by kind, with what came of each referral. Nothing where it is not asked or seen. */
export function Resources({ plan, referrals }: Props): JSX.Element | null {
  if (plan.resources === null) return null;
  const say = planResourcesWords();
  const { visible } = plan;
  const all = plan.reader.rows(list);
  const waiting = referrals.filter(({ state }) => state === "open").length;
  const missing = plan.reader.text("resources-missing");
  return (
    <section aria-labelledby="plan-resources">
      <h2 class="ruled" id="plan-resources">
        {say.heading}
      </h2>
      <p class="small quiet plan-resources-about">{say.about}</p>
      {all.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <WorkTable
          caption={say.heading}
          columns={[
            { heading: say.columns.what, width: "middle" },
            { heading: say.columns.kind, width: "middle" },
            { heading: say.columns.offer, width: "wide" },
            { heading: say.columns.for, width: "middle" },
            { heading: say.columns.status, width: "middle" },
          ]}
          groups={[{ id: "resources", rows: byKind(plan, all).map((each) => resourceRow(plan, each, referrals)) }]}
        />
      )}
      {missing !== null && (
        <p class="answer-text" dir="auto">
          <b>{say.missing}:</b> {missing}
        </p>
      )}
      <p class="small plan-ways">
        {plan.mayWrite(list) && <a href={questionFromPlan(visible, list)}>{say.edit}</a>}
        {waiting > 0 && <a href={referralsPath(visible.head.id)}>{pathwaysWords().news(waiting)}</a>}
      </p>
    </section>
  );
}

/** In the framework's order of kinds; what nobody has said the kind of stands last. */
function byKind({ visible: { compiled } }: PlanPage, all: readonly PlanEntry[]): readonly PlanEntry[] {
  const question = compiled.byId.get(`${list}.kind`)?.question;
  const kinds = question ? compiled.options(question).map(({ code }) => code) : [];
  const place = (resource: PlanEntry): number => {
    const at = kinds.indexOf(resource.text("kind") ?? "");
    return at === -1 ? kinds.length : at;
  };
  return all.toSorted((a, b) => place(a) - place(b));
}

function resourceRow(plan: PlanPage, resource: PlanEntry, referrals: readonly ReferralState[]) {
  const say = planResourcesWords();
  const referred = resource.text("referral-date");
  const made = referrals.find((one) => one.state === "made" && one.resource?.id === resource.id)?.decision;
  const text = (field: string): string => plan.say(resource, list, field);
  return {
    key: resource.id,
    id: planRowId(resource.id),
    cells: [
      <a href={entryFromPlan(plan.visible, list, resource.id)} dir="auto">
        {text("name") || planWords().act.open}
      </a>,
      text("kind"),
      <span class="answer-text" dir="auto">
        {text("offer")}
      </span>,
      <>
        {text("for")}{" "}
        <span class="small quiet plan-about">{say.targets(drawnOnBy(resource, plan.coverage.targets))}</span>
      </>,
      <>
        <b>{text("status")}</b>{" "}
        {referred !== null && <span class="small quiet plan-about">{say.referred(dateInWords(referred))}</span>}
        {made && <span class="small quiet plan-about">{say.proposed(made.byName, dateInWords(dayOf(made.at)))}</span>}
        <span class="answer-text small" dir="auto">
          {text("result")}
        </span>
      </>,
    ] as const,
  };
}
