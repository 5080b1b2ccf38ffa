import { connection } from 'next/server';
import { Interventions } from './interventions';

/** Rendered on the server at every request: the address of the API is a setting of the machine that it runs on. */
export default async function Page() {
  await connection();
  return <Interventions api={process.env.SAMSPIL_API ?? 'http://127.0.0.1:4173'} />;
}
