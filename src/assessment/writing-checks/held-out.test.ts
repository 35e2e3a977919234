import { it } from "vitest";
import { measureWritingChecks, told } from "../testing/measure-writing-checks.ts";
import { heldOutDescription } from "./corpus/held-out/description-not-analysis.ts";
import { heldOutEvidence } from "./corpus/held-out/evidence-missing.ts";
import { heldOutOldUnclear } from "./corpus/held-out/old-unclear.ts";
import { heldOutRepeats } from "./corpus/held-out/repeated-text.ts";
import { heldOutRiskUnplanned } from "./corpus/held-out/risk-unplanned.ts";
import { heldOutSaidDifferently } from "./corpus/held-out/said-differently.ts";
import { heldOutSaysNothing } from "./corpus/held-out/says-nothing.ts";
import { heldOutVictimName } from "./corpus/held-out/victim-name.ts";

it("x", () => {
  console.log(
    told(
      measureWritingChecks({
        "evidence-missing": heldOutEvidence,
        "description-not-analysis": heldOutDescription,
        "repeated-text": heldOutRepeats,
        "says-nothing": heldOutSaysNothing,
        "risk-unplanned": heldOutRiskUnplanned,
        "said-differently": heldOutSaidDifferently,
        "old-unclear": heldOutOldUnclear,
        "victim-name": heldOutVictimName,
      }),
    ),
  );
});
