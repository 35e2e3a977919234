/** What the rows of the home pages say: pure, so that every sentence can be tested. */
import { partNames } from "../../casework/countersignature/part-names.ts";
import { type DueState, dueInWords } from "../../casework/deadlines/due-state.ts";
import type { OpenStage } from "../../casework/work-lists/open-stage.ts";
import { ageOn } from "../../judgement/age/age-on.ts";
import { shortDateInWords, whenInWords } from "../../wording/dates.ts";
import { homeWords } from "../../wording/home.ts";
import { sharedWords } from "../../wording/shared.ts";
import { leftPath, stagePath } from "../stages/paths.ts";

/** One line of "Next for you"; a line with an address leads to where it is done. */
export interface NextLine {
  readonly text: string;
  readonly href: string | null;
  /** Said after the link in plain text, or under it as a reason. */
  readonly after: string | null;
}

export interface Next {
  readonly act: NextLine;
  /** Reasons under the act, small. */
  readonly because: readonly string[];
}

/** "15, NM-04127"; the reference alone while the date of birth is not known. */
export const ageAndReference = (dateOfBirth: string | null, reference: string, today: string): string =>
  dateOfBirth === null ? reference : `${ageOn(dateOfBirth, today)}, ${reference}`;

/** "Helen Osei", "Helen Osei and Sam Okafor". */
export const named = (names: readonly string[]): string => sharedWords().named(names);

/** What a practitioner does next in a stage, and why. The first of these that is true gives the act. */
export function nextInStage(stage: OpenStage, now: Date): Next {
  const because = [...returnedWords(stage, now), ...waitingWords(stage, now), ...signedWords(stage, now)];
  return { act: actOf(stage), because };
}

function actOf(stage: OpenStage): NextLine {
  const { comments, left, toConfirm } = stage;
  const say = homeWords().stage;
  if (comments.count > 0) {
    const wording = comments.withWording;
    return {
      text: say.comments(comments.count, named(comments.fromNames)),
      href: stagePath(stage.stageId),
      after: wording > 0 ? say.withWording(wording) : null,
    };
  }
  if (stage.requests.some((request) => request.outcome === null) && left === 0)
    return { text: say.nothingUntilTheyAnswer, href: null, after: null };
  if (left === 0) return { text: say.askOrComplete, href: stagePath(stage.stageId), after: null };
  if (toConfirm > 0 && toConfirm >= left)
    return { text: say.confirm(toConfirm), href: leftPath(stage.stageId), after: null };
  return { text: say.answerWhatIsLeft(left), href: leftPath(stage.stageId), after: null };
}

const returnedWords = (stage: OpenStage, now: Date): readonly string[] =>
  stage.requests.flatMap((request) => {
    if (request.outcome !== "returned" || request.closedAt === null) return [];
    const note = request.closingNote ? `“${request.closingNote}” ` : "";
    const returned = homeWords().stage.returned;
    const part = capital(partNames[request.part]);
    return [`${note}${returned(part, request.closedByName, whenInWords(request.closedAt, now))}`];
  });

const waitingWords = (stage: OpenStage, now: Date): readonly string[] =>
  stage.requests.flatMap((request) =>
    request.outcome === null
      ? [
          homeWords().stage.toSignAsked(
            request.addressedToName,
            partNames[request.part],
            whenInWords(request.askedAt, now),
          ),
        ]
      : [],
  );

const signedWords = (stage: OpenStage, now: Date): readonly string[] =>
  stage.requests.flatMap((request) =>
    request.outcome === "signed" && request.savedSince && request.closedAt !== null
      ? [homeWords().stage.writtenAfterSigning(partNames[request.part], whenInWords(request.closedAt, now))]
      : [],
  );

/** The date of a stage: what it is, and how late or near, late said in words. */
export interface DateWords {
  readonly late: boolean;
  readonly first: string;
  readonly second: string | null;
}

export function dateWords(due: DueState): DateWords {
  const say = homeWords().stage;
  switch (due.kind) {
    case "no-date":
      return { late: false, first: say.noDate, second: null };
    case "late":
      return { late: true, first: say.was(shortDateInWords(due.on)), second: dueInWords(due) };
    case "due":
      return {
        late: false,
        first: shortDateInWords(due.on),
        second: due.daysLeft <= 14 ? dueInWords(due) : null,
      };
  }
}

/** "13", "31 to confirm", "–" when nothing is left. */
export function leftWords({ left, toConfirm }: Pick<OpenStage, "left" | "toConfirm">): string {
  if (left === 0) return "–";
  return toConfirm >= left ? homeWords().stage.toConfirm(toConfirm) : String(left);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
