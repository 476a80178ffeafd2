import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '@/lib/panel/words/context';
import { IconButton } from '@/components/ui/Button';

/** The frame of the settings inside the sidebar: a heading with the way back. */
export function SettingsPage({ children, onBack }: { children: ReactNode; onBack: () => void }) {
  const { t } = useWords();
  return (
    <div className="grid grid-cols-1 gap-2.5">
      <div className="flex items-center gap-1.5">
        <IconButton name={t('app.back')} onClick={onBack} className="-ms-1">
          <ArrowLeft size={16} aria-hidden="true" className="rtl:rotate-180" />
        </IconButton>
        <h1 className="text-lg font-bold">{t('settings.title')}</h1>
      </div>
      {children}
    </div>
  );
}
