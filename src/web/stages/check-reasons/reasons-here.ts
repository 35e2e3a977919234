import { weighedChecks } from "../../../casework/check-reasons/weighed-checks.ts";
import type { Address } from "../../../framework/answers.ts";
import { formFields } from "../../routing/request-body.ts";
import type { RequestContext } from "../../routing/route.ts";
import type { StagePage } from "../load-page.ts";
import type { ReasonsHere } from "./reason-box.tsx";

/** The warnings of a page that ask for a reason, with theirs. @param wanted which places the page shows */
export async function reasonsHere(
  context: RequestContext,
  { visible, may }: StagePage,
  wanted: (address: Address) => boolean = () => true,
): Promise<ReasonsHere> {
  return {
    weighed: await weighedChecks(context.work, visible, wanted),
    mayWrite: visible.all && may("write-answer") && may("complete"),
    now: context.now,
    typed: formFields(context.body),
  };
}
