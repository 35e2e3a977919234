import { describe, expect, it } from "vitest";
import { flags } from "../../framework/flags.ts";
import { linesAt, type StageSetting, stageOf } from "../testing/assetplus-stage.ts";

const yes = (...ids: readonly string[]): StageSetting => ({ values: Object.fromEntries(ids.map((id) => [id, "yes"])) });
const value = (id: string, code: string): StageSetting => ({ values: { [id]: code } });
const entry = (field: string, code: string | readonly string[]): StageSetting => ({
  entries: { [field.split(".")[0] ?? ""]: [{ [field]: code }] },
});
const element = (code: string): StageSetting => entry("episodes.elements", [code]);
const behaved = (code: string): StageSetting => ({
  values: { "other-behaviours-any": "yes" },
  ...entry("other-behaviours.type", code),
});
const feared = (code: string): StageSetting => ({
  values: { "adverse-outcome-foreseen": "yes" },
  ...entry("adverse-outcomes.type", code),
});
const scored: StageSetting = {
  values: { "sanction-history-checked": "yes" },
  entries: {
    offences: [
      {
        "offences.title": "Robbery",
        "offences.code": "34/01",
        "offences.date": "2026-04-02",
        "offences.status": "proved",
        "offences.outcome": "outcomes-1",
        "offences.current": "yes",
      },
    ],
    outcomes: [{ "outcomes.type": "yro", "outcomes.date": "2026-05-12", "outcomes.current": "yes" }],
  },
};

/** `local-risk-rules` of the framework content: the mark, what fills it, and an answer beside it that does not. */
const marks: readonly (readonly [mark: string, filled: readonly StageSetting[], not: StageSetting])[] = [
  ["Sexual exploitation", [yes("sexual-exploitation-risk")], value("sexual-exploitation-risk", "no")],
  [
    "Criminal exploitation",
    [yes("criminal-exploitation-risk"), entry("episodes.exploited", "yes")],
    entry("episodes.exploited", "no"),
  ],
  ["Extremism or radicalisation", [yes("radicalisation-risk"), element("extremism")], element("fire")],
  ["Going missing", [value("missing-episodes-ever", "currently")], value("missing-episodes-ever", "previously")],
  ["Knife or weapon", [element("weapon"), behaved("weapon-carrying")], element("online")],
  [
    "Domestic or family violence by the young person",
    [element("domestic"), behaved("family-violence"), behaved("partner-abuse")],
    behaved("fire-setting"),
  ],
  ["Harmful sexual behaviour", [element("sexual"), behaved("sexual-behaviour")], behaved("hate")],
  ["Fire-setting", [element("fire"), behaved("fire-setting")], element("hostility")],
  ["Hate incidents", [element("hostility"), behaved("hate")], element("sexual")],
  ["Online harm", [element("online"), behaved("online-harm")], element("domestic")],
];

