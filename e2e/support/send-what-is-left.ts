import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { compile } from "../../src/assessment/compile.ts";
import { assetplus } from "../../src/framework/assetplus.ts";
import type { StageTypeId } from "../../src/framework/language.ts";
import { sentence, shortest } from "./fill-page.ts";

/** More rounds than answers open further ones (own). */
const mostRounds = 6;

/**
 * Sends an answer to what the page of what is left names, as the script of a page sends it, without drawing the pages on which it is asked.
 * Dates, files and lists that need an entry are left to a walk by hand.
 *
 * @param oneOfEach true where that walk is to answer the first question of every type too
 * @returns how many were sent.
 */
export async function sendWhatIsLeft(
  page: Page,
  stage: string,
  type: StageTypeId,
  oneOfEach: boolean,
): Promise<number> {
  const compiled = compile(assetplus, type);
  const seen = new Set<string>();
  const byHand = new Set<string>();
  let sent = 0;
  for (let round = 0; round < mostRounds; round += 1) {
    const text = await (await page.request.get(`${stage}/left`)).text();
    const token = /name="_csrf" value="([^"]+)"/.exec(text)?.[1] ?? "";
    const named = [...text.matchAll(/#question-([^"&]+)/g)].map(([, address = ""]) => decodeURIComponent(address));
    const news = [...new Set(named)].filter((address) => !seen.has(address));
    if (news.length === 0) break;
    for (const address of news) {
      seen.add(address);
      const question = compiled.byId.get(address.replace(/\[[^\]]*\]/, ""))?.question;
      const input = question === undefined ? null : answerTo(question.type, () => shortest(choices(question)));
      if (question === undefined || input === null) continue;
      if (oneOfEach && !byHand.has(question.type)) {
        byHand.add(question.type);
        continue;
      }
      const answer = await page.request.patch(`${stage}/answers`, {
        headers: { "x-csrf-token": token, accept: "application/json" },
        data: { address, input, version: 0, run: randomUUID() },
      });
      expect([200, 409], `${address}: ${answer.status()}`).toContain(answer.status());
      sent += 1;
    }
  }
  return sent;

  function choices(question: Parameters<typeof compiled.options>[0]) {
    const options = compiled.options(question);
    return options.map(({ code, label, closing }) => ({ value: code, words: label, closes: closing === true }));
  }
}

function answerTo(type: string, chosen: () => string): string | readonly string[] | null {
  switch (type) {
    case "single":
    case "judgement":
      return chosen();
    case "multi":
      return [chosen()];
    case "number":
      return "5";
    case "narrative":
      return sentence;
    case "shortText":
    case "person":
    case "organisation":
      return "Alex Doyle, youth justice worker";
    default:
      return null;
  }
}
