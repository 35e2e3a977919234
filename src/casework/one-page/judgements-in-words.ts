/** The judgements of a stage in words: each with its movement since the last stage, by whom and when, signed or not. */
import { type JudgementLine, judgementLines } from "../../assessment/one-page-summary/judgement-lines.ts";
import { SummaryReader } from "../../assessment/one-page-summary/summary-reader.ts";
import { isProvisional, scoreNotes, termFactsOf } from "../../assessment/score/score-of-stage.ts";
import type { SignedPart } from "../../framework/language.ts";
import { dateInWords } from "../../wording/dates.ts";
import { onePageWords } from "../../wording/one-page.ts";
import { dayOf } from "../stages/make-visible.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import type { OnePageLine } from "./one-page-line.ts";

/** Who signed a part that stands signed; null for a part that needs a signature and has none; no entry where none is needed. */
export type SignedBy = ReadonlyMap<SignedPart, string | null>;

export interface JudgedStage {
  readonly visible: VisibleStage;
  /** The last completed stage, if this person may see it. */
  readonly last: VisibleStage | null;
  readonly signedBy: SignedBy;
  /** ISO date. */
  readonly today: string;
}

export interface JudgementInWords {
  readonly line: JudgementLine;
  readonly said: OnePageLine;
}

export function judgementsInWords({ visible, last, signedBy, today }: JudgedStage): readonly JudgementInWords[] {
  const say = onePageWords();
  const short: Readonly<Record<string, string>> = say.short;
  const reader = new SummaryReader(visible, today);
  const lines = judgementLines(reader, last && new SummaryReader(last, today));
  return lines.map((line) => {
    const score = line.id === "yogrs-two-year";
    const level = score ? reader.say("indicative-lor").toLowerCase() : "";
    const said = {
      label: short[line.id] ?? line.label,
      text: line.text === "" ? say.notJudged : score ? say.score(line.text, level) : line.text,
      recorded: line.text !== "",
      address: line.address,
      foot: footOf(visible, line, signedBy, isProvisionalLine(visible, line, today)),
    };
    return { line, said };
  });
}

/** A score that may still change; any judgement that was made on limited information. */
function isProvisionalLine(visible: VisibleStage, { id }: JudgementLine, today: string): boolean {
  if (visible.answers.values["stage-limited-information"] === "yes") return true;
  if (id !== "yogrs-two-year") return false;
  const stage = { ...visible, dateOfBirth: visible.youngPerson.dateOfBirth };
  const facts = termFactsOf(stage);
  return facts !== null && isProvisional(scoreNotes(stage, facts, today));
}

function footOf(visible: VisibleStage, line: JudgementLine, signedBy: SignedBy, provisional: boolean): string | null {
  if (line.text === "") return null;
  const say = onePageWords();
  const meta = visible.meta.get(line.address);
  const written = meta?.source && meta.state === "carried" ? meta.source : meta;
  const parts = [
    movementOf(line),
    written
      ? say.judgedBy(
          "author" in written ? written.author : written.authorName,
          dateInWords(dayOf(new Date(written.at))),
        )
      : say.workedOut,
    signedBy.has(line.part) ? signatureOf(signedBy.get(line.part) ?? null) : null,
    provisional ? say.provisional : null,
  ];
  return parts.filter((part) => part !== null).join("; ");
}

function movementOf({ moved, before }: JudgementLine): string | null {
  if (moved === null) return null;
  const say = onePageWords();
  const word = say.moved[moved];
  return moved === "up" || moved === "down" ? say.was(word, before.toLowerCase()) : word;
}

const signatureOf = (name: string | null): string =>
  name === null ? onePageWords().notSigned : onePageWords().signed(name);
