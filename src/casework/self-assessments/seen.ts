/** What closes a prompt when there is nothing to say. Source: content part 40, prompts. */
export const seenNothingToAdd = "Seen, nothing to add";
