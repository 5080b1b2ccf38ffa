import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../guides/*.mdx', '../*.stories.ts'],
  framework: '@storybook/web-components-vite',
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Nothing leaves the machine: no telemetry, no crash reports, no look for news.
  core: { disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true },
  // What one story's page loads is no bundle that a customer waits for.
  viteFinal: (vite) => ({ ...vite, build: { ...vite.build, chunkSizeWarningLimit: 2_000 } }),
};

export default config;
