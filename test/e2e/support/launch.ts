import type { Network } from './server';

export type LaunchOptions = {
  /** The browser's program. */
  program: string;
  /** Folder of the unpacked extension. */
  extension: string;
  network: Network;
  /** With a window on a display. */
  headed: boolean;
  /** Light where it isn't said. */
  colorScheme?: 'light' | 'dark';
  /** Folder of a profile that outlives the browser, to start it again on what it kept; without one a new profile is made, and removed at the end. */
  profile?: string;
  /** Folders of other extensions that are installed beside it. */
  others?: readonly string[];
};
