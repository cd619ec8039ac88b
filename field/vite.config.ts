import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { messages } from './plugins/messages.ts';
import { tokens } from './plugins/tokens.ts';

// The server's content policy allows files of its own alone: nothing is inline, and nothing becomes a data: address.
export default defineConfig({
  base: '/field/',
  build: {
    outDir: '../target/classes/field',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  plugins: [
    messages(),
    tokens(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'sw.ts',
      injectRegister: false,
      injectManifest: { globPatterns: ['**/*.{js,css,html,svg,png,webmanifest}'], minify: true },
      manifest: {
        id: '/field/',
        name: 'Groundwork 下基层',
        short_name: '下基层',
        description: '下基层随身记 · The officers’ app: record in the village without network',
        lang: 'zh-CN',
        start_url: '/field/',
        scope: '/field/',
        display: 'standalone',
        orientation: 'portrait',
        background_color: '#f4f6f9',
        theme_color: '#0b5cad',
        icons: [
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
        ],
      },
    }),
  ],
});
