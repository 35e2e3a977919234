import { describe, expect, it } from "vitest";
import { renderPage } from "../../html.ts";
import { PageFrame, type PageFrameProps } from "./page-frame.tsx";

const props: PageFrameProps = {
  title: "Your work",
  stylesheets: ["/assets/app.css"],
  scripts: ["/assets/saving.js"],
  topBar: { product: { text: "AssetPlus", href: "/" } },
  children: <h1>Your work</h1>,
};

describe("PageFrame", () => {
  it("has language, title, style sheet and module, and nothing inline", () => {
    const html = renderPage(<PageFrame {...props} />);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
    expect(html).toContain("<title>Your work - AssetPlus</title>");
    expect(html).toContain('<link rel="stylesheet" href="/assets/app.css"/>');
    expect(html).toContain('<script type="module" src="/assets/saving.js"></script>');
    expect(html).not.toMatch(/ style=|<style|<script>| on\w+=/);
  });

  it("says first in the title that something is wrong", () => {
    expect(renderPage(<PageFrame {...props} hasError />)).toContain("<title>Error: Your work - AssetPlus</title>");
  });

  it("can be in Welsh", () => {
    expect(renderPage(<PageFrame {...props} lang="cy" />)).toContain('<html lang="cy">');
  });

  it("puts the work before the list of sections", () => {
    const html = renderPage(<PageFrame {...props} nav={{ label: "Sections", groups: [] }} />);
    expect(html.indexOf("<main")).toBeLessThan(html.indexOf('<nav class="nav"'));
  });

  it("leaves out what a page does not have", () => {
    expect(renderPage(<PageFrame {...props} />)).not.toMatch(/class="(person|nav|find|page-foot|user)"/);
  });
});
