/** Written by `npm run framework:freeze`. */
export interface FrozenVersion {
  readonly id: string;
  readonly version: string;
  /** SHA-256 over the bytes of `<id>-<version>.json`, as 64 hexadecimal digits. */
  readonly digest: string;
}

/** The versions that are kept as they were asked, oldest first. A line is never changed or taken away (law 3). */
export const frozenVersions: readonly FrozenVersion[] = [
  {
    id: "assetplus",
    version: "1.0.0",
    digest: "8384c0e56c413f180ef278d35e209dff58a09f54568c0a6183fcf91d434b24d8",
  },
];
