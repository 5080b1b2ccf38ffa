/** Where a host lies and what it talks to, as `npm run test:hosts` arranged it. */
export interface HostRun {
  readonly name: string;
  /** Absolute; its production build is in `dist`. */
  readonly folder: string;
  readonly apiUrl: string;
  /** The pages of the host; the API allows both names of this machine on both ports. */
  readonly port: number;
  /** What its pages load from elsewhere: a CDN, a third party. */
  readonly otherPort: number;
}

/** @throws Error where a suite was started by itself */
export function readHostRun(): HostRun {
  const text = process.env.SAMSPIL_HOST;
  if (text === undefined) throw new Error('The hosts are installed, built and served by: npm run test:hosts');
  return JSON.parse(text) as HostRun;
}
