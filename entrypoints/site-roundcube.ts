import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provide } from '@/lib/page/definitions';
import { roundcube } from '@/lib/sites/roundcube';

export default defineUnlistedScript(() => provide(roundcube));
