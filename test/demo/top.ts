import type { Surface } from '../e2e/support';

/** Scrolls whatever scrolls back to its beginning, for a picture. */
export const toTop = (surface: Surface): Promise<null> =>
  surface.evaluate(() => {
    for (const element of document.querySelectorAll('*')) if (element.scrollTop > 0) element.scrollTop = 0;
    return null;
  });
