import type { SpawnSyncOptions } from 'node:child_process';

export function run(command: string, args: string[], options?: SpawnSyncOptions): boolean;
export function ensurePackages(): void;
export function installDebian(...packages: string[]): boolean;
