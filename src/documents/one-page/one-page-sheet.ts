import type { SignedStage } from "../../casework/one-page/load-one-page.ts";
import type { OnePage, OnePageBlock } from "../../casework/one-page/one-page.ts";
import { stateInWords } from "../../casework/one-page/state-in-words.ts";
import type { ReferralState } from "../../casework/pathways/referral-states.ts";
import { decidedInWords, dueInWords, titleOf } from "../../casework/pathways/referral-words.ts";
import { dayOf } from "../../casework/stages/make-visible.ts";
import { currentLanguage, languageTag } from "../../wording/current-language.ts";
import { documentsWords } from "../../wording/documents.ts";
import { onePageWords } from "../../wording/one-page.ts";
import { pathwaysWords } from "../../wording/pathways.ts";
import type { SheetBlock, SheetForm, SheetLine, SheetModel } from "../sheet-model.ts";
import { statusLine } from "../stage-document.ts";

export interface OnePageSheetInput extends SignedStage {
  readonly onePage: OnePage;
  /** Proposed referrals, which stand in the full version alone; what a need proposes goes to nobody else. */
  readonly referrals: readonly ReferralState[];
  readonly organisation: string;
  readonly createdAt: Date;
}

/** The one-page summary on paper (content part 30, `doc-one-page-summary`): the lines of the page, and nothing of its own. */
export function onePageSheet(input: OnePageSheetInput): SheetModel {
  const { visible, signatures, onePage, referrals, organisation, createdAt } = input;
  const { youngPerson, head } = visible;
  const say = onePageWords();
  const today = dayOf(createdAt);
  const { version } = onePage;
  return {
    title: `${say.title}: ${say.version[version]}`,
    subject: head.title,
    language: languageTag(currentLanguage()),
    organisation,
    youngPersonLabel: `${youngPerson.displayName}, ${youngPerson.reference}`,
    statusLine: statusLine(visible, signatures),
    createdAt,
    footer: documentsWords().sensitive,
    about: `${stateInWords(visible, today)}. ${say.whoMaySee[version]}`,
    source: documentsWords().inOwnWords(head.frameworkVersion),
    shortened: say.shortened,
    blocks: [
      ...onePage.blocks.map(blockOf),
      ...(version === "full" && referrals.length > 0 ? [referralBlock(input, today)] : []),
    ],
  };
}

const forms: Readonly<Partial<Record<OnePageBlock["id"], SheetForm>>> = {
  who: "wide",
  alerts: "tags",
  judgements: "wide",
};

const blockOf = ({ id, title, lines, more }: OnePageBlock): SheetBlock => ({
  title,
  form: forms[id] ?? "column",
  lines: [
    ...lines.map(({ label, text, recorded, foot }): SheetLine => ({ label, text, quiet: !recorded, foot })),
    ...(more === null ? [] : [quietLine(more)]),
  ],
});

const quietLine = (text: string): SheetLine => ({ label: null, text, quiet: true, foot: null });

/** So many proposed referrals stand on paper (own). */
const mostReferrals = 6;

function referralBlock({ visible, referrals }: OnePageSheetInput, today: string): SheetBlock {
  const say = pathwaysWords();
  const lines = referrals.slice(0, mostReferrals).map((referral): SheetLine => {
    const state = say.states[referral.state];
    const open = referral.state === "open";
    return {
      label: titleOf(referral.pathway),
      text: open
        ? `${state}, ${dueInWords(referral, today)}`
        : [state, ...decidedInWords(visible, referral)].join(". "),
      quiet: false,
      foot: null,
    };
  });
  const rest = referrals.length - lines.length;
  return {
    title: say.title,
    form: "column",
    lines: [...lines, ...(rest > 0 ? [quietLine(onePageWords().more(rest))] : [])],
  };
}
