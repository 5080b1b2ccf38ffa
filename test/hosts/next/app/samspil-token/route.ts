/** What a portal's own server does: it knows who is signed in. Here it asks the demo API to sign a token for a leader. */
export async function GET(): Promise<Response> {
  const response = await fetch(`${process.env.SAMSPIL_API ?? 'http://127.0.0.1:4173'}/demo/token`, {
    method: 'POST',
    cache: 'no-store',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona: 'school-leader' }),
  });
  const { token }: { token: string } = await response.json();
  return new Response(token, { headers: { 'cache-control': 'no-store' } });
}
