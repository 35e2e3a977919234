/** What the server itself says when something cannot be done. */
export const refusals = {
  /** Titles of error pages, by status. */
  titles: {
    400: "This could not be understood",
    401: "Sign in to go on",
    403: "You cannot do this",
    404: "There is nothing here",
    405: "This cannot be done here",
    409: "Something changed in the meantime",
    413: "This is too large",
    422: "This does not fit",
    500: "Something went wrong on our side",
    503: "Not available for the moment",
  },
  giveReference: "If you report this, give the reference",
  stillInForm: "Nothing was changed. What you typed is still in the form: go back in your browser to find it.",
  stillInPage: "Nothing was changed. What you typed is still in the page that you came from: go back to find it.",
  tooLarge: {
    happened: (megabytes: string): string => `What was sent is larger than the ${megabytes} MB that fit here.`,
    toDo: "Save it in smaller parts, or put the longest part into an attachment.",
  },
  notUnderstood: {
    happened: "What was sent could not be read.",
    toDo: "Load the page again and send it once more. A program must send a form or JSON with the right content type.",
  },
  withoutToken: {
    happened: "This came without the sign that one of our own pages sent it, so it was not taken.",
    kept: "Nothing was changed. What you typed is kept, for you alone.",
    notKept: "Nothing was changed. What you typed is still in the page that you came from.",
    sendFromThere: "Look at it and send it again from there.",
    copy: "Go back, copy what you typed, load the page again and put it in there.",
    openKept: "Open what was kept",
  },
  notAllowed: {
    happened: "Your role does not allow this.",
    toDo: "Ask your manager or administrator if you need it for your work.",
  },
  signInNeeded: {
    happened: "You are not signed in any more.",
    kept: "What you typed is still on this page.",
    toDo: "Sign in again; saving then goes on by itself.",
  },
  signInToSend: {
    happened: "Your sign-in had ended when this was sent.",
    kept: "Nothing was changed yet. What you typed is kept, and only you can open it.",
    notKept:
      "Nothing was changed, and we could not tell whose this is, so it is not kept here. It is still in the form: go back in your browser to find it.",
    sendOrDiscard: "Sign in again, then send it or discard it.",
    copy: "Go back and copy what you typed, then sign in again.",
  },
  notHere: {
    happened: (methods: readonly string[]): string => `This address can only be used with ${methods.join(" or ")}.`,
    toDo: "Open the page that you came from and try from there.",
  },
  fault: {
    happened: "A fault on our side stopped this.",
    toDo: "Try again. If it happens again, tell your administrator.",
  },
  unavailable: {
    happened: "The database does not answer at the moment.",
    toDo: "Try again in a minute.",
  },
};
