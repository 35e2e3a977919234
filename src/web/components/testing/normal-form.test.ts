import { describe, expect, it } from "vitest";
import { normalForm } from "./normal-form.ts";

describe("normal form of HTML", () => {
  it.each([
    ["order of attributes", `<a id="x" href="#">a</a>`, `<a href="#" id="x">a</a>`],
    ["layout between elements", "<div>\n  <p>a</p>\n  <p>b</p>\n</div>", "<div><p>a</p><p>b</p></div>"],
    ["layout at the edges of a text", "<p>\n  a\n  b\n</p>", "<p>a b</p>"],
    ["ways to write a character", "<p>&quot;&#x27;</p>", `<p>"'</p>`],
    ["an empty attribute", "<input disabled>", `<input disabled="">`],
    ["comments", "<p>a<!-- b --></p>", "<p>a</p>"],
  ])("does not mind %s", (_, one, other) => {
    expect(normalForm(one)).toBe(normalForm(other));
  });

  it.each([
    ["a text", "<p>a</p>", "<p>b</p>"],
    ["an attribute", `<p id="a">a</p>`, "<p>a</p>"],
    ["a class", `<p class="a b">a</p>`, `<p class="a">a</p>`],
    ["an element", "<p><b>a</b></p>", "<p><i>a</i></p>"],
    ["nesting", "<div><p>a</p></div>", "<div></div><p>a</p>"],
    ["a word space", "<p>a<span> b</span></p>", "<p>a<span>b</span></p>"],
    ["markup that is not escaped", "<p>&lt;b&gt;</p>", "<p><b></b></p>"],
    ["a line break in a textarea", "<textarea>a\nb</textarea>", "<textarea>a b</textarea>"],
  ])("minds %s", (_, one, other) => {
    expect(normalForm(one)).not.toBe(normalForm(other));
  });
});
