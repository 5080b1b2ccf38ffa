// A page's script may run before or after the bundle: a property that is set before the element is defined is taken up.
const getToken = async () => (await fetch('/samspil-token')).text();

let interventions = [
  { id: 'A', title: 'Læsebånd', level: 'anticipatory', state: 'active', from: '2027-02-01', to: '2027-04-02' },
  { id: 'B', title: 'Legeaftaler', level: 'preventive', state: 'planned', from: '2027-03-15', to: '2027-05-28' },
];
let zoom = 'schoolYear';

const main = document.querySelector('main');
const markup = [...main.children].map((element) => element.cloneNode(true));

/** What the memory test's own test asks for: every element that was ever shown stays alive. */
const kept = new URLSearchParams(location.search).has('leak') ? [] : undefined;

connect();
document.querySelector('#toggle').addEventListener('click', ({ target }) => {
  const shown = main.childElementCount > 0;
  kept?.push(...main.children);
  main.replaceChildren(...(shown ? [] : markup.map((element) => element.cloneNode(true))));
  if (!shown) connect();
  target.textContent = shown ? 'Vis' : 'Skjul';
});
document.querySelector('#zoom').addEventListener('click', ({ target }) => {
  zoom = zoom === 'month' ? 'schoolYear' : 'month';
  main.querySelector('[institution]').zoom = zoom;
  target.textContent = zoom === 'month' ? 'Skoleår' : 'Måned';
});
main.addEventListener('samspil-navigate', ({ detail }) => {
  document.querySelector('#opened').textContent = detail.id;
});
main.addEventListener('samspil-intervention-move', ({ target, detail: { id, from, to } }) => {
  document.querySelector('#moved').textContent = `${id} ${from} ${to ?? ''}`;
  interventions = interventions.map((each) => (each.id === id ? { ...each, from, to } : each));
  target.interventions = interventions;
});

function connect() {
  main.querySelector('samspil-provider').getToken = getToken;
  main.querySelector('[institution]').zoom = zoom;
  main.querySelector('#own').interventions = interventions;
}
