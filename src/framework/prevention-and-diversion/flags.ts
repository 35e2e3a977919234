/**
 * The marks of the person's banner that the short framework can raise: those of AssetPlus whose facts are asked here, under the same ids
 * and names. Likelihood of reoffending, risk of serious harm and the score are not judged in this framework.
 */
import { and, any, flagged, is, isIn, isNot, or } from "../conditions.ts";
import { flags as flagsOfAssetPlus } from "../flags.ts";
import type { Condition, Flag } from "../language.ts";

/** An outcome of this kind is feared and not over: what AssetPlus's alerts of the Core Record say. */
const feared = (...types: readonly string[]): Condition =>
  any(and(isIn("adverse-outcomes.type", ...types), isNot("adverse-outcomes.status", "ended")));

const raised: Readonly<Record<string, Condition>> = {
  "safety-wellbeing": isIn("sawb-judgement", "medium", "high", "very-high"),
  "self-harm": feared("physical-harm"),
  suicide: feared("death"),
  gang: isIn("gang-association", "edges", "involved", "targeted"),
  "specific-victim": is("specific-victim-concern", "yes"),
  "staff-safety": is("staff-safety-concern", "yes"),
  "child-protection": is("child-protection-plan", "currently"),
  "abuse-history": flagged("abuse-by-parent-or-carer", "domestic-abuse-witnessed"),
  exploitation: or(
    flagged("sexual-exploitation-risk", "criminal-exploitation-risk"),
    feared("sexual-exploitation", "criminal-exploitation"),
  ),
  "protected-address": any(is("case:addresses.protected", "yes")),
};

export const flagIds: ReadonlySet<string> = new Set(Object.keys(raised));

export const flags: readonly Flag[] = flagsOfAssetPlus.flatMap(({ id, label }) => {
  const raisedWhen = raised[id];
  return raisedWhen === undefined ? [] : [{ id, label, raisedWhen }];
});
