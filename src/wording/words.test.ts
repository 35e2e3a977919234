import { expect, it } from "vitest";
import { inLanguage } from "./in-language.ts";
import { wordsOf } from "./words.ts";

const room = wordsOf(
  "a room of this test",
  { title: "Home", left: (count: number) => `${count} left`, group: { due: "Due", late: "Late" } },
  { title: "Hafan", group: { due: "I'w wneud" } },
);

it("is English by itself, and the language of the request inside one", () => {
  expect(room().title).toBe("Home");
  expect(inLanguage("cy", () => room().title)).toBe("Hafan");
});

it("says in English what is not translated yet", () => {
  const welsh = inLanguage("cy", () => room());
  expect([welsh.left(3), welsh.group.due, welsh.group.late]).toEqual(["3 left", "I'w wneud", "Late"]);
});
