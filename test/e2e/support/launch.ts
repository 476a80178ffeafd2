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
};
