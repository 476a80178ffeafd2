import { useState } from 'react';
import type { OfferedReminder } from '@/lib/panel/desk/model';
import type { Formatter } from '@/lib/panel/format';
import { useWords } from '@/lib/panel/words/context';
import { Button, LinkButton } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { WhenFields } from './WhenFields';

type FollowUpOfferProps = { offers: readonly OfferedReminder[]; format: Formatter; onRemind: (index: number, wall: string) => void };

/** What the reply promises by a date, each with a reminder to keep: day and time can be changed first. */
export function FollowUpOffer({ offers, format, onRemind }: FollowUpOfferProps) {
  const { t } = useWords();
  if (offers.length === 0) return null;
  return (
    <Card part="promises" title={t('followup.offer.title')}>
      <ul className="grid gap-2">
        {offers.map((offer, index) => (
          <OfferRow key={`${offer.at} ${offer.what}`} offer={offer} format={format} onRemind={(wall) => onRemind(index, wall)} />
        ))}
      </ul>
    </Card>
  );
}

function OfferRow({ offer, format, onRemind }: { offer: OfferedReminder; format: Formatter; onRemind: (wall: string) => void }) {
  const { t } = useWords();
  const [wall, setWall] = useState(offer.wall);
  const [editing, setEditing] = useState(false);
  return (
    <li className="flex flex-wrap items-center gap-2">
      <div className="min-w-0 grow basis-36">
        <p className="font-semibold tabular-nums">
          {format.wall(wall)}{' '}
          {!offer.set && !editing && (
            <LinkButton className="ms-1 font-normal" onClick={() => setEditing(true)}>
              {t('followup.offer.change')}
            </LinkButton>
          )}
        </p>
        <p className="text-sm text-soft" dir="auto">
          {offer.what}
        </p>
      </div>
      {editing && !offer.set && <WhenFields wall={wall} onChange={setWall} />}
      {offer.set ? (
        <span role="status" className="text-sm font-semibold text-ok">
          {t('followup.offer.reminding')}
        </span>
      ) : (
        <Button small onClick={() => onRemind(wall)}>
          {t('followup.offer.remind')}
        </Button>
      )}
    </li>
  );
}
