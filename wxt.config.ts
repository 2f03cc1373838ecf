import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  outDir: process.env.UNASKED_OUT ?? '.output',
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    build: {
      modulePreload: { polyfill: false },
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  }),
});
