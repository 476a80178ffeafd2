/** Puts text on the clipboard; false where the browser doesn't let it, as without a click of the agent's shortly before. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // The agent is told to select the text and copy it by hand.
  }
}
