import { randomUUID } from "node:crypto";
import type { Route } from "../../web/routing/route.ts";
import type { WorldChild } from "./route-world.ts";

/**
 * What the parameters of a route's path stand for, for one child. A route with a new one fails here, until it is said.
 *
 * @param asked values in place of the usual ones
 */
export function pathOf({ path }: Route, child: WorldChild, asked: Readonly<Record<string, string>> = {}): string {
  const inRecord = path.startsWith("/young-people");
  const inEntry = path.includes(":entry");
  const values: Readonly<Record<string, string>> = {
    youngPersonId: child.youngPersonId,
    stageId: child.stageId,
    keptFormId: randomUUID(),
    noticeId: randomUUID(),
    attachmentId: child.attachment,
    part: "explanations",
    personId: randomUUID(),
    sentId: randomUUID(),
    setting: "countersignature",
    place: "living-arrangements",
    named: "goals",
    subSection: inRecord ? "offence-list" : inEntry ? "life-events-section" : "living-arrangements",
    list: path.startsWith("/work") ? "overdue" : inRecord ? "offences" : "life-events",
    entry: inRecord ? child.offence : child.lifeEvent,
    token: `${"x".repeat(43)}.ics`,
    ...asked,
  };
  return path.replace(/:(\w+)(\{[^}]*\})?/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Say in path-of.ts what :${name} of ${path} stands for.`);
    return value;
  });
}
