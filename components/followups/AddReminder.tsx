import { useState } from 'react';
import { useWords } from '@/lib/panel/words/context';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { CONTROL, Field } from '@/components/ui/Field';
import { WhenFields } from './WhenFields';

/** A reminder of the agent's own for the conversation at hand. */
export function AddReminder({ start, onAdd }: { start: string; onAdd: (what: string, wall: string) => void }) {
  const { t } = useWords();
  const [what, setWhat] = useState('');
  const [wall, setWall] = useState(start);
  return (
    <Card title={t('followup.add')}>
      <form
        className="grid gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          onAdd(what.trim(), wall);
          setWhat('');
        }}
      >
        <Field label={t('followup.add.what')}>
          {(ids) => (
            <input
              {...ids}
              type="text"
              className={CONTROL}
              maxLength={300}
              value={what}
              onChange={(event) => setWhat(event.currentTarget.value)}
            />
          )}
        </Field>
        <WhenFields wall={wall} onChange={setWall} />
        <Button type="submit" className="justify-self-start" disabled={what.trim() === ''}>
          {t('app.add')}
        </Button>
      </form>
    </Card>
  );
}
