import type { SavedAnswer } from "../../casework/answers/save-answer.ts";
import { whenInWords } from "../../wording/dates.ts";
import { savingWords } from "../../wording/saving.ts";
import type { SavedReply } from "../islands/saving/protocol.ts";
import { neededFoot } from "../questions/answer-foot.tsx";

type Saved = Pick<SavedAnswer, "address" | "value" | "at"> & {
  readonly difference: Pick<SavedAnswer["difference"], "gaps" | "shown">;
};

/** What stands under an answer that was just saved, and under those that it made needed. */
export function feetOf({ address, value, at, difference }: Saved, now: Date): NonNullable<SavedReply["feet"]> {
  const gaps = new Map(difference.gaps.map((gap) => [gap.address, gap.kind]));
  const needed = (of: string) => (gaps.get(of) === "not-answered" ? neededFoot : null);
  const written = {
    mark: gaps.get(address) === "yet-to-clarify" ? "ask" : "done",
    text: savingWords().youAt(whenInWords(at, now)),
  };
  const opened = difference.shown.filter((of) => needed(of) !== null).map((of) => [of, needed(of)] as const);
  return { ...Object.fromEntries(opened), [address]: value === null ? needed(address) : written };
}
