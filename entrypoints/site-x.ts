import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provide } from '@/lib/page/definitions';
import { x } from '@/lib/sites/x';

export default defineUnlistedScript(() => provide(x));
