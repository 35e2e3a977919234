/** Why something between the people of a stage was not done. */
import { contributorRefusalsWords } from "../../wording/contributor-refusals.ts";
import { nothingChanged, type Refusal, spoken } from "../refusal.ts";

/** The most characters of a note or a reason [own]. */
export const mostWords = 4000;

const say = contributorRefusalsWords;

export const noPartChosen = spoken(422, "no-part-chosen", () => nothingChanged(say().noPartChosen));
export const noSuchPart = spoken(422, "unknown-sub-section", () => nothingChanged(say().noSuchPart));
export const noSuchHelper = spoken(422, "no-such-colleague", () => nothingChanged(say().noSuchHelper));
export const badDueDate = spoken(422, "bad-due-date", () => nothingChanged(say().badDueDate));
export const ownsIt = spoken(422, "owns-it", () => nothingChanged(say().ownsIt));
export const nothingGiven = spoken(409, "nothing-given", () => nothingChanged(say().nothingGiven));
export const notHandedIn = spoken(409, "not-handed-in", () => nothingChanged(say().notHandedIn));
export const badPeriod = spoken(422, "bad-period", () => nothingChanged(say().badPeriod));
export const ownerStandsIn = spoken(422, "owner-stands-in", () => nothingChanged(say().ownerStandsIn));
export const mayNotStandIn = spoken(422, "may-not-stand-in", () => nothingChanged(say().mayNotStandIn));
export const standsInAlready = spoken(409, "stands-in-already", () => nothingChanged(say().standsInAlready));
export const noStandInToEnd = spoken(409, "no-stand-in", () => nothingChanged(say().noStandInToEnd));
export const ownerChangedMeanwhile = spoken(409, "owner-changed-meanwhile", () =>
  nothingChanged(say().ownerChangedMeanwhile),
);
export const ownedAlready = spoken(422, "owned-already", () => nothingChanged(say().ownedAlready));
export const cannotOwn = spoken(422, "cannot-own", () => nothingChanged(say().cannotOwn));
export const dueChangedMeanwhile = spoken(409, "due-date-changed-meanwhile", () =>
  nothingChanged(say().dueChangedMeanwhile),
);
export const dueAlready = spoken(422, "due-already", () => nothingChanged(say().dueAlready));
export const dueDateOutside = spoken(422, "bad-due-date", () => nothingChanged(say().dueDateOutside));
export const shutOutOfRecord = (name: string): Refusal => ({
  status: 422,
  code: "shut-out",
  ...nothingChanged({ happened: say().shutOut.happened(name), toDo: say().shutOut.toDo }),
});
export const noLateAnswer = spoken(409, "no-late-answer", () => nothingChanged(say().noLateAnswer));
export const notUnderstood = spoken(400, "not-understood", () => nothingChanged(say().notUnderstood));

/** A note or reason of more characters than are kept. */
export const tooManyWords = (): Refusal => ({
  status: 422,
  code: "too-long",
  ...nothingChanged({ happened: say().tooLong.happened(mostWords), toDo: say().tooLong.toDo }),
});
