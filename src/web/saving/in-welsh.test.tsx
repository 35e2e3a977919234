import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { tooManyAtOnce } from "../../casework/attachments/refusals.ts";
import { notFound } from "../../casework/refusal.ts";
import { inLanguage } from "../../wording/in-language.ts";
import { RefusedFiles } from "../attachments/refused-files.tsx";
import { SaveState } from "../components/save-state/save-state.tsx";
import { sentenceFor } from "../islands/saving/show-state.ts";
import { notUnderstoodSave } from "./refusals.ts";

const saidOf = ({ happened, kept, toDo }: typeof notFound) => [happened, kept, toDo];

describe("what saving says in Welsh", () => {
  it("refusals are constants that speak the language of the request that shows them", () => {
    expect(saidOf(notFound)[1]).toBe("Nothing was changed.");
    expect(inLanguage("cy", () => saidOf(notFound))).toEqual([
      "Nid oes dim yma y gallwch ei agor.",
      "Ni newidiwyd dim.",
      "Gwiriwch y cyfeiriad, neu ewch i'ch tudalen hafan ac agorwch y person ifanc oddi yno.",
    ]);
    const { happened } = inLanguage("cy", () => ({ ...notUnderstoodSave }));
    expect([happened, notUnderstoodSave.happened]).toEqual([
      "Ni ddeallwyd y cadw hwn.",
      "This save was not understood.",
    ]);
  });

  it("the state of saving, on the page and as the script says it", () => {
    const page = () => render(<SaveState state={{ kind: "not saved" }} />);
    expect(page()).toContain("Not saved: will try again");
    expect(inLanguage("cy", page)).toContain("Heb ei gadw: bydd yn rhoi cynnig arall arni");
    const saved = () => sentenceFor({ kind: "saved", at: new Date("2026-11-19T14:32:00Z") }).text;
    expect([saved(), inLanguage("cy", saved)]).toEqual(["Saved 14:32", "Cadwyd 14:32"]);
  });

  it("files that were not taken", () => {
    const files = [{ name: "", question: "Papurau", href: "/stages/1", refusal: tooManyAtOnce }];
    const page = inLanguage("cy", () => render(<RefusedFiles files={files} />));
    for (const words of ["Nid atodwyd un ffeil", "Ffeil heb enw", "Atodwch hon nawr, gyda'r cadw nesaf."])
      expect(page).toContain(words);
    expect(page).not.toMatch(/attached|Choose/);
  });
});
