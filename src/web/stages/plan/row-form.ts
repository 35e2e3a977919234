import type { Turn } from "../../../casework/plans/turn-links.ts";
import { planDeedOf, turnedTo } from "./plan-deed.ts";

/** Hidden field that lists what the page of a row asked: as the value of a cell's button, with what stood there. */
export const rowPartField = "_part";
/** Name of the choice of one part. */
export const choiceName = (list: string, entry: string): string => `part ${list} ${entry}`;

/** More parts than a plan will hold. Own. */
const most = 200;

/** What was chosen for each part on the page of a row; what was left as it stood is passed over when it is written. */
export function chosenTurns(fields: {
  all(name: string): readonly string[];
  get(name: string): string | null;
}): readonly Turn[] {
  return fields
    .all(rowPartField)
    .slice(0, most)
    .flatMap((asked): readonly Turn[] => {
      const deed = planDeedOf(asked);
      if (deed.verb !== "turn") return [];
      const { turn } = deed;
      return [{ ...turn, to: turnedTo(fields.get(choiceName(turn.list, turn.entry))) }];
    });
}
