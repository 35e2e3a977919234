import type { Scale } from "../language.ts";

export const lifestyleScales: readonly Scale[] = [
  {
    id: "substance",
    options: [
      { code: "tobacco", label: "Tobacco" },
      { code: "nicotine-vape", label: "Nicotine vape" },
      { code: "alcohol", label: "Alcohol" },
      { code: "cannabis", label: "Cannabis", definition: "Includes strong types, edibles and cannabis vapes" },
      { code: "synthetic-cannabinoids", label: "Synthetic cannabinoids", definition: '"Spice"; also found in vapes' },
      { code: "cocaine", label: "Cocaine powder" },
      { code: "crack", label: "Crack" },
      { code: "mdma", label: "Ecstasy or MDMA" },
      { code: "amphetamine", label: "Amphetamine or methamphetamine" },
      { code: "ketamine", label: "Ketamine" },
      { code: "nitrous-oxide", label: "Nitrous oxide" },
      { code: "hallucinogens", label: "LSD or mushrooms" },
      {
        code: "benzodiazepines",
        label: "Benzodiazepines",
        definition: "Includes street tablets sold as diazepam or alprazolam",
      },
      { code: "gabapentinoids", label: "Pregabalin or gabapentin" },
      { code: "heroin", label: "Heroin" },
      { code: "other-opioids", label: "Other opioids", definition: "Includes codeine drinks, tramadol, nitazenes" },
      { code: "solvents", label: "Solvents, gas or aerosols" },
      { code: "steroids", label: "Steroids or body-building drugs" },
      { code: "other-medicines", label: "Other medicines not meant for them" },
      { code: "new-substances", label: "Other new drugs" },
      { code: "unknown", label: "Not sure what it was" },
    ],
  },
  {
    id: "substance-frequency",
    options: [
      { code: "daily", label: "Every day or nearly" },
      { code: "weekly", label: "Every week" },
      { code: "monthly", label: "Every month" },
      { code: "less", label: "Less often" },
      { code: "binge", label: "Now and then, a lot at once" },
      { code: "stopped", label: "Stopped" },
      { code: "yet-to-clarify", label: "Yet to clarify", closing: true },
    ],
  },
  {
    id: "substance-route",
    options: [
      { code: "smoke", label: "Smoke" },
      { code: "vape", label: "Vape" },
      { code: "swallow", label: "Swallow or drink" },
      { code: "snort", label: "Snort" },
      { code: "inhale", label: "Inhale" },
      { code: "inject", label: "Inject", definition: "Urgent health advice", flagged: true },
      { code: "other", label: "Other" },
      { code: "yet-to-clarify", label: "Yet to clarify", closing: true },
    ],
  },
  {
    id: "time-use",
    options: [
      { code: "positive", label: "Mostly positive things" },
      { code: "mixed", label: "A mix" },
      { code: "empty", label: "Mostly nothing to do", flagged: true },
      { code: "risky", label: "Mostly risky things or places", flagged: true },
      { code: "yet-to-clarify", label: "Yet to clarify", closing: true },
    ],
  },
  {
    id: "self-image",
    options: [
      { code: "positive", label: "As someone who stays out of trouble" },
      { code: "unsure", label: "Unsure or changing" },
      { code: "gets-into-trouble", label: "As someone who gets into trouble", flagged: true },
      { code: "things-done-to", label: "As someone things are done to", flagged: true },
      { code: "yet-to-clarify", label: "Yet to clarify", closing: true },
    ],
  },
];
