import { expect } from '@open-wc/testing';
import { fileName } from './file-name.js';

describe('the name of a file', () => {
  for (const [parts, name] of [
    [['indsatser', 'Skole Alfa', '2026/27'], 'indsatser-skole-alfa-2026-27.csv'],
    [['Indsatser', 'Børnehuset Æblegård', 'forår'], 'indsatser-boernehuset-aeblegaard-foraar.csv'],
    [['indsatser', undefined, 'marts 2027'], 'indsatser-marts-2027.csv'],
    [['indsatser', 'بيت', 'École'], 'indsatser-ecole.csv'],
    [['../../etc/passwd'], 'etc-passwd.csv'],
    [['שלום'], 'samspil.csv'],
    [['a'.repeat(99), 'b'], `${'a'.repeat(99)}.csv`],
  ] as const) {
    it(`is ${name}`, () => {
      expect(fileName(parts, 'csv')).to.equal(name);
    });
  }
});
