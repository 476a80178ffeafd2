import { startPage } from '@/lib/panel/page-start';
import { InsightsPage } from './InsightsPage';

void startPage(
  ({ t }) => t('insights.title'),
  () => <InsightsPage now={Date.now} />,
);
