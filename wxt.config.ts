import { defineConfig } from 'wxt';

/** The extension's own pages may load their own files and nothing else; no request leaves the machine. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The public half of the key that fixes the extension's id in Chromium-family browsers. */
const chromeKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA3tWmRTfx2XkzGvgXNvlnBS887I+oeQilU0+XPbkyvBuhl0trjx6vshjgsBg8iW9Ccve6Q5/Se75EUV+EQHzuzq8w+yqgaohcaab9UrbBFUA7LQBj+1/j94vajl5NfofqMZ+PR1Y64jIfXqXARzBkYNxsT4Em2bXepzdfv1oU6p7S+sUkmOIKp9TLNZmoRghOwKGTuGHRcoCI22X3bQCgUG+FnHAs4T8ks0MWmBS6cOzijnOR+FZjovzBMpPjahqfnMikpajqayJskSqPIojirOyQz0p0MLaO0QK1dxPrF6T0h4bFgqUpg8YetQ8E8y7q6FjMHLwpxBcDJDyQ7YybIQIDAQAB';

/** Where the sample portal stands; granted in the end-to-end build alone. */
const samplePortalHosts = ['http://127.0.0.1/*', 'http://localhost/*'];

// WXT names the environment after the mode; any but this one would compile components for debugging, with file names.
process.env.NODE_ENV = 'production';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'vi',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'alarms',
      'notifications',
      // A worker cannot make files that a download can fetch; Firefox's background is a page.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    // Asked for when files are to be saved every day.
    optional_permissions: ['downloads'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(mode === 'e2e' ? { host_permissions: samplePortalHosts } : {}),
    action: { default_title: '__MSG_name__' },
    commands: {
      'focus-bar': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_focusBar__' },
    },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{f0a4ba37-6e5b-48c6-b53e-630ec600826b}',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          key: chromeKey,
          minimum_chrome_version: '109',
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      // The page's script is registered at run time for granted sites; the empty list that is left says nothing.
      if (manifest.content_scripts?.length === 0) delete manifest.content_scripts;
    },
  },
  vite: () => ({
    plugins: [
      {
        name: 'text-that-every-browser-takes',
        enforce: 'post' as const,
        // Browsers refuse scripts of an extension in which code points stand that are no characters; minifying brings them.
        generateBundle(_options: unknown, bundle: Record<string, { type: string; code?: string }>) {
          for (const chunk of Object.values(bundle)) {
            if (chunk.code === undefined) continue;
            chunk.code = chunk.code.replace(
              /[\ufdd0-\ufdef\ufffe\uffff]/g,
              (point) => `\\u${point.charCodeAt(0).toString(16)}`,
            );
          }
        },
      },
    ],
    // The sample portal's build is the officers' build: no code may know the difference.
    define: { 'import.meta.env.MODE': JSON.stringify('production') },
    build: {
      target: ['chrome109', 'firefox128'],
      // The polyfill fetches; every browser from the floor on preloads modules itself.
      modulePreload: { polyfill: false },
    },
  }),
  zip: { excludeSources: ['test/**'] },
});
