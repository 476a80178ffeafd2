import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provide } from '@/lib/page/definitions';
import { zendesk } from '@/lib/sites/zendesk';

export default defineUnlistedScript(() => provide(zendesk));
