import { html } from 'lit';
import { namesOf } from '../internal/value-in-words.js';
import type { LowerView } from './lower.js';
import { renderSection } from './section.js';

/** Who is responsible, with whom, who does what, and what each can expect of the other. */
export function renderTeam(view: LowerView): unknown {
  const { kit, lower, labels, people, t, newId } = view;
  return renderSection(
    view,
    {
      id: 'team',
      heading: t.headings.team,
      fields: ['ownerId', 'coTeamIds', 'roles', 'expectations'],
      inside: namesIn(view),
      isNeeded: true,
      note: t.notes.team,
    },
    [
      kit.people('ownerId', { label: labels.ownerId, required: true }, { people: people.staff }),
      kit.people('coTeamIds', { label: labels.coTeamIds }, { people: people.staff, multiple: true }),
      lower.rows('roles', {
        label: labels.roles,
        item: t.role.item,
        add: t.role.add,
        empty: t.role.empty,
        newItem: () => ({ id: newId(), staffId: '', responsibilities: '' }),
        renderItem: (_, at) => html`<div class="row-fields">
          ${kit.people(`roles.${at}.staffId`, { label: t.role.who, required: true }, { people: people.staff })}
          ${kit.area(`roles.${at}.responsibilities`, { label: t.role.what, required: true }, 2_000)}
        </div>`,
      }),
      lower.rows('expectations', {
        label: labels.expectations,
        item: t.expectation.item,
        add: t.expectation.add,
        empty: t.expectation.empty,
        newItem: () => ({ id: newId(), from: '', to: '', text: '' }),
        renderItem: (_, at) => html`<div class="row-fields">
          <div class="beside">
            ${kit.text(`expectations.${at}.from`, { label: t.expectation.from, hint: t.expectation.fromHint, required: true }, 120)}
            ${kit.text(`expectations.${at}.to`, { label: t.expectation.to, required: true }, 120)}
          </div>
          ${kit.area(`expectations.${at}.text`, { label: t.expectation.text, required: true }, 2_000)}
          ${lower.date(`expectations.${at}.agreedAt`, { label: t.expectation.agreedAt })}
        </div>`,
      }),
    ],
  );
}

/** Roles and expectations are many words; who it is says enough. */
function namesIn({ kit, nameOf }: LowerView): readonly string[] {
  const { ownerId, coTeamIds = [] } = kit.written;
  return namesOf(
    [ownerId ?? '', ...coTeamIds].filter((id) => id !== ''),
    nameOf,
  );
}
