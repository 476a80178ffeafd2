import { useWords } from '@/lib/panel/words/context';
import { Button } from '@/components/ui/Button';
import { PageState } from './PageState';

type NoAccessProps = {
  /** Null where the browser doesn't say which page it is: the button in the toolbar tells it. */
  site: string | null;
  refused: boolean;
  onAllow: () => void;
};

/** Asks for the site at hand, in words, with one click; the toolbar's button reads this page once. */
export function NoAccess({ site, refused, onAllow }: NoAccessProps) {
  const { t } = useWords();
  if (site === null) {
    return (
      <PageState part="no-access" title={t('page.no-access.unknown')}>
        <p>{t('page.no-access.unknown.what')}</p>
      </PageState>
    );
  }
  return (
    <PageState
      part="no-access"
      title={t('page.no-access.title', { site })}
      actions={
        <Button kind="primary" data-part="allow" onClick={onAllow}>
          {t('page.no-access.allow', { site })}
        </Button>
      }
    >
      <p>{t('page.no-access.what')}</p>
      <p>{t('page.no-access.where')}</p>
      <p>{t('page.no-access.once')}</p>
      {refused && <p className="font-semibold text-warn">{t('page.no-access.refused')}</p>}
    </PageState>
  );
}
