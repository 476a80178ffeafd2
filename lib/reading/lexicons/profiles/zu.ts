import type { ProfileCue } from '@/lib/reading/signals/profiles';
import { phrases } from '@/lib/reading/phrases';

export const profilesZu = phrases<ProfileCue>('profile', {});
