import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';

/** The content security policy of every extension page (LIMITS S1); a test compares it byte for byte with the built manifests. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react'],
  alias: { '@': import.meta.dirname },
  vite: () => ({
    plugins: [tailwindcss()],
    resolve: { alias: { 'temporal-polyfill': join(import.meta.dirname, 'lib/text/native-temporal.ts') } },
  }),
  zip: { name: 'evenkeel', excludeSources: ['scratch/**', 'test-results/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: 'Evenkeel',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      'scripting',
      'activeTab',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_open__' },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'evenkeel@evenkeel.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
});
