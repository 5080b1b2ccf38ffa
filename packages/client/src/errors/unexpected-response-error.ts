import { SamspilError } from './samspil-error.js';

/** Something answered that is not the Samspil API: most often the address is wrong, or a gateway or sign-in page is in between. */
export class UnexpectedResponseError extends SamspilError {
  override readonly name = 'UnexpectedResponseError';
  readonly code = 'unexpected-response';
  /** Which address answered, without its query. */
  readonly url: string;

  /** @param answer - what came instead, in words or as a media type */
  constructor(
    url: string,
    readonly status: number,
    answer: string,
    options?: ErrorOptions,
  ) {
    const address = url.replace(/[?#].*$/, '');
    const likely =
      status >= 500
        ? 'The API may be down behind a gateway that answers in its place.'
        : 'Check baseUrl: it must be the address of the API itself, not of a page, portal or sign-in.';
    super(`${address} answered ${status} with ${answer} instead of what the Samspil API says. ${likely}`, options);
    this.url = address;
  }
}
