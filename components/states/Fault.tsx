import { useWords } from '@/lib/panel/words/context';
import { Button } from '@/components/ui/Button';
import { PageState } from './PageState';

/** Something broke: what, and that nothing is lost. Never a blank sidebar. */
export function Fault({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useWords();
  return (
    <PageState part="fault" title={t('app.fault')} actions={<Button onClick={onRetry}>{t('app.retry')}</Button>}>
      <p className="[overflow-wrap:anywhere]">{t('app.fault.what', { what: error.message || error.name })}</p>
    </PageState>
  );
}
