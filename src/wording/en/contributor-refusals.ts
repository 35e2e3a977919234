/** Why something between the people of a stage was not done. */
export const contributorRefusals = {
  noPartChosen: {
    happened: "No part was chosen.",
    toDo: "Choose at least one part. To give nothing any more, take back what was given.",
  },
  noSuchPart: {
    happened: "One of the chosen parts does not exist in this stage.",
    toDo: "Reload the page and choose again.",
  },
  noSuchHelper: {
    happened: "This person cannot be given parts of the stage.",
    toDo: "Choose somebody of your service from the list.",
  },
  badDueDate: {
    happened: "The day by which it is due is not a whole date.",
    toDo: "Enter day, month and year, for example 5 3 2026, or leave all three empty.",
  },
  dueDateOutside: {
    happened: "That is no day by which this stage could be due.",
    toDo: "Enter a whole date, for example 5 3 2026: not before the stage began, and at most two years ahead.",
  },
  dueAlready: {
    happened: "The stage is due on that day already.",
    toDo: "Enter another day, or leave it as it is.",
  },
  dueChangedMeanwhile: {
    happened: "Somebody else changed the due date while your page was open.",
    toDo: "Reload the page, see by when it is due now, and change it then if it is still wrong.",
  },
  shutOut: {
    happened: (name: string): string =>
      `The record of this young person is restricted, and ${name} is not named on it: they would see nothing of this stage.`,
    toDo: "Choose somebody else, or ask a manager to name them on the record first.",
  },
  ownsIt: {
    happened: "This person owns the stage and writes all of it already.",
    toDo: "Choose somebody else.",
  },
  nothingGiven: {
    happened: "This person has no part of this stage any more.",
    toDo: "Reload the page to see who has what.",
  },
  notHandedIn: {
    happened: "These parts are not handed in, so there is nothing to return.",
    toDo: "Reload the page to see how they stand. You can write in them yourself at any time.",
  },
  badPeriod: {
    happened: "The days from and until do not make a time in which somebody could stand in.",
    toDo: "Enter two whole dates, the second not before the first nor before today, and no more than a year apart.",
  },
  ownerStandsIn: {
    happened: "The owner cannot stand in for themselves.",
    toDo: "Choose somebody else.",
  },
  mayNotStandIn: {
    happened: "This person works only with parts that are given to them, and cannot stand in for an owner.",
    toDo: "Choose a practitioner or a manager.",
  },
  standsInAlready: {
    happened: "This person stands in for the owner already at that time.",
    toDo: "End that first, or choose other days.",
  },
  noStandInToEnd: {
    happened: "This has ended already.",
    toDo: "Reload the page to see who stands in.",
  },
  ownerChangedMeanwhile: {
    happened: "Somebody else gave this stage to another owner while your page was open.",
    toDo: "Reload the page, see who owns it now, and choose again if it should be somebody else.",
  },
  ownedAlready: {
    happened: "This person owns the stage already.",
    toDo: "Choose somebody else.",
  },
  cannotOwn: {
    happened: "This person cannot own a stage.",
    toDo: "Choose a practitioner or a manager of your service.",
  },
  noLateAnswer: {
    happened: "Somebody has decided about this text already.",
    toDo: "Reload the page to see what stands there now.",
  },
  notUnderstood: {
    happened: "The page asked for something that there is not.",
    toDo: "Reload the page and try again.",
  },
  tooLong: {
    happened: (most: number): string => `The text is longer than ${most} characters.`,
    toDo: "Shorten it. What is longer belongs in an answer or a comment.",
  },
};
