const POLL_MS = 15;
/** A page that doesn't know the text puts its own content back within a frame or two: it has to be there still after this. */
const HOLD_MS = 60;

export const pause = (milliseconds: number) => new Promise<void>((resolve) => void setTimeout(resolve, milliseconds));

/** Asks again until it is so, or until the time is over. */
export async function settled(isSo: () => boolean, milliseconds: number): Promise<boolean> {
  for (let turns = Math.ceil(milliseconds / POLL_MS); turns > 0; turns -= 1) {
    if (isSo()) return true;
    await pause(POLL_MS);
  }
  return isSo();
}

/** That it comes true in time, and stays so. */
export async function holds(isSo: () => boolean, milliseconds: number): Promise<boolean> {
  if (!(await settled(isSo, milliseconds))) return false;
  await pause(HOLD_MS);
  return isSo();
}
