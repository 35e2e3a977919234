import type { Corpus, CorpusStage } from "../corpus.ts";
import { behaviour, control, fear, first, outcome, target } from "../planned-risk.ts";

/** Written before the rules were read by their writer: judged risks that nothing answers, and risks that are answered or small. */
export const heldOutRiskUnplanned: Corpus<CorpusStage> = {
  fires: [
    behaviour("hits his girlfriend again when she tries to leave", "major", "very-likely"),
    behaviour("crashes a stolen car with others in it", "critical", "likely"),
    behaviour(
      "snatches bags from old people by the post office",
      "moderate",
      "very-likely",
      target("Do a food course"),
    ),
    behaviour("uses the knife he carries", "critical", "very-likely", control("Tag from 7 to 7")),
    behaviour("threatens staff with a chair leg", "major", "likely", target("Go home at weekends", fear)),
    outcome("Takes tablets after a visit from her mother", "critical", "likely"),
    outcome("Groomed by the man in the flat downstairs", "major", "likely", target("Finish my course")),
    outcome("Goes missing overnight and is hurt", "major", "very-likely", control("Placement checks every hour")),
    outcome("Stabbed on his way home from college", "critical", "possible", control("Taxi to college", first)),
    outcome("Stops eating again", "critical", "very-likely"),
  ],
  silent: [
    behaviour(
      "hits his girlfriend again when she tries to leave",
      "major",
      "very-likely",
      target("Be a good dad", first),
    ),
    behaviour(
      "crashes a stolen car with others in it",
      "critical",
      "likely",
      control("Not in any car without nan", first),
    ),
    behaviour("swears at the bus driver", "minor", "unlikely"),
    behaviour("kicks a bin over", "minor", "possible"),
    behaviour("takes a bike from a shed", "moderate", "likely", {}, { status: "ended" }),
    outcome(
      "Takes tablets after a visit from her mother",
      "critical",
      "likely",
      target("Someone to ring on Sundays", fear),
    ),
    outcome("Groomed by the man in the flat downstairs", "major", "likely", control("Move by Friday", fear)),
    outcome("Twists his ankle at free running", "minor", "unlikely"),
    outcome("Called names at the new school", "minor", "unlikely"),
    outcome("Debt to the old group, now paid by his uncle", "major", "likely", {}, { status: "ended" }),
  ],
};
