import type { Framework } from "../../framework/language.ts";
import { type FrameworkIndex, frameworkIndex } from "../framework-index.ts";
import { unseenFault } from "../wording/unseen-characters.ts";
import { type PathwayTrigger, pathwayBounds, type ReferralPathway } from "./pathway.ts";

/**
 * What is wrong with a service's pathways, as `code: what`; empty when they fit. `earlier` are those that it has set before: decisions name
 * them, so they are retired and never left out.
 */
export function pathwayFaults(
  framework: Framework,
  pathways: readonly ReferralPathway[],
  earlier: readonly ReferralPathway[],
): readonly string[] {
  const index = frameworkIndex(framework);
  const codes = pathways.map(({ code }) => code);
  const kinds = framework.scales.find(({ id }) => id === "resource-kind")?.options.map(({ code }) => code);
  if (kinds === undefined)
    return pathways.length === 0 ? [] : ["pathways: this framework has no list of resources and referrals"];
  return [
    ...pathways.flatMap((pathway, place) => [
      ...(codes.indexOf(pathway.code) < place ? [`${pathway.code}: it is named twice`] : []),
      ...textFaults(pathway),
      ...(kinds.includes(pathway.kind) ? [] : [`${pathway.code}: its kind must be one of ${kinds.join(", ")}`]),
      // What a version of the framework does not hold any more does not stand in the way of what is retired.
      ...(pathway.retired ? [] : pathway.when.flatMap((trigger) => triggerFaults(index, pathway.code, trigger))),
    ]),
    ...earlier
      .filter(({ code }) => !codes.includes(code))
      .map(({ code }) => `${code}: it was in use and decisions name it; retire it instead of leaving it out`),
  ];
}

function textFaults(pathway: ReferralPathway): readonly string[] {
  const { code, title, titleCy = "", service, form, who, when } = pathway;
  const named = { title, "Welsh title": titleCy, service, form, "who acts": who };
  const needed = { title, service, "who acts": who };
  return [
    ...(/^pathway-[a-z0-9]+(-[a-z0-9]+)*$/.test(code)
      ? []
      : [`${code}: a code is "pathway-" and then small letters, digits and single hyphens`]),
    ...Object.entries(needed).flatMap(([name, text]) => (text.trim() === "" ? [`${code}: its ${name} is empty`] : [])),
    ...Object.entries(named).flatMap(([name, text]) => {
      const hidden = unseenFault(text);
      return hidden === null ? [] : [`${code}: its ${name} does not fit: ${hidden}`];
    }),
    ...(title.length + titleCy.length > 2 * pathwayBounds.title ? [`${code}: its title is too long`] : []),
    ...(when.length === 0 ? [`${code}: nothing proposes it`] : []),
  ];
}

function triggerFaults(index: FrameworkIndex, code: string, trigger: PathwayTrigger): readonly string[] {
  const id = trigger.question;
  const placed = index.questions.get(id);
  if (placed === undefined) return [`${code}: there is no question ${id}`];
  const { question } = placed;
  if (question.type === "ref") return [`${code}: ${id} only shows another fact: name that fact`];
  if ("atLeast" in trigger) {
    const counts = question.type === "number" || (question.type === "computed" && question.options === undefined);
    return counts ? [] : [`${code}: ${id} is no number`];
  }
  const options = index.options(question).map((option) => option.code);
  if (options.length === 0) return [`${code}: ${id} has no answers to choose from`];
  if (trigger.codes.length === 0) return [`${code}: no answer of ${id} is named`];
  const unknown = trigger.codes.filter((each) => !options.includes(each));
  return unknown.length === 0
    ? []
    : [`${code}: ${id} has no answer ${unknown.join(", ")}; it has ${options.join(", ")}`];
}
