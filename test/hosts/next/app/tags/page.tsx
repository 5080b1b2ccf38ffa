import { connection } from 'next/server';
import { Connect } from './connect';

/** Tags in the server's markup, with attributes alone; a small script of the page gives the one property that is needed. */
export default async function Page() {
  await connection();
  return (
    <>
      <samspil-provider api={process.env.SAMSPIL_API ?? 'http://127.0.0.1:4173'}>
        <samspil-intervention-timeline institution="EX-S1" zoom="schoolYear" openable />
      </samspil-provider>
      <p id="below">Herunder står resten af siden.</p>
      <Connect />
    </>
  );
}
