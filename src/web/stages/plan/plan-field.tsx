import type { JSX } from "preact";
import { missingIn } from "../../../assessment/plan-coverage/complete-enough.ts";
import type { PlanEntry } from "../../../assessment/plan-coverage/plan-reader.ts";
import { planWords } from "../../../wording/plan.ts";
import { Control, hasOneControl } from "../../questions/control.tsx";
import { askedField, askedMark } from "../../questions/read-form.ts";
import { untouchedInput } from "../../questions/untouched.ts";
import type { AskedView } from "../../questions/view.ts";
import type { PlanPage } from "./plan-model.ts";

type Missing = ReturnType<typeof planWords>["missing"];

/** What is written; where nothing is, the box for it in its place. */
export function PlanField(props: {
  readonly plan: PlanPage;
  readonly entry: PlanEntry;
  readonly list: string;
  readonly field: keyof Missing;
  readonly fileLimit: number;
}): JSX.Element {
  const { plan, entry, list, field, fileLimit } = props;
  const say = planWords();
  if (missingIn(entry, [field]).length === 0)
    return (
      <span class="answer-text" dir="auto">
        {plan.say(entry, list, field)}
      </span>
    );
  const view = plan.control(entry, field);
  if (view === null) return <span class="amber">{say.targets.notWritten}</span>;
  return <InPlace view={view} label={say.missing[field]} fileLimit={fileLimit} />;
}

function InPlace(props: { readonly view: AskedView; readonly label: string; readonly fileLimit: number }): JSX.Element {
  const { view, label, fileLimit } = props;
  const headingId = `${view.address}-heading`;
  return (
    <div class="plan-missing" data-question={view.address} data-version={view.version}>
      <input
        type="hidden"
        name={askedField}
        value={askedMark(view.address, view.version, view.type, untouchedInput(view))}
      />
      {hasOneControl(view) ? (
        <label id={headingId} for={view.address} class="amber">
          {label}
        </label>
      ) : (
        <span id={headingId} class="amber">
          {label}
        </span>
      )}
      <Control view={{ ...view, hint: null }} headingId={headingId} fileLimit={fileLimit} />
    </div>
  );
}
