import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { FromBackground, FromPage, ToBackground, ToPage } from './protocol';
import type { Self } from './senders';

/** The one messenger of this context. Each module beside this file listens or sends in one direction with it. */
export const messenger = defineExtensionMessaging<ToPage & FromPage & ToBackground & FromBackground>();

/** This extension, for the checks of senders. */
export const self = (): Self => ({ id: browser.runtime.id, base: browser.runtime.getURL('/') });
