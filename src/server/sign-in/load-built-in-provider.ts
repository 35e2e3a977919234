import type { BuiltInProvider, BuiltInSettings } from "./built-in-provider.tsx";

/**
 * Loads the built-in provider only where it is used: an installation with its own sign-in service never has its code in memory.
 *
 * On Node 20 its package writes a line that only 22 and later are supported. Our tests sign in through it on the Node that runs them, and
 * a line of alarm at the first start helps nobody, so it is left out.
 */
export async function loadBuiltInProvider(settings: BuiltInSettings): Promise<BuiltInProvider> {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    const { builtInProvider } = await import("./built-in-provider.tsx");
    return builtInProvider(settings);
  } finally {
    console.warn = warn;
  }
}
