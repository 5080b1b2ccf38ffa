// The page with the timeline. Everything a host must do for Samspil is in this file and in demo-token.js.

import { createTokenSource } from './demo-token.js';
import { fetchInstitutions } from './institutions.js';
import { remember, restoreChoice } from './remembered.js';

const api = document.querySelector('meta[name="samspil-api"]').content;
const provider = document.querySelector('samspil-provider');
const place = document.querySelector('#timeline-place');
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

/** @param {string} persona the code of one of the demo's people */
async function showPortalAs(persona) {
  visit.abort();
  visit = new AbortController();
  const { signal } = visit;

  notice.hidden = true;
  institutionField.hidden = true;
  place.replaceChildren();
  place.ariaBusy = 'true';
  // Not there yet on the first visit, when the widgets are still on their way.
  provider.signOut?.();
  const getToken = createTokenSource({ api, persona });
  provider.getToken = getToken;

  try {
    const institutions = await fetchInstitutions(api, institutionIdsOf(persona), getToken, signal);
    signal.throwIfAborted();
    offerInstitutions(institutions);
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
  const timeline =
    place.querySelector('samspil-intervention-timeline') ?? document.createElement('samspil-intervention-timeline');
  if (institutionId === undefined) timeline.removeAttribute('institution');
  else timeline.setAttribute('institution', institutionId);
  if (!timeline.isConnected) place.replaceChildren(timeline);
  place.ariaBusy = 'false';
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
