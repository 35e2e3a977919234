/** Why a comment was not kept, answered or closed. */
export const commenting = {
  stays: "Nothing was changed. What you typed is still on your page.",
  nothingToAttach: {
    happened: (address: string): string => `This stage shows you no question or part “${address}”.`,
    toDo: "Reload the page and comment on a question that it shows.",
  },
  emptyComment: {
    happened: "A comment needs some words, or suggested wording.",
    toDo: "Write what you want to say, then keep the comment.",
  },
  notText: {
    happened: "Wording can be suggested for answers that are text only.",
    toDo: "Say in the comment which answer you would choose.",
  },
  nothingSuggested: {
    happened: "This comment suggests no wording.",
    toDo: "Change the answer yourself, or reply to the comment.",
  },
  alreadyClosed: {
    happened: (name: string): string => `${name} has closed this comment.`,
    toDo: "Write a new comment if there is more to say.",
  },
  notYoursToClose: {
    happened: "Only who wrote the comment, or a manager, can say that it is settled.",
    toDo: "Reply to the comment, or accept its wording.",
  },
};
