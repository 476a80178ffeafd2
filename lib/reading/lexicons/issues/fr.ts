import type { IssueKind } from '@/lib/conversation/types';
import { phrases } from '@/lib/reading/phrases';

export const issuesFr = phrases<IssueKind>('issue', {});
