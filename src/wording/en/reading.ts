/** What the reading page of a stage says. */
export const reading = {
  /** The page as a whole, at the head of its window. */
  read: "Read",
  asItStood: (moment: string): string => `As it stood on ${moment}`,
  ended: {
    completed: (moment: string): string => `Completed ${moment}`,
    stopped: (moment: string): string => `Stopped ${moment}`,
    cancelled: (moment: string): string => `Cancelled ${moment}`,
  },
  inProgress: "In progress, as it stands now",
  asItStandsNow: "As it stands now",
  earlierMoment: "This is an earlier moment.",
  cannotBeChanged: "Nothing here can be changed.",
  moments: "Moments of this stage",
  notAnswered: "Not answered",
  keptAsTyped: "Kept as typed; it does not fit the question",
  carried: (stage: string, moment: string, author: string): string =>
    `Carried, not confirmed: ${stage}, ${moment}, ${author}`,
  confirmed: (stage: string, moment: string, author: string): string => `Confirmed: ${stage}, ${moment}, ${author}`,
  none: "None",
  withoutName: "Without a name",
};
