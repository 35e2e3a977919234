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
  /** @param when in a few words; "" where nothing has to be said */
  usualAfter: (stage: string, when: string): string =>
    when === "" ? `Usual after ${stage}.` : `Usual after ${stage}, when ${when}.`,
  /** Between the stages that usually follow and every other. */
  anyOther: "or",
  /** When a stage is the usual next one, after the words of `framework/stage-journeys.ts`. */
  whens: {
    "bail package given": "a bail package was given",
    remanded: "the young person was remanded",
    "plan agreed after sentence": "the plan is agreed after sentence",
    custody: "the sentence is custody",
    "community sentence": "the sentence is in the community",
    "youth justice service, from the establishment's stage":
      "the youth justice service goes on from the establishment's stage",
    "other side": "the other side writes its own",
    "after release": "the young person has been released",
    "full move, once accepted": "a full move was accepted",
    caretaking: "the case is looked after for another service",
  },
};
