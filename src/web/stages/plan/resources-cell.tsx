import type { JSX } from "preact";
import { planResourcesWords } from "../../../wording/plan-resources.ts";
import { Dot } from "./cell.tsx";
import type { PlanPage, PlanRow } from "./plan-model.ts";
import { planRowId } from "./plan-paths.ts";

/** Who and what helps with a row, through the targets that answer it: a mark, and the way to the list below. */
export function ResourcesCell({ plan, row }: { readonly plan: PlanPage; readonly row: PlanRow }): JSX.Element {
  const say = planResourcesWords();
  const { resources } = plan;
  const behind = resources?.behind(row);
  const [first] = behind?.keys() ?? [];
  if (!resources || !behind || first === undefined) return <td class="plan-cell" />;
  const names = resources.inHand.flatMap((resource) => {
    const strength = behind.get(resource.id);
    return strength === undefined ? [] : [say.state[strength](plan.say(resource, "resources", "name"))];
  });
  return (
    <td class="plan-cell">
      <a class="plan-turn" href={`#${planRowId(first)}`}>
        <Dot state={[...behind.values()].includes("meant") ? "meant" : "helps"} />
        {behind.size > 1 && <span aria-hidden="true"> {behind.size}</span>}
        <span class="govuk-visually-hidden">{say.cell(row.name, names.join("; "))}</span>
      </a>
    </td>
  );
}
