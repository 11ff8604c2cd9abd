import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npm start` serves the API while the admin is developed with `npx vite apps/admin`. */
const api = process.env.LIANTU_API ?? 'http://127.0.0.1:3000';

/**
 * Libraries that are chunks of their own: they change seldom, and the big ones are needed by few pages. The charts and the graph come
 * with the page that draws them.
 */
const LIBRARY_CHUNKS = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|react-router|scheduler)[\\/]/, priority: 3 },
  // What the drawing libraries share with Ant Design goes with Ant Design, which every page needs anyway.
  { name: 'antd', test: /node_modules[\\/](antd|@ant-design|@rc-component|rc-[a-z-]+)[\\/]/, priority: 2 },
  { name: 'charts', test: /node_modules[\\/](echarts|zrender)[\\/]/, priority: 1 },
  { name: 'graph', test: /node_modules[\\/](@antv|gl-matrix|d3-[a-z-]+)[\\/]/, priority: 1 },
];

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  cacheDir: fileURLToPath(new URL('../../node_modules/.cache/vite-admin', import.meta.url)),
  server: { proxy: Object.fromEntries(['/graphql', '/files', '/health'].map((path) => [path, { target: api }])) },
  build: {
    outDir: fileURLToPath(new URL('../../dist/admin', import.meta.url)),
    emptyOutDir: true,
    chunkSizeWarningLimit: 1_600,
    rolldownOptions: { output: { codeSplitting: { groups: LIBRARY_CHUNKS } } },
  },
});
