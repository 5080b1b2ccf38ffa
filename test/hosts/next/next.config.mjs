import { fileURLToPath } from 'node:url';

/** @type {import('next').NextConfig} */
export default {
  // The folder that our scripts know as built, and ours is the root: a lock file lies above it.
  distDir: 'dist',
  turbopack: { root: fileURLToPath(new URL('.', import.meta.url)) },
  reactStrictMode: true,
};
