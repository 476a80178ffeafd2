import { useState } from 'react';
import type { CaseRecord } from '@/lib/store/records';
import type { Formatter } from '@/lib/panel/format';
import { useWords } from '@/lib/panel/words/context';
import { Button, LinkButton } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';

/** Rows shown at first. */
const PAGE = 50;
const HEAT = ['heat-0', 'heat-1', 'heat-2', 'heat-3', 'heat-4'] as const;

type CasesProps = {
  cases: readonly CaseRecord[];
  filtered: boolean;
  format: Formatter;
  onOpen: (record: CaseRecord) => void;
  onClose: (record: CaseRecord) => void;
  onClear: () => void;
};

/** The cases, newest first: who, what about, how soon answered, how upset at start and end. */
export function Cases({ cases, filtered, format, onOpen, onClose, onClear }: CasesProps) {
  const { t } = useWords();
  const [shown, setShown] = useState(PAGE);
  const heads = [
    'insights.case',
    'insights.by-issue',
    'insights.seen',
    'insights.first-reply',
    'insights.heat-from-to',
    'insights.state',
  ] as const;
  return (
    <Card
      title={`${t('insights.table')} (${cases.length})`}
      aside={filtered && <LinkButton onClick={onClear}>{t('insights.filter.clear')}</LinkButton>}
    >
      <div className="-mx-3 overflow-x-auto px-3" tabIndex={0} role="group" aria-label={t('insights.table')}>
        <table className="w-full min-w-[40rem] border-collapse text-start">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col" className="border-b border-line py-1 pe-3 text-start text-sm font-semibold text-soft">
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cases.slice(0, shown).map((record) => (
              <Row key={record.key} record={record} format={format} onOpen={onOpen} onClose={onClose} />
            ))}
          </tbody>
        </table>
      </div>
      {cases.length > shown && (
        <Button small kind="quiet" className="mt-2" onClick={() => setShown(shown + PAGE)}>
          {t('followup.more', { n: Math.min(PAGE, cases.length - shown) })}
        </Button>
      )}
    </Card>
  );
}

function Row({ record, format, onOpen, onClose }: { record: CaseRecord } & Pick<CasesProps, 'format' | 'onOpen' | 'onClose'>) {
  const { t } = useWords();
  const { opened, firstResponse, closed, issue } = record;
  const minutes = opened && firstResponse ? (Date.parse(firstResponse) - Date.parse(opened)) / 60_000 : null;
  return (
    <tr className="align-baseline [&>td]:border-b [&>td]:border-line [&>td]:py-1.5 [&>td]:pe-3">
      <td>
        <LinkButton className="text-base" onClick={() => onOpen(record)}>
          <span dir="auto">{record.customer ?? t('who.unknown')}</span>
        </LinkButton>
        <span className="block text-sm text-faint" dir="auto">
          {record.subject ?? record.site}
        </span>
      </td>
      <td>{issue ? t(`issue.${issue}`) : '–'}</td>
      <td className="tabular-nums">{format.day(record.firstSeen)}</td>
      <td className="tabular-nums">{minutes === null ? '–' : format.length(minutes)}</td>
      <td>
        <span className="flex items-center gap-1.5">
          <span aria-hidden="true" className={`heat-bar size-2.5 ${HEAT[record.heatStart]}`} />
          {t(`heat.${record.heatStart}`)}
          <span aria-hidden="true">→</span>
          <span aria-hidden="true" className={`heat-bar size-2.5 ${HEAT[record.heatEnd]}`} />
          {t(`heat.${record.heatEnd}`)}
        </span>
      </td>
      <td>
        {closed ? (
          t('insights.state.closed')
        ) : (
          <Button small onClick={() => onClose(record)}>
            {t('insights.close-case')}
          </Button>
        )}
      </td>
    </tr>
  );
}
