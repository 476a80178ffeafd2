import { startPage } from '@/lib/panel/page-start';
import { PlaybookPage } from './PlaybookPage';

void startPage(
  ({ t }) => t('playbook.title'),
  () => <PlaybookPage now={Date.now} />,
);
