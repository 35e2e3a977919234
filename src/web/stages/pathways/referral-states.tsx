import type { JSX } from "preact";
import type { ReferralState } from "../../../casework/pathways/referral-states.ts";
import { decidedInWords, dueInWords, titleOf } from "../../../casework/pathways/referral-words.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { pathwaysWords } from "../../../wording/pathways.ts";
import { Mark, type MarkKind } from "../../components/mark/mark.tsx";
import { referralsPath } from "../paths.ts";

const marks: Readonly<Record<ReferralState["state"], MarkKind>> = {
  open: "none",
  made: "done",
  "not-needed": "optional",
};

export const ReferralMark = ({ state }: { readonly state: ReferralState["state"] }): JSX.Element => (
  <Mark kind={marks[state]} word={pathwaysWords().states[state]} />
);

/** Every proposed referral of a stage with what became of it, for pages that show a stage in short. Nothing where none is proposed. */
export function ReferralStates(props: {
  readonly visible: VisibleStage;
  readonly referrals: readonly ReferralState[];
  /** ISO date. */
  readonly today: string;
}): JSX.Element | null {
  const { visible, referrals, today } = props;
  if (referrals.length === 0) return null;
  return (
    <ul class="ap-list">
      {referrals.map((referral) => (
        <li key={referral.pathway.code}>
          <a href={`${referralsPath(visible.head.id)}#${referral.pathway.code}`}>{titleOf(referral.pathway)}</a>{" "}
          <ReferralMark state={referral.state} />{" "}
          <span class="small quiet">
            {referral.state === "open" ? dueInWords(referral, today) : decidedInWords(visible, referral).join(" ")}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** At a review: each referral that was proposed, with what became of it, and how many wait for a decision. */
export function ReferralNews(props: Parameters<typeof ReferralStates>[0]): JSX.Element | null {
  const { visible, referrals } = props;
  if (referrals.length === 0) return null;
  const waiting = referrals.filter(({ state }) => state === "open").length;
  return (
    <section aria-labelledby="referrals" class="ap-block">
      <h2 id="referrals">
        <a href={referralsPath(visible.head.id)}>{pathwaysWords().title}</a>
      </h2>
      <p>{waiting === 0 ? pathwaysWords().allDecided : pathwaysWords().news(waiting)}</p>
      <ReferralStates {...props} />
    </section>
  );
}
