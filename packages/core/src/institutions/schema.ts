import * as z from 'zod/mini';
import { id, line, prose } from '../records/schema.js';
import { institutionKinds } from './vocabulary.js';

export const institutionBody = z
  .strictObject({
    name: line(),
    kind: z.enum(institutionKinds),
    code: z.exactOptional(line(20)),
    /** Pupils of a school, children of a day care. */
    childCount: z.exactOptional(z.int().check(z.minimum(0), z.maximum(10_000))),
    /** Full-time equivalents. */
    staffFte: z.exactOptional(z.number().check(z.minimum(0), z.maximum(5_000))),
    /** The unit whose corps of resource pedagogues the institution takes part in. */
    corpsUnitId: z.exactOptional(id),
    network: z.exactOptional(line()),
    pedagogy: z.exactOptional(prose()),
    practicalInfo: z.exactOptional(prose()),
  })
  .check(z.meta({ id: 'InstitutionBody' }));
export type InstitutionBody = z.infer<typeof institutionBody>;
