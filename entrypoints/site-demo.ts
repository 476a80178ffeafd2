import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provide } from '@/lib/page/definitions';
import { demo } from '@/lib/sites/demo';

export default defineUnlistedScript(() => provide(demo));
