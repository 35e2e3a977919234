import { moveStage } from "../../../casework/framework-migration/move-stage.ts";
import { formFields } from "../../routing/request-body.ts";
import type { RequestContext } from "../../routing/route.ts";
import { versionPath } from "./version-notice.tsx";

/** Moves the stage as it was previewed, and shows what was kept. */
export async function postVersion(context: RequestContext): Promise<Response> {
  const stageId = context.param("stageId");
  const fields = formFields(context.body);
  const outcome = await moveStage(context.work, {
    stageId,
    to: fields.get("to") ?? "",
    sequence: fields.get("sequence") ?? "",
  });
  return outcome.ok ? context.redirect(versionPath(stageId)) : context.refuse(outcome.refusal);
}
