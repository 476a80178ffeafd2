import { useWords } from '@/lib/panel/words/context';
import { PageState } from './PageState';

/** The browser's own pages and its store: nothing to be asked for. */
export function Closed() {
  const { t } = useWords();
  return (
    <PageState part="closed" title={t('page.closed.title')}>
      <p>{t('page.closed.what')}</p>
    </PageState>
  );
}
