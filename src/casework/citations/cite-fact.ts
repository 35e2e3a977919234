import { frameworkIndex } from "../../assessment/framework-index.ts";
import { parseAddress } from "../../framework/address.ts";
import type { Address } from "../../framework/answers.ts";
import { citingWords } from "../../wording/citing.ts";
import type { Work } from "../actor.ts";
import { storedSubSection } from "../answers/stored-sub-section.ts";
import { recordEvent } from "../audit/record-event.ts";
import { done, notFound, nothingChanged, type Outcome, refused, spoken } from "../refusal.ts";
import { refuseAction } from "../stages/actions.ts";
import { loadStage } from "../stages/load-stage.ts";
import { situationOf } from "../stages/situation-of.ts";
import { visibleTo } from "../stages/visible-to.ts";
import { standingFact } from "./citable-facts.ts";
import { citationsOf, insertCitation } from "./citation-store.ts";
import { phraseDigest } from "./digests.ts";
import { phraseAgain } from "./phrases.ts";

/** So often may different facts of a child say the same, word for word. own */
const mostAlike = 50;

/**
 * Cites a fact as it stands: gives the phrase that a text takes in, and remembers what the fact said. The same fact that still says the same
 * has one phrase, however often it is cited; a phrase never points to two facts, nor to two states of one.
 */
export async function citeFact(
  work: Work,
  { stageId, address }: { readonly stageId: string; readonly address: Address },
): Promise<Outcome<{ readonly phrase: string }>> {
  const loaded = await loadStage(work, stageId);
  const visible = loaded && (await visibleTo(work, stageId));
  if (!loaded || !visible) return refused(notFound);
  const refusal = refuseAction("write-answer", situationOf(work.actor, loaded));
  if (refusal) return refused(refusal);
  const fact = standingFact(visible, address);
  const placed = frameworkIndex(visible.compiled.framework).questions.get(parseAddress(address)?.question ?? "");
  if (fact === null || placed === undefined) return refused(nothingToCite);
  const { youngPersonId } = visible.head;
  const known = await citationsOf(work, youngPersonId);
  for (let times = 1; times <= mostAlike; times += 1) {
    const phrase = phraseAgain(fact.phrase, times);
    const digest = phraseDigest(phrase);
    const before = known.get(digest);
    if (before?.address === address && before.factDigest === fact.digest) return done({ phrase });
    if (before !== undefined) continue;
    const citation = { youngPersonId, stageId, address, phraseDigest: digest, factDigest: fact.digest };
    if (!(await insertCitation(work, { ...citation, subSection: storedSubSection(placed) }))) continue;
    await recordEvent(work, { action: "fact-cited", youngPersonId, stageId, detail: { address } });
    return done({ phrase });
  }
  return refused(nothingToCite);
}

const nothingToCite = spoken(422, "nothing-to-cite", () => nothingChanged(citingWords().nothingToCite));
