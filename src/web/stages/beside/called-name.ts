import type { VisibleYoungPerson } from "../../../casework/stages/visible-stage.ts";

/** What the young person is called: the name they chose, else the first one. */
export const calledName = ({ preferredName, displayName }: VisibleYoungPerson): string =>
  preferredName ?? displayName.split(" ")[0] ?? displayName;
