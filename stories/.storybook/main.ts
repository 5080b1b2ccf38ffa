import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../*.stories.ts'],
  framework: '@storybook/web-components-vite',
  // Nothing leaves the machine: no telemetry, no crash reports, no look for news.
  core: { disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true },
};

export default config;
