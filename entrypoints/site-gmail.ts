import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provide } from '@/lib/page/definitions';
import { gmail } from '@/lib/sites/gmail';

export default defineUnlistedScript(() => provide(gmail));
