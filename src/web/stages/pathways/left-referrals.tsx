import type { JSX } from "preact";
import type { ReferralState } from "../../../casework/pathways/referral-states.ts";
import { dueInWords, titleOf } from "../../../casework/pathways/referral-words.ts";
import { pathwaysWords } from "../../../wording/pathways.ts";
import { referralsPath } from "../paths.ts";

/** Proposed referrals that wait for a decision, as lines of a list: worth a look, and nothing that holds the stage. */
export const leftReferrals = (
  stageId: string,
  referrals: readonly ReferralState[],
  today: string,
): readonly JSX.Element[] =>
  referrals
    .filter(({ state, because }) => state === "open" && because.length > 0)
    .map((referral) => (
      <li key={referral.pathway.code}>
        <a href={`${referralsPath(stageId)}#${referral.pathway.code}`}>
          {pathwaysWords().left(titleOf(referral.pathway), dueInWords(referral, today))}
        </a>
      </li>
    ));
