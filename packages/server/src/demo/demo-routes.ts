import type { App } from '../app.js';
import type { DemoTokens } from '../auth/demo-tokens.js';
import { readJson } from '../http/body.js';
import { HttpProblem } from '../http/problem.js';
import { personas } from './personas.js';

/**
 * The demo's own sign-in: `POST /demo/token { "persona": "school-leader" }` answers `{ "token": "…" }`, and
 * `GET /demo/personas` lists who there is. A real host signs its own tokens; this exists only in demo mode, on loopback.
 */
export function demoRoutes(tokens: DemoTokens): (app: App) => void {
  return (app) => {
    app.get('/demo/personas', () =>
      Response.json({
        items: personas.map(({ code, name, role, institutionIds }) => ({ code, name, role, institutionIds })),
      }),
    );
    app.post('/demo/token', async (c) => {
      const body = await readJson(c.req.raw, 'application/json', 4096);
      const asked = typeof body === 'object' && body !== null && 'persona' in body ? body.persona : undefined;
      const persona = personas.find(({ code }) => code === asked);
      if (persona === undefined) {
        throw new HttpProblem('validation-failed', {
          detail: `persona must be one of ${personas.map(({ code }) => code).join(', ')}.`,
          errors: [{ pointer: '/persona', code: asked === undefined ? 'required' : 'not-one-of' }],
        });
      }
      return Response.json({ token: await tokens.sign(persona.actor) });
    });
  };
}