/** `flags` of the framework content: the flag, what raises it, and an answer beside it that does not. */
const raised: readonly (readonly [flag: string, label: string, by: readonly StageSetting[], not: StageSetting])[] = [
  [
    "rosh",
    "Risk of serious harm",
    ["medium", "high", "very-high"].map((level) => value("rosh-judgement", level)),
    value("rosh-judgement", "low"),
  ],
  ["score", "Reconviction score", [scored], {}],
  [
    "lor",
    "Likelihood of reoffending",
    ["medium", "high"].map((level) => value("lor-judgement", level)),
    value("lor-judgement", "low"),
  ],
  ["risk-to-children", "Risk to children", [yes("risk-to-children")], value("risk-to-children", "no")],
  [
    "safety-wellbeing",
    "Safety and well-being",
    ["medium", "high", "very-high"].map((level) => value("sawb-judgement", level)),
    value("sawb-judgement", "low"),
  ],
  ["self-harm", "Risk of physical harm", [feared("physical-harm")], feared("going-missing")],
  ["suicide", "Risk of death", [feared("death")], feared("physical-harm")],
  [
    "gang",
    "Gang associations",
    ["edges", "involved", "targeted"].map((code) => value("gang-association", code)),
    value("gang-association", "none"),
  ],
  [
    "specific-victim",
    "A known person is at risk",
    [yes("specific-victim-concern")],
    value("specific-victim-concern", "yet-to-clarify"),
  ],
  ["staff-safety", "Staff safety", [yes("staff-safety-concern")], value("staff-safety-concern", "no")],
  ["local", "Local marks", [element("fire")], element("weapon-none")],
  ["previous-incidents", "Earlier incidents", [yes("previous-incidents")], value("previous-incidents", "no")],
  ["physical-health", "Physical health", [yes("phys-condition")], value("phys-condition", "no")],
  ["mental-health", "Mental health", [yes("mh-low-mood")], value("mh-low-mood", "no")],
  ["substance", "Substance misuse", [value("drug-use", "currently")], value("drug-use", "previously")],
  ["slcn", "Speech, language, communication, neuro-disability", [yes("slcn-restless")], value("slcn-restless", "no")],
  [
    "care",
    "Looked after or care leaver",
    [{ values: { "childrens-services-ever": "yes", "care-s31": "currently" } }],
    { values: { "childrens-services-ever": "yes", "care-s17": "currently" } },
  ],
  [
    "child-protection",
    "Child protection plan",
    [{ values: { "childrens-services-ever": "yes", "child-protection-plan": "currently" } }],
    { values: { "childrens-services-ever": "yes", "child-protection-plan": "previously" } },
  ],
  [
    "abuse-history",
    "Abuse or domestic abuse known",
    [value("abuse-by-parent-or-carer", "past"), value("domestic-abuse-witnessed", "suspected")],
    value("abuse-by-parent-or-carer", "no"),
  ],
  [
    "exploitation",
    "Exploitation",
    [yes("criminal-exploitation-risk"), yes("sexual-exploitation-risk"), feared("criminal-exploitation")],
    feared("death"),
  ],
  ["weapon", "Weapon", [element("weapon"), behaved("weapon-carrying")], behaved("hate")],
  [
    "protected-address",
    "Address must be kept secret",
    [entry("case:addresses.protected", "yes")],
    entry("case:addresses.protected", "no"),
  ],
];

const flagsOf = (setting: StageSetting) => stageOf(setting).flags;

describe("local marks read like their table", () => {
  it.each(marks)("%s", (mark, filled, not) => {
    for (const setting of filled) expect(linesAt(stageOf(setting), "local-risks")).toContain(mark);
    expect(linesAt(stageOf(not), "local-risks")).not.toContain(mark);
  });
});

describe("flags read like their table", () => {
  it.each(raised)("%s: %s", (id, label, by, not) => {
    for (const setting of by) expect(flagsOf(setting)).toContainEqual(expect.objectContaining({ id, label }));
    expect(flagsOf(not).map((flag) => flag.id)).not.toContain(id);
  });

  it("there are no others", () => {
    expect(flags.map(({ id }) => id).toSorted()).toEqual(raised.map(([id]) => id).toSorted());
  });
});

/** `scaled-approach-rule` of the framework content, with the contacts of each level. */
const scaled = `
  | low    | low       | standard  |
  | low    | medium    | enhanced  |
  | low    | high      | intensive |
  | low    | very-high | intensive |
  | medium | low       | enhanced  |
  | medium | medium    | enhanced  |
  | medium | high      | intensive |
  | medium | very-high | intensive |
  | high   | low       | intensive |
  | high   | medium    | intensive |
  | high   | high      | intensive |
  | high   | very-high | intensive |`;
const contacts: Readonly<Record<string, readonly [firstThreeMonths: number, after: number]>> = {
  standard: [2, 1],
  enhanced: [4, 2],
  intensive: [12, 4],
};
const order = { outcomes: [{ "outcomes.type": "yro", "outcomes.current": "yes" }] };
const combinations = scaled
  .trim()
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()));

describe("the Scaled Approach of a court order reads like its table", () => {
  it.each(combinations)("%s|lor %s|rosh %s: %s", (_, lor = "", rosh = "", level = "") => {
    const { computed } = stageOf({ values: { "lor-judgement": lor, "rosh-judgement": rosh }, entries: order });
    expect(computed.get("scaled-approach-indicative")).toBe(level);
  });

  it.each(Object.entries(contacts))("%s: contacts a month %j", (level, [first, after]) => {
    const { computed } = stageOf({ values: { "scaled-approach-applied": level }, entries: order });
    expect(computed.get("contact-level")).toBe(
      `At least ${first} contacts a month for the first three months, then at least ${after}.`,
    );
  });
});
