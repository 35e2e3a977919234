import { migrateAnswers } from "../../assessment/framework-migration/migrate-answers.ts";
import type { Address, AnswerValue } from "../../framework/answers.ts";
import type { Framework } from "../../framework/language.ts";
import { isEarlier, stepsFrom } from "./steps.ts";

/** An answer in the words of the living version, and the address at which it was given. */
export interface Brought {
  readonly address: Address;
  readonly value: AnswerValue;
  readonly givenAt: Address;
}

/**
 * Answers of a stage of an earlier version as the living version of its framework asks them, for a new stage that begins from it: by the
 * same rules as a stage that is moved. What is asked no more stays in the earlier stage, which reads as it was asked for ever.
 */
export function bringForward(
  framework: Pick<Framework, "id" | "version">,
  answers: ReadonlyMap<Address, AnswerValue>,
): readonly Brought[] {
  let brought: Brought[] = [...answers].map(([address, value]) => ({ address, value, givenAt: address }));
  if (!isEarlier(framework.id, framework.version)) return brought;
  for (const step of stepsFrom(framework)) {
    const { written, left } = migrateAnswers(step, brought);
    const givenAt = new Map(brought.map((each) => [each.address, each.givenAt]));
    const gone = new Set<Address>([...left, ...written.map(({ address }) => address)]);
    brought = [
      ...brought.filter(({ address }) => !gone.has(address)),
      ...written.flatMap(({ address, value, from }): Brought[] =>
        value === null ? [] : [{ address, value, givenAt: givenAt.get(from.at(-1) ?? address) ?? address }],
      ),
    ];
  }
  return brought;
}
