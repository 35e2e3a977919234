import type { Actor } from "../actor.ts";
import { type StageSituation, stageSituation } from "./actions.ts";
import type { LoadedStage } from "./load-stage.ts";

/** How the actor stands to a loaded stage. */
export const situationOf = (actor: Actor, { stage, scope, grant, standsIn }: LoadedStage): StageSituation =>
  stageSituation(actor, {
    status: stage.status,
    ownerId: stage.owner_id,
    wholeCases: scope === "all",
    standsIn,
    grant,
  });
