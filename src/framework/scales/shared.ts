import type { Scale } from "../language.ts";

export const sharedScales: readonly Scale[] = [
  {
    id: "yes-no",
    options: [
      { code: "yes", label: "Yes" },
      { code: "no", label: "No" },
    ],
  },
  {
    id: "ytc",
    options: [
      {
        code: "yes",
        label: "Yes",
        definition: "It is so, and it matters to safety, behaviour or the plan",
        flagged: true,
      },
      { code: "no", label: "No", definition: "It is not so, or it is too small to matter" },
      {
        code: "yet-to-clarify",
        label: "Yet to clarify",
        definition: "We do not know yet and mean to find out",
        closing: true,
      },
    ],
  },
  {
    // Questions whose good answer is yes: "no" is what wants work (content part 00, `## scales`).
    id: "ytc-good",
    options: [
      { code: "yes", label: "Yes", definition: "It is so, as far as we can tell" },
      {
        code: "no",
        label: "No",
        definition: "It is not so, or not enough to rely on, and it matters to safety, behaviour or the plan",
        flagged: true,
      },
      {
        code: "yet-to-clarify",
        label: "Yet to clarify",
        definition: "We do not know yet and mean to find out",
        closing: true,
      },
    ],
  },
  {
    id: "ytc-na",
    options: [
      {
        code: "yes",
        label: "Yes",
        definition: "It is so, and it matters to safety, behaviour or the plan",
        flagged: true,
      },
      { code: "no", label: "No", definition: "It is not so, or it is too small to matter" },
      {
        code: "not-applicable",
        label: "Not applicable",
        definition: "The question does not fit this young person",
      },
      {
        code: "yet-to-clarify",
        label: "Yet to clarify",
        definition: "We do not know yet and mean to find out",
        closing: true,
      },
    ],
  },
  {
    id: "cpn",
    options: [
      {
        code: "currently",
        label: "Currently",
        definition: "It is so now; for behaviour, in the last three months unless the note says otherwise",
        flagged: true,
      },
      { code: "previously", label: "Previously", definition: "It was so before, but not now", flagged: true },
      { code: "never", label: "Never", definition: "As far as is known it has never been so" },
      { code: "yet-to-clarify", label: "Yet to clarify", definition: "As in ytc", closing: true },
    ],
  },
  {
    id: "strength",
    options: [
      { code: "weak", label: "Weak", definition: "It is there, but seldom changes what they do" },
      {
        code: "moderate",
        label: "Moderate",
        definition: "It often affects what they do, but other things can outweigh it",
      },
      {
        code: "strong",
        label: "Strong",
        definition: "It shapes what they do most of the time; change here would change much else",
      },
    ],
  },
];
