// The page with the timeline and the single intervention. Everything a host must do for Samspil is in this file and in
// demo-token.js: a token, an institution, and a router that hears where somebody wants to go.

import { addressOf, placeIn } from './address.js';
import { createTokenSource } from './demo-token.js';
import { fetchInstitutions } from './institutions.js';
import { remember, restoreChoice } from './remembered.js';

const api = document.querySelector('meta[name="samspil-api"]').content;
const provider = document.querySelector('samspil-provider');
const pageHead = document.querySelector('.page-head');
const place = document.querySelector('#timeline-place');
const recordPlace = document.querySelector('#record-place');
const help = document.querySelector('#help');
const personaSelect = document.querySelector('#persona');
const institutionSelect = document.querySelector('#institution');
const institutionField = document.querySelector('#institution-field');
const notice = document.querySelector('#notice');
const noticeText = document.querySelector('#notice-text');
const noticeRetry = document.querySelector('#notice-retry');

/** Aborted when another persona is chosen, so that a late answer never shows one person what another may see. */
let visit = new AbortController();

// Before portal.js has run the switch would still show its first option.
restoreChoice(personaSelect, 'portal-persona');
showPortalAs(personaSelect.value);
personaSelect.addEventListener('change', () => showPortalAs(personaSelect.value));
noticeRetry.addEventListener('click', () => showPortalAs(personaSelect.value));
institutionSelect.addEventListener('change', () => {
  remember('portal-institution', institutionSelect.value);
  showTimeline(institutionSelect.value);
});
window.addEventListener('load', complainOfMissingBundle);

// The router: one event for every widget and record, and the browser's own history.
document.addEventListener('samspil-navigate', ({ detail: { type, id, action } }) => {
  if (type === 'intervention') go({ record: id, writing: action === 'edit' });
});
window.addEventListener('popstate', () => showPlace());
document.addEventListener('samspil-intervention-save', () => forgetTimeline());
document.addEventListener('samspil-intervention-transition', () => forgetTimeline());
// The links within the page lead on without a new one, unless somebody wants them in a tab of their own.
recordPlace.addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(placeIn(new URL(link.href).search));
});

/** @param {string} persona the code of one of the demo's people */
async function showPortalAs(persona) {
  visit.abort();
  visit = new AbortController();
  const { signal } = visit;

  notice.hidden = true;
  institutionField.hidden = true;
  place.replaceChildren();
  recordPlace.replaceChildren();
  place.ariaBusy = 'true';
  // Not there yet on the first visit, when the widgets are still on their way.
  provider.signOut?.();
  const getToken = createTokenSource({ api, persona });
  provider.getToken = getToken;

  try {
    const institutions = await fetchInstitutions(api, institutionIdsOf(persona), getToken, signal);
    signal.throwIfAborted();
    offerInstitutions(institutions);
    showPlace({ keepsFocus: true });
  } catch (error) {
    if (signal.aborted) return;
    console.error(error);
    showNotice(
      error instanceof TypeError
        ? `Demoens API svarer ikke på ${api}. Kører npm start stadig?`
        : 'Institutionerne kunne ikke hentes. Prøv igen, eller vælg en anden person øverst på siden.',
      { canRetry: true },
    );
  }
}

/** @param {string} persona */
function institutionIdsOf(persona) {
  const option = [...personaSelect.options].find(({ value }) => value === persona);
  return (option?.dataset.institutions ?? '').split(' ').filter((id) => id !== '');
}

/**
 * Offers a choice of the person's institutions. Who belongs to none, as the administration, sees what there is to see of
 * the whole municipality.
 *
 * @param {import('./institutions.js').Institution[]} institutions
 */
function offerInstitutions(institutions) {
  if (institutions.length === 0) {
    showTimeline();
    return;
  }
  institutionSelect.replaceChildren(...institutions.map(({ id, name }) => new Option(name, id)));
  restoreChoice(institutionSelect, 'portal-institution');
  institutionField.hidden = false;
  showTimeline(institutionSelect.value);
}

/** @param {string} [institutionId] */
function showTimeline(institutionId) {
  const timeline = place.querySelector('samspil-intervention-timeline') ?? createTimeline();
  if (institutionId === undefined) timeline.removeAttribute('institution');
  else timeline.setAttribute('institution', institutionId);
  if (!timeline.isConnected) place.replaceChildren(timeline);
  place.ariaBusy = 'false';
}

function createTimeline() {
  const timeline = document.createElement('samspil-intervention-timeline');
  timeline.toggleAttribute('openable', true);
  timeline.toggleAttribute('creatable', true);
  return timeline;
}

/** What it shows is older than what was saved beside it: it loads anew when somebody comes back to it. */
function forgetTimeline() {
  const timeline = place.querySelector('samspil-intervention-timeline');
  if (timeline === null) return;
  const institution = timeline.getAttribute('institution') ?? undefined;
  timeline.remove();
  showTimeline(institution);
}

/** @param {import('./address.js').Place} target */
function go(target) {
  history.pushState(null, '', addressOf(target));
  showPlace();
}

/** Shows what the address says. The timeline stays as it is behind the single intervention, and is there on the way back. */
function showPlace({ keepsFocus = false } = {}) {
  const { record, writing } = placeIn(location.search);
  const isOverview = record === undefined;
  pageHead.classList.toggle('visually-hidden', !isOverview);
  institutionSelect.disabled = !isOverview;
  help.hidden = !isOverview;
  place.hidden = !isOverview;
  recordPlace.hidden = isOverview;
  recordPlace.replaceChildren(...(isOverview ? [] : writing ? createForm(record) : createView(record)));
  if (!keepsFocus) (isOverview ? document.querySelector('#content') : recordPlace).focus();
  scrollTo({ top: 0 });
}

/**
 * The single intervention, below the way back: that is there whatever becomes of the widget.
 *
 * @param {string} record
 */
function createView(record) {
  const view = document.createElement('samspil-intervention-view');
  view.setAttribute('intervention', record);
  view.toggleAttribute('editable', true);
  return [wayBack({ writing: false }, 'Alle indsatser'), view];
}

/** @param {string} record */
function createForm(record) {
  const form = document.createElement('samspil-intervention-form');
  form.setAttribute('intervention', record);
  return [wayBack({ record, writing: false }, 'Tilbage til indsatsen'), form];
}

/**
 * @param {import('./address.js').Place} target
 * @param {string} text
 */
function wayBack(target, text) {
  const way = document.createElement('p');
  way.className = 'way-back';
  const link = document.createElement('a');
  link.href = addressOf(target);
  link.textContent = text;
  way.append(link);
  return way;
}

/**
 * @param {string} text
 * @param {{ canRetry: boolean }} options
 */
function showNotice(text, { canRetry }) {
  noticeText.textContent = text;
  noticeRetry.hidden = !canRetry;
  notice.hidden = false;
  place.ariaBusy = 'false';
}

/** The one mistake that the widgets cannot tell of themselves: they are not there. */
function complainOfMissingBundle() {
  // The page is loaded before the widgets are: each comes when its tag is found.
  const overdue = setTimeout(
    () =>
      showNotice('Komponenterne kunne ikke hentes. Er de bygget? Kør npm start, og genindlæs siden.', {
        canRetry: false,
      }),
    10_000,
  );
  customElements.whenDefined('samspil-provider').then(() => clearTimeout(overdue));
}
