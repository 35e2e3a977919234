import { expect, it } from "vitest";
import { withArticle } from "./english-article.ts";

it.each([
  ["offence", "an offence"],
  ["parent, carer or key person", "a parent, carer or key person"],
  ["episode of self-harm", "an episode of self-harm"],
])("%s", (noun, words) => expect(withArticle(noun)).toBe(words));
