import { after, before, describe } from 'node:test';
import type { Store } from '@samspil/server';
import { type Api, openApi } from './api.js';
import { badInputSuite } from './suites/bad-input.js';
import { readingSuite } from './suites/reading.js';
import { rightsSuite } from './suites/rights.js';
import { tokensSuite } from './suites/tokens.js';
import { workSuite } from './suites/work.js';
import { workRightsSuite } from './suites/work-rights.js';
import { writingSuite } from './suites/writing.js';

/** The promises of the HTTP interface, on one kind of store. */
export function apiSuite(name: string, openStore: () => Promise<{ store: Store; close(): Promise<void> }>): void {
  describe(`the API on ${name}`, () => {
    let api: Api | undefined;
    let close: () => Promise<void>;
    before(async () => {
      const opened = await openStore();
      close = opened.close;
      api = await openApi(opened.store);
    });
    after(async () => await close());

    const opened = (): Api => {
      if (api === undefined) throw new Error('The API is open only while its tests run.');
      return api;
    };
    readingSuite(opened);
    writingSuite(opened);
    badInputSuite(opened);
    rightsSuite(opened);
    workSuite(opened);
    workRightsSuite(opened);
    tokensSuite(opened);
  });
}
