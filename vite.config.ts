import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Nothing is painted before the theme chosen by hand is known; an inline script would need a hole in the CSP. */
const paintOnceThemed: Plugin = {
  name: 'paint-once-themed',
  enforce: 'post',
  transformIndexHtml: (html) =>
    html.replace('<script type="module"', '<script type="module" blocking="render"'),
};

export default defineConfig({
  root: 'src/web',
  plugins: [react(), paintOnceThemed],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
});
