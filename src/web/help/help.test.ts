import { describe, expect, it } from "vitest";
import { routes } from "../routes.ts";
import { helpPath } from "./help-path.ts";
import { helpTopics } from "./topics.ts";

const id = "0b5a1c1e-0000-4000-8000-000000000001";

describe("help on any page", () => {
  it.each([
    ["/", "/help#home"],
    ["/young-people", "/help#young-people"],
    ["/young-people/new", "/help#young-people"],
    [`/young-people/${id}`, "/help#record"],
    [`/young-people/${id}/record/offence-list/offences/${id}`, "/help#record"],
    [`/stages/${id}`, "/help#stage"],
    [`/stages/${id}/sections/living-arrangements`, "/help/guides/living-arrangements"],
    [`/stages/${id}/sections/life-events-section/life-events/${id}`, "/help/guides/life-events-section"],
    [`/stages/${id}/find`, "/help#find"],
    [`/stages/${id}/left`, "/help#left"],
    [`/stages/${id}/read`, "/help#read"],
    [`/stages/${id}/history`, "/help#history"],
    [`/stages/${id}/timeline`, "/help#timeline"],
    [`/stages/${id}/compare`, "/help#compare"],
    [`/stages/${id}/sign/pathways`, "/help#sign"],
    ["/account", "/help#account"],
    ["/help/guides/mappa", "/help#sub-section"],
    ["/kept-forms", "/help"],
    ["/help", "/help"],
  ])("%s leads to %s", (page, help) => {
    expect(helpPath(page)).toBe(help);
  });

  it("leads from every page of the route table to a place that is there", () => {
    const places = new Set(["/help", ...helpTopics().map((topic) => `/help#${topic.id}`)]);
    for (const { path } of routes) {
      const page = path.replace(/:subSection/, "living-arrangements").replace(/:\w+/g, id);
      const help = helpPath(page);
      expect([page, places.has(help) || /^\/help\/guides\/[a-z-]+$/.test(help)]).toEqual([page, true]);
    }
  });

  it("says of each page what it is for, its keys, what is saved and who sees it", () => {
    expect(new Set(helpTopics().map((topic) => topic.id)).size).toBe(helpTopics().length);
    for (const topic of helpTopics()) {
      for (const text of [topic.title, topic.saved, topic.seenBy, ...topic.purpose]) expect(text.trim()).not.toBe("");
      expect(topic.keys.flatMap(({ keys }) => keys)).toContain("?");
    }
  });
});
