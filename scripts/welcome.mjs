/** @typedef {{ code: string; name: string; roleDa: string }} Persona */

/**
 * The page of about ten lines that shows the timeline anywhere else. It is printed, and copied by people: keep it whole.
 * @param {{ apiUrl: string; portalUrl: string }} addresses
 */
export function embeddingSnippet({ apiUrl, portalUrl }) {
  return `<!doctype html>
<html lang="da">
  <meta charset="utf-8">
  <title>Samspil</title>
  <samspil-provider api="${apiUrl}" lang="da">
    <samspil-intervention-timeline institution="EX-S1"></samspil-intervention-timeline>
  </samspil-provider>
  <script type="module" src="${portalUrl}/samspil/samspil.js"></script>
  <script type="module">
    const demoToken = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ persona: 'school-leader' }) };
    document.querySelector('samspil-provider').getToken = async () =>
      (await (await fetch('${apiUrl}/demo/token', demoToken)).json()).token;
  </script>
</html>`;
}

/**
 * What the terminal shows once everything runs.
 * @param {object} started
 * @param {string} started.apiUrl
 * @param {string} started.portalUrl
 * @param {string} started.storeDescription where the records lie, in the server's words
 * @param {boolean} started.seeded whether the demo municipality was made just now
 * @param {readonly Persona[]} started.personas
 */
export function welcome({ apiUrl, portalUrl, storeDescription, seeded, personas }) {
  const width = Math.max(0, ...personas.map((persona) => persona.code.length));
  const people = personas.map(({ code, name, roleDa }) => `    ${code.padEnd(width)}  ${name}, ${roleDa}`);
  return [
    '',
    `  Portal  ${portalUrl}`,
    `  API     ${apiUrl}/v1  (contract: ${apiUrl}/v1/openapi.json)`,
    `  Data    ${storeDescription}`,
    `          ${seeded ? 'filled just now with the demo municipality, Eksempelby Kommune' : 'as it was left the last time'}`,
    '',
    '  Personas: choose one in the portal, or POST its code to /demo/token',
    ...people,
    '',
    '  To embed the timeline in any other page, paste this, serve it from an address of its own,',
    '  and start with that address allowed: SAMSPIL_ALLOWED_ORIGINS=http://127.0.0.1:8080 npm start',
    '',
    embeddingSnippet({ apiUrl, portalUrl }),
    '',
    '  Ctrl-C ends. npm start -- --reset starts over with fresh demo data.',
    '',
  ].join('\n');
}
