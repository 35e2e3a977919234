/** The sign-in as this browser has it now. */
interface SignInNow {
  readonly signedIn: boolean;
  readonly personId?: string;
  readonly csrf?: string;
}

/**
 * After somebody signed in again in another tab: the token of the new sign-in, for the person whose page this is. Null when nobody is signed
 * in, or another person: nobody's words are saved under another name.
 */
export async function renewToken(page: Document): Promise<string | null> {
  const own = page.querySelector<HTMLElement>(".top .user")?.dataset.person;
  try {
    const response = await fetch("/session", { headers: { accept: "application/json" }, credentials: "same-origin" });
    const now = (await response.json()) as SignInNow;
    if (!now.signedIn || now.csrf === undefined || own === undefined || now.personId !== own) return null;
    for (const field of page.querySelectorAll<HTMLInputElement>('input[name="_csrf"]')) field.value = now.csrf;
    return now.csrf;
  } catch {
    return null;
  }
}
