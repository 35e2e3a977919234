import { describe, expect, it } from "vitest";
import { assetplus } from "../assetplus.ts";
import { sharingScales } from "./sharing.ts";

const titles = new Map(
  assetplus.sections.flatMap(({ subSections }) => subSections.map(({ id, title }) => [id, title] as const)),
);

describe("what may go with a referral", () => {
  const parts = sharingScales.flatMap(({ options }) => options).filter(({ code }) => !code.startsWith("doc-"));

  it.each(parts.map(({ code, label }) => [code, label]))("%s is a sub-section, by its own title", (code, label) => {
    expect(titles.get(code)).toBe(label);
  });
});
