/** Why a comment was not kept, answered or closed. */
import { caseworkWords } from "../../wording/casework.ts";
import { commentingWords } from "../../wording/commenting.ts";
import { type Refusal, type RefusalWords, spoken } from "../refusal.ts";

const stays = (words: Omit<RefusalWords, "kept">): RefusalWords => ({ ...words, kept: commentingWords().stays });

export function nothingToAttach(address: string): Refusal {
  const { happened, toDo } = commentingWords().nothingToAttach;
  return { status: 422, code: "no-such-question", ...stays({ happened: happened(address.slice(0, 80)), toDo }) };
}

export const emptyComment: Refusal = spoken(422, "empty-comment", () => stays(commentingWords().emptyComment));

export const notText: Refusal = spoken(422, "not-a-text", () => stays(commentingWords().notText));

export const nothingSuggested: Refusal = spoken(422, "nothing-suggested", () =>
  stays(commentingWords().nothingSuggested),
);

export function alreadyClosed(name: string | null): Refusal {
  const { happened, toDo } = commentingWords().alreadyClosed;
  return {
    status: 409,
    code: "comment-closed",
    ...stays({ happened: happened(name ?? caseworkWords().somebody), toDo }),
  };
}

export const notYoursToClose: Refusal = spoken(403, "not-allowed", () => stays(commentingWords().notYoursToClose));
