import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { productionSettings } from './production-settings.js';

describe('the settings of a production server', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samspil-settings-'));
  });
  after(async () => await rm(folder, { recursive: true, force: true }));

  const tenant = {
    tenantId: 'eksempelby',
    issuer: 'https://login.example',
    audience: 'samspil',
    jwksUrl: 'https://login.example/jwks.json',
    allowedOrigins: ['https://portal.example'],
  };
  const DATABASE_URL = 'postgres://samspil:secret@db.example/samspil';
  const settings = async (content: unknown, more: Record<string, string> = {}) => {
    const file = join(folder, 'tenants.json');
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
    return await productionSettings({ DATABASE_URL, SAMSPIL_TENANTS: file, ...more });
  };

  it('are read from the environment and the file of municipalities', async () => {
    const read = await settings([tenant], { PORT: '8080' });
    assert.equal(read.port, 8080);
    assert.equal(read.tenants[0]?.jwks.toString(), tenant.jwksUrl);
    assert.deepEqual(read.tenants[0]?.allowedOrigins, tenant.allowedOrigins);
  });

  it('are refused in words that name what is wrong, without the password', async () => {
    const cases: [() => Promise<unknown>, RegExp][] = [
      [() => productionSettings({}), /Set DATABASE_URL/],
      [() => productionSettings({ DATABASE_URL: 'mysql://x' }), /Set DATABASE_URL/],
      [() => productionSettings({ DATABASE_URL }), /Set SAMSPIL_TENANTS/],
      [() => productionSettings({ DATABASE_URL, SAMSPIL_TENANTS: join(folder, 'none') }), /cannot be read/],
      [() => settings('{'), /is not JSON/],
      [() => settings([]), /at least one municipality/],
      [() => settings([{ ...tenant, issuer: '' }]), /municipality 1: issuer must be a text/],
      [() => settings([{ ...tenant, jwksUrl: 'file:///keys' }]), /jwksUrl must be an https address/],
      [() => settings([{ ...tenant, allowedOrigins: ['*'] }]), /allowedOrigins must be a list of origins/],
      [() => settings([{ ...tenant, allowedOrigins: ['https://portal.example/'] }]), /without a path/],
      [() => settings([tenant], { PORT: 'abc' }), /PORT must be a number/],
      [() => settings([tenant], { PORT: '70000' }), /PORT must be a number/],
    ];
    for (const [read, pattern] of cases) {
      await assert.rejects(read, (error: unknown) => {
        assert.ok(error instanceof Error);
        assert.match(error.message, pattern);
        assert.doesNotMatch(error.message, /secret/);
        return true;
      });
    }
  });
});
