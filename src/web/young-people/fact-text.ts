import { describeAnswer } from "../../assessment/describe-answer.ts";
import { frameworkIndex } from "../../assessment/framework-index.ts";
import type { ComputedValue } from "../../assessment/types.ts";
import { parseAddress } from "../../framework/address.ts";
import type { AnswerValue } from "../../framework/answers.ts";
import type { OpenRecord } from "./open-record.ts";
import { recordFramework } from "./record-framework.ts";

/** An answer as a person reads it; "" when there is none. */
export function factText(record: OpenRecord, address: string, value: AnswerValue | ComputedValue | null): string {
  const question = frameworkIndex(recordFramework()).questions.get(parseAddress(address)?.question ?? "")?.question;
  return question === undefined || value === null
    ? ""
    : describeAnswer(record.visible.compiled, question, value, record.visible.answers);
}
