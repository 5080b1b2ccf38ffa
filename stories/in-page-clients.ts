import { type Client, createClient } from '@samspil/client';
import { createInPageServer, type InPageOptions, type InPageServer, type PersonaCode } from '@samspil/server/in-page';

/**
 * Clients of an API that runs inside the page: the real handlers on the memory store. What is changed stays until the page
 * is loaded anew. The server starts with the first request.
 */
export class InPageClients {
  readonly #options: InPageOptions;
  readonly #clients = new Map<PersonaCode, Client>();
  #server: Promise<InPageServer> | undefined;

  constructor(options: InPageOptions = {}) {
    this.#options = options;
  }

  /** The client of a persona; the same one each time, since another client is another person to a provider. */
  of(persona: PersonaCode): Client {
    const client = this.#clients.get(persona) ?? this.#create(persona);
    this.#clients.set(persona, client);
    return client;
  }

  #create(persona: PersonaCode): Client {
    const server = () => (this.#server ??= createInPageServer(this.#options));
    return createClient({
      baseUrl: 'http://in-page.test',
      fetch: async (input, init) => await (await server()).fetch(input, init),
      getToken: async () => await (await server()).getToken(persona),
    });
  }
}
