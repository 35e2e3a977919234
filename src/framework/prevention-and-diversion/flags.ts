/**
 * The marks of the person's banner that the short framework can raise: those of AssetPlus whose facts are asked here, under the same ids
 * and names. Likelihood of reoffending, risk of serious harm and the score are not judged in this framework.
 */
import { any, flagged, is, isIn } from "../conditions.ts";
import { flags as flagsOfAssetPlus } from "../flags.ts";
import type { Condition, Flag } from "../language.ts";

const raised: Readonly<Record<string, Condition>> = {
  "safety-wellbeing": isIn("sawb-judgement", "medium", "high", "very-high"),
  "self-harm": is("alert-physical-harm", "yes"),
  suicide: is("alert-death", "yes"),
  gang: is("alert-gang", "yes"),
  "specific-victim": is("specific-victim-concern", "yes"),
  "staff-safety": is("staff-safety-concern", "yes"),
  "child-protection": is("child-protection-plan", "currently"),
  "abuse-history": flagged("abuse-by-parent-or-carer", "domestic-abuse-witnessed"),
  exploitation: is("alert-exploitation", "yes"),
  "protected-address": any(is("case:addresses.protected", "yes")),
};

export const flagIds: ReadonlySet<string> = new Set(Object.keys(raised));

export const flags: readonly Flag[] = flagsOfAssetPlus.flatMap(({ id, label }) => {
  const raisedWhen = raised[id];
  return raisedWhen === undefined ? [] : [{ id, label, raisedWhen }];
});
