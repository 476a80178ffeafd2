import type { Left } from '@/lib/panel/desk/model';
import { useWords } from '@/lib/panel/words/context';
import { Notice } from '@/components/ui/Notice';

/** The page left a conversation that the agent was working on: what became of the draft. `shown`: another conversation has taken its place. */
export function Moved({ left, shown }: { left: Left; shown: boolean }) {
  const { t } = useWords();
  return (
    <Notice part="moved" live="polite" title={left === 'refused' ? t('refused.title') : undefined}>
      {t(shown ? 'page.moved' : 'page.left')}
    </Notice>
  );
}
