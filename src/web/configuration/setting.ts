import type { JSX } from "preact";
import type { ConfigurationKind } from "../../casework/local-configuration/configuration-store.ts";
import type { ServiceConfiguration } from "../../casework/local-configuration/service-configuration.ts";
import type { Person } from "../../casework/people/people-store.ts";
import type { Framework } from "../../framework/language.ts";
import type { FormFields, PostedFile } from "../routing/request-body.ts";

/** What a setting is shown and read with. */
export interface SettingView {
  readonly service: ServiceConfiguration;
  /** As the program has it, without what the service set. */
  readonly framework: Framework;
  readonly people: readonly Person[];
}

/** A form as it came. */
export interface SentSetting {
  readonly fields: FormFields;
  readonly files: readonly PostedFile[];
}

/** What a form says, for `setConfiguration`; or why it says nothing. */
export type SettingInput =
  | { readonly understood: true; readonly input: unknown }
  | { readonly understood: false; readonly faults: readonly string[] };

/** One thing that a service sets, as its pages show it. What fits is decided by `setConfiguration` alone, which the command line uses too. */
export interface Setting {
  /** Its place in the address. */
  readonly id: string;
  readonly kind: ConfigurationKind;
  /** Set for each framework; otherwise for the service, or (a wording pack) for what it says itself. */
  readonly byFramework: boolean;
  /** Its form has buttons of its own, and takes files. */
  readonly takesFile?: true;
  /** The content that holds where nothing was set. */
  readonly usual: unknown;
  title(): string;
  about(): string;
  /** What holds, in a few words. */
  state(view: SettingView): string;
  /** The inside of the form: with what was sent, else with what holds. */
  form(view: SettingView, sent: SentSetting | null): JSX.Element;
  read(sent: SentSetting, view: SettingView): SettingInput;
  /** A stored content, line by line, so that two can be compared by a person. */
  lines(content: unknown, view: SettingView): readonly string[];
  /** What sets this content again. */
  again(content: unknown, view: SettingView): unknown;
}

export const understood = (input: unknown): SettingInput => ({ understood: true, input });

/** A code out of a name: small letters, digits and single hyphens, after a beginning; never one of those taken. */
export function codeFrom(name: string, beginning: string, taken: ReadonlySet<string>): string {
  const slug = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 40)
    .replace(/-$/, "");
  const first = `${beginning}${slug || "1"}`;
  for (let number = 2, code = first; ; number += 1) {
    if (!taken.has(code)) return code;
    code = `${first}-${number}`;
  }
}
