/** Made-up signed content for property tests. */
import fc from "fast-check";
import type { SignedAnswer, SignedContent, SignedEntry, SignedItem, SignedList } from "./signed-content.ts";

const words = fc.constantFrom(
  "yes",
  "no",
  "medium",
  "high",
  "He was out late.",
  "“قال إنه خائف”",
  "line one\nline two",
  "🙂",
);

export const arbitraryAnswer = (question: string): fc.Arbitrary<SignedAnswer> =>
  fc.record({
    kind: fc.constant("answer" as const),
    question: fc.constant(question),
    label: fc.constant(`What about ${question}?`),
    as: fc.constantFrom("answer" as const, "judgement" as const, "computed" as const),
    record: fc.boolean(),
    text: fc.array(words, { minLength: 1, maxLength: 2 }),
    codes: fc.constant([]),
    options: fc.constant([]),
  });

const arbitraryEntry = (list: string): fc.Arbitrary<SignedEntry> =>
  fc.tuple(words, fc.subarray(["a", "b", "c"])).chain(([title, fields]) =>
    fc.record({
      title: fc.constant(title),
      answers: fc.tuple(...fields.map((field) => arbitraryAnswer(`${list}.${field}`))),
    }),
  );

export const arbitraryList = (question: string): fc.Arbitrary<SignedList> =>
  fc.record({
    kind: fc.constant("list" as const),
    question: fc.constant(question),
    label: fc.constant(`All ${question}`),
    entryName: fc.constant("life event"),
    asked: fc.constant([]),
    record: fc.boolean(),
    entries: fc.array(arbitraryEntry(question), { minLength: 1, maxLength: 4 }),
  });

const arbitraryItem = (question: string): fc.Arbitrary<SignedItem> =>
  question.startsWith("list") ? arbitraryList(question) : arbitraryAnswer(question);

export const arbitraryContent: fc.Arbitrary<SignedContent> = fc.record({
  framework: fc.constant("assetplus 1"),
  part: fc.constant("explanations" as const),
  subSections: fc.shuffledSubarray(["family", "rosh", "plan"]).chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          title: fc.constant(`About ${id}`),
          items: fc
            .shuffledSubarray(["one", "two", "list-three"])
            .chain((questions) => fc.tuple(...questions.map((question) => arbitraryItem(`${question}-${id}`)))),
        }),
      ),
    ),
  ),
});
