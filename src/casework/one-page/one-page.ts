/** The one-page summary of a stage in words: what the page and the paper show alike. Source: content part 30, one-page-summary. */
import { onePageBlocks } from "../../assessment/one-page-summary/one-page-summary.ts";
import {
  cutSummary,
  type SummaryBlock,
  type SummaryBlockId,
  type SummaryVersion,
} from "../../assessment/one-page-summary/summary.ts";
import { onePageWords } from "../../wording/one-page.ts";
import { type JudgedStage, judgementsInWords } from "./judgements-in-words.ts";
import { lineOf, nothing, type OnePageLine } from "./one-page-line.ts";

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

export interface OnePageInput extends JudgedStage {
  readonly version: SummaryVersion;
  /** The organisation whose stage it is. */
  readonly service: string;
  /** "15, born 14 March 2011", or "". */
  readonly ageAndBirth: string;
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
      lines: block.id === "judgements" ? judgementsInWords(input).map(({ said }) => said) : linesOf(block),
      more: block.more === 0 ? null : say.more(block.more),
    })),
  };
}

function linesOf({ id, items }: SummaryBlock): readonly OnePageLine[] {
  const say = onePageWords();
  if (items.length > 0) return items.map((item) => lineOf(id, item));
  return [nothing(id === "alerts" ? say.noAlerts : say.notRecorded)];
}
