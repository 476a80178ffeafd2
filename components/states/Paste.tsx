import { useState } from 'react';
import { useWords } from '@/lib/panel/words/context';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { CONTROL, Field } from '@/components/ui/Field';

/** The last way of reading: the agent pastes the conversation. `onUse` says whether there was anything to read. */
export function Paste({ onUse }: { onUse: (text: string) => Promise<boolean> }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [empty, setEmpty] = useState(false);
  return (
    <Card>
      <form
        className="grid gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void onUse(text).then((read) => setEmpty(!read));
        }}
      >
        <Field label={t('page.paste.label')} hint={t('page.paste.hint')} error={empty ? t('page.paste.empty') : undefined}>
          {(ids) => (
            <textarea
              {...ids}
              className={`${CONTROL} min-h-24`}
              dir="auto"
              value={text}
              onChange={(event) => {
                setText(event.currentTarget.value);
                setEmpty(false);
              }}
            />
          )}
        </Field>
        <Button type="submit" className="justify-self-start" disabled={text.trim() === ''}>
          {t('page.paste.use')}
        </Button>
      </form>
    </Card>
  );
}
