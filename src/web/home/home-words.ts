/** What the rows of the home pages say: pure, so that every sentence can be tested. */
import { partNames } from "../../casework/countersignature/part-names.ts";
import { type DueState, dueInWords } from "../../casework/deadlines/due-state.ts";
import type { OpenStage } from "../../casework/work-lists/open-stage.ts";
import { ageOn } from "../../judgement/age/age-on.ts";
import { leftPath, stagePath } from "../stages/paths.ts";
import { shortDateInWords, whenInWords } from "../words/when.ts";

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

export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** "15, NM-04127"; the reference alone while the date of birth is not known. */
export const ageAndReference = (dateOfBirth: string | null, reference: string, today: string): string =>
  dateOfBirth === null ? reference : `${ageOn(dateOfBirth, today)}, ${reference}`;

/** "Helen Osei", "Helen Osei and Sam Okafor". */
export const named = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** What a practitioner does next in a stage, and why. The first of these that is true gives the act. */
export function nextInStage(stage: OpenStage, now: Date): Next {
  const because = [...returnedWords(stage, now), ...waitingWords(stage, now), ...signedWords(stage, now)];
  return { act: actOf(stage), because };
}

function actOf(stage: OpenStage): NextLine {
  const { comments, left, toConfirm } = stage;
  if (comments.count > 0) {
    const wording = comments.withWording;
    return {
      text: `${counted(comments.count, "comment")}${comments.fromNames.length > 0 ? ` from ${named(comments.fromNames)}` : ""}`,
      href: stagePath(stage.stageId),
      after: wording > 0 ? `, ${wording} with wording you can accept` : null,
    };
  }
  if (stage.requests.some((request) => request.outcome === null) && left === 0)
    return { text: "Nothing until they answer", href: null, after: null };
  if (left === 0) return { text: "Ask for signing, or complete it", href: stagePath(stage.stageId), after: null };
  if (toConfirm > 0 && toConfirm >= left)
    return { text: `Confirm ${counted(toConfirm, "answer")}`, href: leftPath(stage.stageId), after: null };
  return { text: `Answer what is left: ${left}`, href: leftPath(stage.stageId), after: null };
}

const returnedWords = (stage: OpenStage, now: Date): readonly string[] =>
  stage.requests.flatMap((request) => {
    if (request.outcome !== "returned" || request.closedAt === null) return [];
    const note = request.closingNote ? `“${request.closingNote}” ` : "";
    const by = request.closedByName === null ? "" : ` by ${request.closedByName}`;
    return [`${note}${capital(partNames[request.part])}: returned${by} ${whenInWords(request.closedAt, now)}`];
  });

const waitingWords = (stage: OpenStage, now: Date): readonly string[] =>
  stage.requests.flatMap((request) =>
    request.outcome === null
      ? [
          `${request.addressedToName ?? "A manager"} to sign ${partNames[request.part]}, asked ${whenInWords(request.askedAt, now)}`,
        ]
      : [],
  );

const signedWords = (stage: OpenStage, now: Date): readonly string[] =>
  stage.requests.flatMap((request) =>
    request.outcome === "signed" && request.savedSince && request.closedAt !== null
      ? [`Written in after ${partNames[request.part]} was signed ${whenInWords(request.closedAt, now)}`]
      : [],
  );

/** The date of a stage: what it is, and how late or near, late said in words. */
export interface DateWords {
  readonly late: boolean;
  readonly first: string;
  readonly second: string | null;
}

export function dateWords(due: DueState): DateWords {
  switch (due.kind) {
    case "no-date":
      return { late: false, first: "No date set", second: null };
    case "late":
      return { late: true, first: `Was ${shortDateInWords(due.on)}`, second: dueInWords(due) };
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
  return toConfirm >= left ? `${toConfirm} to confirm` : String(left);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
