/** What the form that starts a stage says. */
export const startStage = {
  chooseStage: "Choose which stage to start",
  enterDate: "Enter the day, month and year of the event from which its time counts",
  dueOnDayOf: (event: string): string => `Due on the day on which ${event}`,
  /** @param time such as "20 working days" */
  due: (time: string, direction: "before" | "after", event: string): string => `Due ${time} ${direction} ${event}`,
  workingDays: (count: number): string => `${count} working ${count === 1 ? "day" : "days"}`,
  days: (count: number): string => `${count} ${count === 1 ? "day" : "days"}`,
  hours: (count: number): string => `${count} ${count === 1 ? "hour" : "hours"}`,
  months: (count: number): string => `${count} ${count === 1 ? "month" : "months"}`,
  whichStage: "Which stage?",
  whenIsEvent: "When is, or was, the event from which its time counts?",
  whenHint:
    "It is named under the stage that you choose: the allocation, the hearing, the sentence. For example 27 3 2026",
  wouldBeDue: (day: string): string => `It would be due on ${day}.`,
  start: "Start the stage",
};
