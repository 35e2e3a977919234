/** The one-page summary of a stage in words: what the page and the paper show alike. Source: content part 30, one-page-summary. */
import { type JudgementLine, judgementLines } from "../../assessment/one-page-summary/judgement-lines.ts";
import { onePageBlocks } from "../../assessment/one-page-summary/one-page-summary.ts";
import {
  cutSummary,
  type SummaryBlock,
  type SummaryBlockId,
  type SummaryItem,
  type SummaryVersion,
} from "../../assessment/one-page-summary/summary.ts";
import { SummaryReader } from "../../assessment/one-page-summary/summary-reader.ts";
import { isProvisional, scoreNotes, termFactsOf } from "../../assessment/score/score-of-stage.ts";
import type { Address } from "../../framework/answers.ts";
import type { SignedPart } from "../../framework/language.ts";
import { dateInWords } from "../../wording/dates.ts";
import { onePageWords } from "../../wording/one-page.ts";
import { dayOf } from "../stages/make-visible.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";

export interface OnePageLine {
  readonly label: string | null;
  /** What is recorded, or the word for nothing. */
  readonly text: string;
  readonly recorded: boolean;
  /** Where it comes from; null for what no page holds. */
  readonly address: Address | null;
  /** Of a judgement: since the last stage, by whom and when, signed or not; else null. */
  readonly foot: string | null;
}

export interface OnePageBlock {
  readonly id: SummaryBlockId;
  readonly title: string;
  readonly lines: readonly OnePageLine[];
  /** "And 2 more", or null. */
  readonly more: string | null;
}

export interface OnePage {
  readonly version: SummaryVersion;
  readonly blocks: readonly OnePageBlock[];
}

/** Who signed a part that stands signed; null for a part that needs a signature and has none; no entry where none is needed. */
export type SignedBy = ReadonlyMap<SignedPart, string | null>;

export interface OnePageInput {
  readonly visible: VisibleStage;
  /** The last completed stage, if this person may see it. */
  readonly last: VisibleStage | null;
  readonly version: SummaryVersion;
  readonly signedBy: SignedBy;
  /** The organisation whose stage it is. */
  readonly service: string;
  /** "15, born 14 March 2011", or "". */
  readonly ageAndBirth: string;
  /** ISO date. */
  readonly today: string;
}

/** @param input a stage that this person sees whole: of a part of it no summary is made */
export function onePage(input: OnePageInput): OnePage {
  const { visible, version, today } = input;
  const say = onePageWords();
  const head = {
    person: say.person(visible.youngPerson.displayName, input.ageAndBirth),
    service: say.service(input.service, visible.youngPerson.caseManagerName ?? say.noManager, visible.head.ownerName),
  };
  const blocks = cutSummary(onePageBlocks(visible, head, today), version);
  return {
    version,
    blocks: blocks.map((block) => ({
      id: block.id,
      title: say.block[block.id],
      lines: block.id === "judgements" ? judgements(input) : linesOf(block),
      more: block.more === 0 ? null : say.more(block.more),
    })),
  };
}

function linesOf({ id, items }: SummaryBlock): readonly OnePageLine[] {
  const say = onePageWords();
  if (items.length > 0) return items.map((item) => lineOf(id, item));
  return [nothing(id === "alerts" ? say.noAlerts : say.notRecorded)];
}

const nothing = (text: string): OnePageLine => ({ label: null, text, recorded: false, address: null, foot: null });

function lineOf(block: SummaryBlockId, { id, label, text, address }: SummaryItem): OnePageLine {
  const say = onePageWords();
  const short: Readonly<Record<string, string>> = say.short;
  // An alert that is a yes says what it is about; the yes adds nothing.
  const named = label === null ? null : (short[id] ?? label);
  // The flag of the same name keeps its own words.
  const isMark = block === "alerts" && label !== null && tagsOfYes.has(id);
  return {
    label: isMark ? null : (named ?? null),
    text: isMark ? (named ?? text) : text || say.notRecorded,
    recorded: text !== "",
    address,
    foot: null,
  };
}

const tagsOfYes: ReadonlySet<string> = new Set([
  "custody-suicide-now",
  "suicide-thoughts",
  "custody-self-harm-now",
  "self-harm",
  "custody-no-contact",
  "staff-safety-concern",
  "move-address-protected",
  "missing-now",
]);

function judgements({ visible, last, signedBy, today }: OnePageInput): readonly OnePageLine[] {
  const say = onePageWords();
  const short: Readonly<Record<string, string>> = say.short;
  const reader = new SummaryReader(visible, today);
  const lines = judgementLines(reader, last && new SummaryReader(last, today));
  return lines.map((line) => {
    const score = line.id === "yogrs-two-year";
    const level = score ? reader.say("indicative-lor").toLowerCase() : "";
    return {
      label: short[line.id] ?? line.label,
      text: line.text === "" ? say.notJudged : score ? say.score(line.text, level) : line.text,
      recorded: line.text !== "",
      address: line.address,
      foot: footOf(visible, line, signedBy, isProvisionalLine(visible, line, today)),
    };
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
