import type { Corpus, CorpusText } from "../corpus.ts";

const of = (question: string, text: string, ...beside: readonly (readonly [string, string])[]): CorpusText => ({
  question,
  text,
  beside: beside.map(([other, words]) => ({ question: other, text: words })),
});

const gym =
  "Boxing at the Phoenix on Mondays and Thursdays, with Paul who has known him since he was ten. He won his first bout in March. He has stopped smoking for it and he will not spar with boys from the estate.";
const sleep =
  "Paige sleeps about four hours and then lies awake with her phone. Her foster carer has heard her crying at three in the morning. The GP would not give her tablets and has put her forward for a sleep clinic, where the wait is nineteen weeks.";

/** Kept shut until the rules were done: their figures are reported as they came. Never learn from these. */
export const unseenRepeats: Corpus<CorpusText> = {
  fires: [
    of("relating-detail", gym, ["lifestyle-detail", gym]),
    of("physical-detail", sleep, ["mental-detail", sleep]),
    of("identity-detail", `${gym} He is proud of this.`, ["lifestyle-detail", gym]),
    of("thinking-detail", gym.replace("Paul who", "his coach who"), ["lifestyle-detail", gym]),
    of(
      "family-detail",
      "Her foster carer has heard her crying at three in the morning. The GP would not give her tablets and has put her forward for a sleep clinic, where the wait is nineteen weeks.",
      ["mental-detail", sleep],
    ),
    of("sawb-reason", sleep, ["mental-detail", sleep]),
    of("physical-detail", sleep.replace("Paige", "She").replace("nineteen", "twenty"), ["mental-detail", sleep]),
    of("adverse-outcomes.evidence", sleep.toLowerCase(), ["mental-detail", sleep]),
    of("learning-detail", `${sleep}\n\n${gym}`, ["mental-detail", sleep], ["lifestyle-detail", gym]),
    of(
      "lifestyle-detail",
      "He won his first bout in March. He has stopped smoking for it and he will not spar with boys from the estate.",
      ["physical-detail", gym],
    ),
  ],
  silent: [
    of("physical-detail", "Fit, trains twice a week, has given up smoking.", ["lifestyle-detail", gym]),
    of("relating-detail", "Paul is the adult he listens to. He has known him since he was ten.", [
      "lifestyle-detail",
      gym,
    ]),
    of("mental-detail", "Up most of the night. Waiting for the sleep clinic.", ["physical-detail", sleep]),
    of("family-detail", "Her carer sits up with her when she cries and they drink tea.", ["mental-detail", sleep]),
    of("sawb-reason", "Four hours of sleep a night for a term, crying heard by the carer, no treatment before May.", [
      "mental-detail",
      sleep,
    ]),
    of("identity-detail", "A boxer is what he says he is, before anything else.", ["lifestyle-detail", gym]),
    of("psr-home-paragraph", sleep, ["mental-detail", sleep]),
    of("learning-detail", "Falls asleep in period three. School let her rest in the medical room.", [
      "mental-detail",
      sleep,
    ]),
    of("lifestyle-detail", "Mondays and Thursdays at the gym, the other evenings at home.", ["identity-detail", gym]),
    of("contingency-safety.action", "Ring Paul at the Phoenix, who will go round.", ["lifestyle-detail", gym]),
  ],
};
