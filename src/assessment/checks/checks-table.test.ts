import { describe, expect, it } from "vitest";
import { checks } from "./run-checks.ts";

const rowsOf = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split("\n")
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

/** The table of the framework content, `consistency-checks`, as it stands there: id, severity, when, message. */
const content = rowsOf(`
    | cc-rosh-no-major | warn | rosh-judgement medium or above and no current future behaviour with impact major or critical | The level says serious harm is possible, but no behaviour is recorded that would do serious harm. |
    | cc-low-but-serious | warn | rosh-judgement = low and a current behaviour has impact major or critical | A behaviour that would do serious harm is recorded, but the level is low. Explain or change one. |
    | cc-rosh-below-grid | warn | rosh-judgement lower than rosh-grid-advice by two steps or more | The level is well below what the entries suggest. |
    | cc-rosh-very-high-not-imminent | warn | rosh-judgement = very-high and no current behaviour with imminence weeks or now | Very high means soon; no entry says so. |
    | cc-high-no-controls | warn | rosh-judgement in (high, very-high) and no external control planned or in force linked to a behaviour | High risk to others with no control on the plan. |
    | cc-safety-no-actions | warn | sawb-judgement in (high, very-high) and no target, control or referral linked to an adverse outcome | High concern for the young person with nothing in the plan for it. |
    | cc-safety-no-entry | warn | sawb-judgement medium or above and no current adverse outcome | The level has no outcome behind it. |
    | cc-safety-low-but-critical | warn | sawb-judgement = low and a current adverse outcome has impact major or critical | A grave outcome is recorded but overall concern is low. |
    | cc-safety-referral-missing | stop | safeguarding-referral = needed-not-made-yet at completion | Make the referral, or record why not, before completing. |
    | cc-self-harm-mismatch | warn | self-harm or suicide concern in part 10 answered yes and no adverse outcome of type physical-harm or death with cause own-behaviour | Self-harm is recorded but no outcome covers it. |
    | cc-exploitation-mismatch | warn | sexual-exploitation-risk or criminal-exploitation-risk = yes and no matching adverse outcome | Exploitation is recorded but not weighed. |
    | cc-missing-mismatch | warn | missing episodes recorded (part 10) and no adverse outcome of type going-missing | Going missing is recorded but not weighed. |
    | cc-weapon-mismatch | warn | alert-weapon = yes and no future behaviour of type weapon-carrying, violence or robbery | A weapon is recorded but no future behaviour covers it. |
    | cc-sexual-mismatch | warn | sexual element or offence recorded and no sexual future behaviour and risk-to-children = no | Say why neither applies. |
    | cc-children-victims | warn | a future behaviour names a child victim with impact major or critical and risk-to-children = no | Children could be seriously harmed, but not assessed as a risk to children. |
    | cc-staff-victims | warn | a future behaviour names staff and staff-safety-concern = no | Staff are named as possible victims. |
    | cc-known-person | warn | victims include a particular known person and specific-victim-concern != yes | A known person is at risk: complete the concern in the core record. |
    | cc-behaviour-unplanned | warn | a current behaviour at \`plan\` or \`plan-first\` attention with no target or control | Nothing in the plan addresses this behaviour. |
    | cc-outcome-unplanned | warn | a current adverse outcome with grid medium or above and no target or control | Nothing in the plan addresses this outcome. |
    | cc-factor-unplanned | tip | a strong factor against with no target linked | A strong pull towards offending has no target. |
    | cc-strength-unused | tip | a strong factor for with no target linked | A strong point is not used in the plan. |
    | cc-one-sided | warn | desistance-factors has only for or only against | Both sides are needed. |
    | cc-target-unlinked | tip | a target has no link | Say what this target is for. |
    | cc-no-contingency | stop | rosh-judgement or sawb-judgement medium or above and the matching contingency list has no entry that raises | Write what to do if things get worse. |
    | cc-empty-contingency | tip | a contingency entry's change is shorter than 30 characters or only says risk rises | Be specific so that a stranger can act. |
    | cc-lor-reason | stop | lor-judgement differs from indicative-lor and lor-difference-reason is empty | Explain the difference. |
    | cc-scaled-reason | stop | scaled-approach-applied differs from indicative and scaled-approach-reason is empty | Explain the difference. |
    | cc-lor-low-strong-against | tip | lor-judgement = low and three or more strong factors against and no strong factor for | Check the level against the factors. |
    | cc-key-area-empty | warn | a key area with priority first or important has no target, resource or control | An important area has no work planned. |
    | cc-targets-many | tip | more than five open targets | Choose the few that matter most now. |
    | cc-target-no-child-words | tip | a target's want has words from the jargon list | Use the young person's words. |
    | cc-self-assessment-missing | warn | no young person's self-assessment in this stage and no reason | The young person's own view is missing. |
    | cc-self-assessment-differs | tip | a linked self-assessment answer and the assessor's answer point different ways | The young person said something else here. Comment on it. |
    | cc-sources-one | warn | fewer than two kinds of sources, or neither young person nor carer among them | More than one source is expected. |
    | cc-ytc-review | warn | questions still "yet to clarify" at the first review or later, or more than the local limit | Clear these up now. |
    | cc-no-score-history | warn | sanction-history-checked != yes in a court case | The score is provisional until the history is checked. |
    | cc-mappa-check | warn | mappa-prompt = yes and mappa-eligible empty or yet to clarify at completion | Decide on MAPPA with the coordinator. |
    | cc-child-plan-review | tip | other-plans has a child protection or care plan and stage-sent has no entry to children's services | Share with the social worker. |
    | cc-victim-name | warn | a name found in specific-victim-details appears in a field read by the Restorative Justice module | A victim's name may be here: remove it. |
    | cc-plan-not-agreed | tip | plan-agreement in (partly, no) | Show how the plan deals with the disagreement. |
    | cc-contract-differs | stop | contract-matches = no-plan-must-be-changed | Change the plan, then ask for countersignature again. |
`);

