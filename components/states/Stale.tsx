import { useWords } from '@/lib/panel/words/context';
import { Button } from '@/components/ui/Button';
import { PageState } from './PageState';

/** The page's script doesn't answer, as after an update of the extension: reloading the page brings it back. */
export function Stale({ onReload }: { onReload: () => void }) {
  const { t } = useWords();
  return (
    <PageState
      part="stale"
      title={t('page.stale.title')}
      actions={
        <Button kind="primary" onClick={onReload}>
          {t('page.stale.reload')}
        </Button>
      }
    >
      <p>{t('page.stale.what')}</p>
    </PageState>
  );
}
