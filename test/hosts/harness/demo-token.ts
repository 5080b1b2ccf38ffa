/** What the back end of a host does for its pages: it knows who is signed in, and gets them a token. */
export async function demoToken(apiUrl: string, persona = 'school-leader'): Promise<string> {
  const response = await fetch(`${apiUrl}/demo/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  });
  if (!response.ok) throw new Error(`The demo API gave no token (${response.status}).`);
  const { token } = (await response.json()) as { token: string };
  return token;
}
