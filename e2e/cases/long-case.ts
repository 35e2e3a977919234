/** The long case of measurements: a boy from his first caution at 12 to custody at 16, with 60 offences. Fictional. */

/** What came to the service's notice, and how it was dealt with. */
export interface Chapter {
  /** The stage that answers it. */
  readonly stage: string;
  /** A short honest assessment, or one in which much is opened. */
  readonly depth: "short" | "full";
  readonly outcome: { readonly type: string; readonly date: string; readonly body: string; readonly months?: number };
  /** How many offences it dealt with, the first and the last of these kinds taken in turn, between these months. */
  readonly offences: { readonly count: number; readonly from: string; readonly to: string };
  readonly lifeEvents: readonly (readonly [title: string, type: string, month: string])[];
}

/** Title, and class and sub-class after the Home Office Counting Rules. */
export const offenceKinds: readonly (readonly [title: string, code: string])[] = [
  ["Theft from shop", "46/00"],
  ["Criminal damage under £5,000", "149/00"],
  ["Possession of cannabis", "92/85"],
  ["Assault by beating", "105/01"],
  ["Being carried in a taken vehicle", "130/02"],
  ["Theft of a phone", "49/10"],
  ["Threatening words or behaviour", "125/09"],
  ["Burglary of a shop or yard", "30/01"],
  ["Robbery", "34/01"],
];

export const chapters: readonly Chapter[] = [
  {
    stage: "Referral in: out-of-court disposal",
    depth: "short",
    outcome: { type: "youth-caution", date: "2023-03-06", body: "Northmoor Police" },
    offences: { count: 1, from: "2023-02", to: "2023-02" },
    lifeEvents: [
      ["His parents part", "separation", "2016-09"],
      ["His gran dies", "bereavement", "2022-11"],
    ],
  },
  {
    stage: "Referral order report",
    depth: "short",
    outcome: { type: "referral-order", date: "2024-01-15", body: "Northmoor Youth Court", months: 9 },
    offences: { count: 6, from: "2023-06", to: "2023-12" },
    lifeEvents: [
      ["Excluded from school", "loss", "2023-10"],
      ["Moves to his aunt", "move", "2023-11"],
    ],
  },
  {
    stage: "Review",
    depth: "full",
    outcome: { type: "yro", date: "2025-02-10", body: "Northmoor Youth Court", months: 12 },
    offences: { count: 18, from: "2024-06", to: "2025-01" },
    lifeEvents: [
      ["Taken into care", "move", "2024-08"],
      ["A man from the estate pays his phone bill", "other", "2024-10"],
      ["His father comes out of prison", "family-prison", "2024-12"],
    ],
  },
  {
    stage: "Pre-sentence report (all options)",
    depth: "full",
    outcome: { type: "dto", date: "2026-09-07", body: "Northmoor Youth Court", months: 12 },
    offences: { count: 35, from: "2025-04", to: "2026-08" },
    lifeEvents: [
      ["Placed forty miles away", "move", "2025-07"],
      ["Missing for nine days", "other", "2026-02"],
      ["A friend is stabbed", "other", "2026-05"],
    ],
  },
];

/** The months from the one to the other, in which so many things happened evenly: "2024-06". */
export function monthsOf({ count, from, to }: Chapter["offences"]): readonly string[] {
  const number = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const span = number(to) - number(from);
  return Array.from({ length: count }, (_, place) => {
    const month = number(from) + (count === 1 ? 0 : Math.round((span * place) / (count - 1)));
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
}
