import type { Scale } from "../language.ts";

export const alcoholScales: readonly Scale[] = [
  {
    id: "audit-often",
    options: [
      { code: "0", label: "Never", attributes: { score: "0" } },
      { code: "1", label: "Monthly or less", attributes: { score: "1" } },
      { code: "2", label: "2 to 4 times a month", attributes: { score: "2" } },
      { code: "3", label: "2 to 3 times a week", attributes: { score: "3" } },
      { code: "4", label: "4 times a week or more", attributes: { score: "4" } },
    ],
  },
  {
    id: "audit-amount",
    options: [
      { code: "0", label: "1 or 2 units", definition: "Less than 1 also scores 0", attributes: { score: "0" } },
      { code: "1", label: "3 or 4 units", attributes: { score: "1" } },
      { code: "2", label: "5 or 6 units", attributes: { score: "2" } },
      { code: "3", label: "7 to 9 units", attributes: { score: "3" } },
      { code: "4", label: "10 units or more", attributes: { score: "4" } },
    ],
  },
  {
    id: "audit-how-often",
    options: [
      { code: "0", label: "Never", attributes: { score: "0" } },
      { code: "1", label: "Less than once a month", attributes: { score: "1" } },
      { code: "2", label: "Every month", attributes: { score: "2" } },
      { code: "3", label: "Every week", attributes: { score: "3" } },
      { code: "4", label: "Every day or nearly", attributes: { score: "4" } },
    ],
  },
  {
    id: "audit-ever",
    options: [
      { code: "no", label: "No", attributes: { score: "0" } },
      { code: "before", label: "Yes, but not in the last year", attributes: { score: "2" } },
      { code: "last-year", label: "Yes, in the last year", attributes: { score: "4" } },
    ],
  },
];
