/** Answers of a life with so many offences and events, for tests and measurements: the same every time, crowded as lives are. */
import type { Answers, AnswerValue, ListEntry } from "../../../framework/answers.ts";
import { addDays } from "../../../judgement/dates.ts";

/** Born on 14 March 2011. */
export const madeUpBirth = "2011-03-14";
const firstDay = "2021-02-01";
const days = 2_100;

const codes = ["violence", "theft", "robbery", "criminal-damage", "drugs", "public-order"] as const;
const titles = [
  "Assault by beating",
  "Theft from shop",
  "Robbery",
  "Broken window",
  "Possession of cannabis",
  "Affray",
];
const events = [
  "Gran dies",
  "Father comes out of prison",
  "Moves to his aunt",
  "Stops boxing",
  "Meets Leon",
  "Baby sister born",
];

/** A number from 0 to 1 that follows from its place: no two runs differ. */
const spread = (place: number): number => {
  const turned = Math.sin(place * 12.9898) * 43758.5453;
  return turned - Math.floor(turned);
};

const dayOf = (place: number): string => addDays(firstDay, Math.floor(spread(place) * days));
const id = (place: number): string => `0e000000-0000-4000-8000-${String(place).padStart(12, "0")}`;
const entry = (place: number, list: string, values: Readonly<Record<string, AnswerValue>>): ListEntry => ({
  id: id(place),
  values: Object.fromEntries(Object.entries(values).map(([name, value]) => [`${list}.${name}`, value])),
});
const each = (count: number, first: number, make: (place: number, at: number) => ListEntry): readonly ListEntry[] =>
  Array.from({ length: count }, (_, at) => make(first + at, at));

/** A date that sometimes lacks its day, and now and then its month. */
const about = (place: number): string => {
  const day = dayOf(place);
  return place % 7 === 0 ? day.slice(0, 7) : place % 23 === 0 ? day.slice(0, 4) : day;
};

/** Events are shared out: half happened, a quarter are services with a length, the rest schools and health. */
export function madeUpLife(offences: number, others: number): Answers {
  const happened = Math.ceil(others / 2);
  const services = Math.floor(others / 4);
  const schools = Math.floor((others - happened - services) / 2);
  const health = others - happened - services - schools;
  return {
    values: {
      "case:date-of-birth": madeUpBirth,
      "case:sex-recorded": "male",
      "services-any": "yes",
      "ete-concerns": "yes",
      "self-harm-ever": "yes",
      "physical-health-concerns": "yes",
    },
    entries: {
      offences: each(offences, 1, (place, at) =>
        entry(place, "offences", {
          title: titles[at % titles.length] ?? "",
          group: codes[at % codes.length] ?? "",
          date: about(place),
          status: at % 17 === 16 ? "not-proved" : "proved",
        }),
      ),
      "life-events": each(happened, 10_001, (place, at) =>
        entry(place, "life-events", { title: events[at % events.length] ?? "", date: about(place), effect: "harmed" }),
      ),
      "services-involved": each(services, 20_001, (place, at) => {
        const from = dayOf(place);
        const ended: Record<string, AnswerValue> =
          at % 3 === 0 ? {} : { to: addDays(from, 40 + Math.floor(spread(place + 7) * 300)) };
        return entry(place, "services-involved", { service: `Service ${at + 1}`, from, ...ended });
      }),
      "ete-places": each(schools, 30_001, (place, at) => {
        const from = dayOf(place);
        return entry(place, "ete-places", { name: `School ${at + 1}`, from, to: addDays(from, 120) });
      }),
      "physical-health-events": each(health, 40_001, (place) =>
        entry(place, "physical-health-events", { date: about(place), what: "Broken arm" }),
      ),
    },
  };
}
