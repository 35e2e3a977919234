/** What is said on the way in and out. */
export const signIn = {
  whoAreYou: "Who are you today?",
  demonstration: "This is a demonstration. Choose a person to see the service as they see it.",
  invented: "All organisations, people and cases are invented. Do not enter anything about a real child.",
  person: "Person",
  whatTheyDo: "What they do",
  nobodyToChoose:
    "There are no demonstration people in this database. Start with DEMO=1 on an empty one, or set OIDC_ISSUER to your organisation's sign-in service.",
  signedOut: "You are signed out",
  savedIsKept: "Everything that you saved is kept. A page still open in another tab can no longer save.",
  beginAgain: "Begin again.",
  sentIsKept: "Whatever you sent before is kept.",
  tooOld: "This sign-in cannot be finished: it is too old, or it was begun in another browser.",
  notFinished: "This sign-in was not finished: it was cancelled, is too old, or was begun in another browser.",
  serviceAway: {
    happened: "The sign-in service of your organisation does not answer.",
    toDo: "Try again in a minute. If it goes on, tell those who look after sign-in in your organisation.",
    tryAgain: "Try again",
  },
  unknownPerson: {
    happened: "The sign-in service knows you, but you have no active account in AssetPlus.",
    toDo: "Ask your organisation's AssetPlus administrator to add you, or sign in with the account that you use for this work.",
    another: "Sign in with another account",
  },
};
