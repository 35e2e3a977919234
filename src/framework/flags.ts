/** The marks that stand in the person's banner and in the Core Record. Source: content part 20, flags. */
import { any, flagged, hasAnyButNone, is, isIn, isNotEmpty, or } from "./conditions.ts";
import type { Flag } from "./language.ts";

export const flags: readonly Flag[] = [
  { id: "rosh", label: "Risk of serious harm", raisedWhen: isIn("rosh-judgement", "medium", "high", "very-high") },
  { id: "score", label: "Reconviction score", raisedWhen: isNotEmpty("yogrs-two-year") },
  { id: "lor", label: "Likelihood of reoffending", raisedWhen: isIn("lor-judgement", "medium", "high") },
  { id: "risk-to-children", label: "Risk to children", raisedWhen: is("risk-to-children", "yes") },
  {
    id: "safety-wellbeing",
    label: "Safety and well-being",
    raisedWhen: isIn("sawb-judgement", "medium", "high", "very-high"),
  },
  {
    id: "self-harm",
    label: "Risk of physical harm",
    raisedWhen: or(
      is("alert-physical-harm", "yes"),
      is("custody-self-harm-now", "yes"),
      is("arrival-self-harm", "yes"),
    ),
  },
  {
    id: "suicide",
    label: "Risk of death",
    raisedWhen: or(is("alert-death", "yes"), is("custody-suicide-now", "yes")),
  },
  { id: "gang", label: "Gang associations", raisedWhen: is("alert-gang", "yes") },
  { id: "specific-victim", label: "A known person is at risk", raisedWhen: is("specific-victim-concern", "yes") },
  { id: "staff-safety", label: "Staff safety", raisedWhen: is("staff-safety-concern", "yes") },
  {
    id: "local",
    label: "Local marks",
    raisedWhen: or(isNotEmpty("local-risks"), hasAnyButNone("local-risks-added")),
  },
  { id: "previous-incidents", label: "Earlier incidents", raisedWhen: is("previous-incidents", "yes") },
  { id: "physical-health", label: "Physical health", raisedWhen: is("alert-physical-health", "yes") },
  { id: "mental-health", label: "Mental health", raisedWhen: is("alert-mental-health", "yes") },
  { id: "substance", label: "Substance misuse", raisedWhen: is("alert-substance", "yes") },
  {
    id: "slcn",
    label: "Speech, language, communication, neuro-disability",
    raisedWhen: is("alert-slcn", "yes"),
  },
  { id: "care", label: "Looked after or care leaver", raisedWhen: is("alert-looked-after", "yes") },
  { id: "child-protection", label: "Child protection plan", raisedWhen: is("child-protection-plan", "currently") },
  {
    id: "abuse-history",
    label: "Abuse or domestic abuse known",
    raisedWhen: flagged("abuse-by-parent-or-carer", "domestic-abuse-witnessed"),
  },
  { id: "exploitation", label: "Exploitation", raisedWhen: is("alert-exploitation", "yes") },
  { id: "weapon", label: "Weapon", raisedWhen: is("alert-weapon", "yes") },
  {
    id: "protected-address",
    label: "Address must be kept secret",
    raisedWhen: or(any(is("case:addresses.protected", "yes")), is("move-address-protected", "yes")),
  },
];
