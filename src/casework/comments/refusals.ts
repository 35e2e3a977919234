/** Why a comment was not kept, answered or closed. */
import type { Refusal } from "../refusal.ts";

const stays = "Nothing was changed. What you typed is still on your page.";

export const nothingToAttach = (address: string): Refusal => ({
  status: 422,
  code: "no-such-question",
  happened: `This stage shows you no question or part “${address.slice(0, 80)}”.`,
  kept: stays,
  toDo: "Reload the page and comment on a question that it shows.",
});

export const emptyComment: Refusal = {
  status: 422,
  code: "empty-comment",
  happened: "A comment needs some words, or suggested wording.",
  kept: stays,
  toDo: "Write what you want to say, then keep the comment.",
};

export const notText: Refusal = {
  status: 422,
  code: "not-a-text",
  happened: "Wording can be suggested for answers that are text only.",
  kept: stays,
  toDo: "Say in the comment which answer you would choose.",
};

export const nothingSuggested: Refusal = {
  status: 422,
  code: "nothing-suggested",
  happened: "This comment suggests no wording.",
  kept: stays,
  toDo: "Change the answer yourself, or reply to the comment.",
};

export const alreadyClosed = (name: string | null): Refusal => ({
  status: 409,
  code: "comment-closed",
  happened: `${name ?? "Somebody"} has closed this comment.`,
  kept: stays,
  toDo: "Write a new comment if there is more to say.",
});

export const notYoursToClose: Refusal = {
  status: 403,
  code: "not-allowed",
  happened: "Only who wrote the comment, or a manager, can say that it is settled.",
  kept: stays,
  toDo: "Reply to the comment, or accept its wording.",
};
