import { browser } from 'wxt/browser';
import type { Surface } from './reconcile';

/** The name of the one alarm. */
export const ALARM = 'followups';

/** Words of the notification's buttons, in the agent's language. */
export type NotificationWords = { title: string; done: string; snooze: string };

/** The browser's own alarms, notifications and badge. Firefox has no buttons in notifications: there a click opens the conversation, the list does the rest. */
export function browserSurface(words: () => Promise<NotificationWords>): Surface {
  return {
    setAlarm: async (at) => browser.alarms.create(ALARM, { when: at }),
    clearAlarm: async () => void (await browser.alarms.clear(ALARM)),
    shownNotifications: async () => Object.keys(await browser.notifications.getAll()),
    notify: async (id, reminder) => {
      const { title, done, snooze } = await words();
      const buttons = import.meta.env.FIREFOX ? {} : { buttons: [{ title: done }, { title: snooze }], requireInteraction: true };
      await browser.notifications.create(id, {
        type: 'basic',
        iconUrl: browser.runtime.getURL('/icon/128.png'),
        title: reminder.customer ? `${title}: ${reminder.customer}` : title,
        message: reminder.what,
        ...buttons,
      });
    },
    withdraw: async (id) => void (await browser.notifications.clear(id)),
    setBadge: async (count) => {
      await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
      await browser.action.setBadgeBackgroundColor({ color: '#0f6b66' });
    },
  };
}
