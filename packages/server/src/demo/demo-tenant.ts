/** The tenant of the demo municipality. */
export const demoTenantId = 'EX';

export { demoToday } from '@samspil/core/fixtures';