/** Messages that stand far from what they are about ("What is left", signing) and so say the whole of it. */
const saidMoreFully = new Map(
  rowsOf(`
    | cc-sexual-mismatch | A sexual matter is recorded: say why neither a sexual future behaviour nor a risk to children applies. |
    | cc-children-victims | Children could be seriously harmed, but the young person is not assessed as a risk to children. |
    | cc-one-sided | Both sides are needed: something that helps, and something that gets in the way. |
    | cc-lor-reason | Explain why the likelihood of reoffending differs from what the score points to. |
    | cc-scaled-reason | Explain why the level of intervention differs from the suggested one. |
    | cc-targets-many | Choose the few targets that matter most now. |
    | cc-self-assessment-differs | The young person or a carer sees a worry here that the assessment does not. Comment on it. |
    | cc-sources-one | More than one kind of source is expected, the young person or a carer among them. |
    | cc-ytc-review | Clear up what is still marked yet to clarify. |
    | cc-victim-name | The name of someone who was harmed may be here: look, and take it out. |
  `).map(([id = "", message = ""]) => [id, message]),
);

/** Our own, about what was said in a self-assessment. */
const own = rowsOf(`
    | cc-self-assessment-prompt | tip  | Something was said in a self-assessment that asks for a comment, or to be marked as seen. |
    | cc-tell-now               | warn | Something was said that may be about safety now. Write what you have done and whom you told. |
`);

const built = new Map(checks.map((check) => [check.id, check]));

describe("the consistency checks read like their table", () => {
  it.each(content.map(([id = "", severity = "", when = "", message = ""]) => ({ id, severity, when, message })))(
    "$id: $severity when $when",
    ({ id, severity, message }) => {
      const { severity: has, message: says } = built.get(id) ?? {};
      expect([has, says]).toEqual([severity, saidMoreFully.get(id) ?? message]);
    },
  );

  it.each(own.map(([id = "", severity = "", message = ""]) => ({ id, severity, message })))(
    "$id: $severity, our own",
    ({ id, severity, message }) => {
      expect([built.get(id)?.severity, built.get(id)?.message]).toEqual([severity, message]);
    },
  );

  it("there are no others, and none is said more fully that the table says as well", () => {
    expect([...built.keys()].toSorted()).toEqual([...content, ...own].map(([id]) => id).toSorted());
    expect(checks).toHaveLength(built.size);
    for (const [id, , , message] of content) expect(saidMoreFully.get(id ?? "")).not.toBe(message);
    expect([...saidMoreFully.keys()].filter((id) => !content.some(([known]) => known === id))).toEqual([]);
  });

  it("only five of the table hold completion, and the reasons that the rule names", () => {
    expect(content.filter(([, severity]) => severity === "stop").map(([id]) => id)).toEqual([
      "cc-safety-referral-missing",
      "cc-no-contingency",
      "cc-lor-reason",
      "cc-scaled-reason",
      "cc-contract-differs",
    ]);
  });
});
