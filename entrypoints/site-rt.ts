import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provide } from '@/lib/page/definitions';
import { rt } from '@/lib/sites/rt';

export default defineUnlistedScript(() => provide(rt));
