import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A page that behaves like Storybook's preview and shows stories that are each wrong in one way: what the story tests
 * have to find. `#storybook-root` holds the story; the channel knows the events that the tests send and wait for.
 *
 * @param foreign - an address of another origin
 */
export async function writeBadStorybook(folder: string, foreign: string): Promise<void> {
  const stories: Readonly<Record<string, string>> = {
    'parking--empty': '',
    'good--story': 'root.innerHTML = "<button>Gem</button><p>Alt er vel.</p>";',
    'bad--axe': 'root.innerHTML = "<button></button>";',
    'bad--small-target':
      'root.innerHTML = `<button style="width:10px;height:10px;padding:0;border:0" aria-label="en"></button><button style="width:10px;height:10px;padding:0;border:0" aria-label="to"></button>`;',
    'bad--undecided':
      'root.innerHTML = `<p style="background:linear-gradient(#fff,#000);color:#777">Kan det læses?</p>`;',
    'bad--console': 'console.error("something broke");',
    'bad--warning': 'console.warn("something is odd");',
    'bad--uncaught': 'setTimeout(() => { throw new Error("nobody caught it"); }); await pause();',
    'bad--rejection': 'Promise.reject(new Error("nobody handled it")); await pause();',
    'bad--play': 'emit("playFunctionThrewException", { message: "the dialog did not open" });',
    'bad--foreign': `await fetch(${JSON.stringify(foreign)}, { mode: "no-cors" });`,
    'bad--missing-chunk': 'await fetch("no-such-chunk.js").then(({ ok }) => { if (!ok) throw new Error("gone"); });',
    'bad--scrolls': 'root.innerHTML = `<div style="overflow:auto"><div style="width:3000px">bred</div></div>`;',
    'good--scroller':
      'root.innerHTML = `<div style="overflow:auto" part="scroller" tabindex="0"><div style="width:3000px">bred</div></div>`;',
    'bad--cut':
      'root.innerHTML = `<p style="width:60px;overflow:hidden;white-space:nowrap">Denne tekst er meget længere end sin plads</p>`;',
    'good--ellipsis':
      'root.innerHTML = `<button aria-label="Denne tekst er meget længere end sin plads"><span style="display:block;width:60px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">Denne tekst er meget længere end sin plads</span></button>`;',
    'bad--beyond':
      'root.innerHTML = `<div dir="rtl"><p style="position:absolute;left:-200px;width:180px">Helt ude af syne</p></div>`;',
    'bad--wide': 'root.innerHTML = `<div style="width:3000px">siden ruller</div>`;',
    'bad--shadow':
      'const host = document.createElement("div"); host.attachShadow({ mode: "open" }).innerHTML = "<button></button>"; root.append(host);',
    'bad--restless':
      'root.innerHTML = "<p>Et øjeblik</p>"; let n = 0; const count = () => { if (!root.firstChild.isConnected) return; root.firstChild.textContent = "Nr. " + n++; requestAnimationFrame(count); }; count();',
    'good--late':
      'root.innerHTML = "<p>Et øjeblik</p>"; const host = root.appendChild(document.createElement("div")); host.attachShadow({ mode: "open" }); setTimeout(() => { host.shadowRoot.innerHTML = "<h2>Først</h2><h3>Nu er den her</h3>"; }, 60);',
    'bad--never': 'await new Promise(() => {});',
    'bad--silent': 'root.innerHTML = "<p>Det skulle have stået i konsollen.</p>";',
  };
  const cases = Object.entries(stories).map(([id, code]) => `${JSON.stringify(id)}: async () => { ${code} }`);
  await writeFile(
    join(folder, 'iframe.html'),
    `<!doctype html><html lang="da"><head><title>Stories</title><link rel="icon" href="data:,"></head>
<body class="sb-show-main" style="margin:0"><main><h1>Stories</h1><div id="storybook-root"></div></main><script>
const root = document.querySelector('#storybook-root');
const listeners = new Map();
const emit = (event, data) => [...(listeners.get(event) ?? [])].forEach((listener) => listener(data));
const pause = () => new Promise((resolve) => setTimeout(resolve, 50));
const stories = { ${cases.join(',\n')} };
let current = 'parking--empty';
const render = async () => { root.innerHTML = ''; await stories[current](); emit('storyFinished', { storyId: current }); };
const orders = {
  updateGlobals: () => render(),
  setCurrentStory: ({ storyId }) => { current = storyId; return render(); },
};
window.__STORYBOOK_ADDONS_CHANNEL__ = {
  on: (event, listener) => listeners.set(event, (listeners.get(event) ?? new Set()).add(listener)),
  off: (event, listener) => listeners.get(event)?.delete(listener),
  emit: (event, data) => void orders[event](data),
};
window.__STORYBOOK_PREVIEW__ = { currentRender: { phase: 'finished' }, extract: async () => ({}) };
</script></body></html>`,
  );
}
