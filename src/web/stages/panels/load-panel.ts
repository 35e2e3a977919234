import { calledPanel } from "../../../casework/panels/panel-store.ts";
import { type PanelTask, panelTask } from "../../../casework/panels/panel-task.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import type { RequestContext } from "../../routing/route.ts";
import { dayOf } from "../../words/when.ts";

/** The panel of a stage as it stands, for those who see the whole of the stage. */
export const loadPanel = async ({ work, now }: RequestContext, visible: VisibleStage): Promise<PanelTask> =>
  panelTask(visible, await calledPanel(work, visible.head.id), dayOf(now));
