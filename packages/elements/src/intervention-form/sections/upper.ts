import {
  aimLabels,
  aims,
  interventionLevelLabels,
  interventionLevels,
  targetTypeLabels,
  targetTypes,
} from '@samspil/core/interventions';
import type { Labels, Language } from '@samspil/core/vocabulary';
import { nothing } from 'lit';
import type { Person } from '../../fields/person-picker/person-picker.js';
import { capitalised } from '../../text/capitalised.js';
import { FieldKit, type KitOptions } from '../field-kit.js';
import type { FieldLabels } from '../field-labels.texts.js';
import { applies } from '../internal/applicable.js';
import type { FormTexts } from '../intervention-form.texts.js';
import { renderSection, type SectionFrame } from './section.js';

/** Whom one can choose; undefined while they are on their way. */
export interface People {
  readonly staff: readonly Person[] | undefined;
  readonly children: readonly Person[] | undefined;
  readonly groups: readonly Person[] | undefined;
}

export interface SectionView extends SectionFrame {
  readonly labels: FieldLabels;
  readonly people: People;
}

/** Makes what renders the fields, for this and all other parts of the form. */
export function createKit(options: KitOptions): FieldKit {
  return new FieldKit(options);
}

/** Choices of a vocabulary, in its order. */
export function choicesOf<Code extends string>(
  codes: readonly Code[],
  labels: Labels<Code>,
  language: Language,
  hints?: Readonly<Record<Code, string>>,
) {
  return codes.map((value) => ({ value, label: capitalised(labels[value][language]), hint: hints?.[value] }));
}

/** What the form begins with: what it is about, for whom, strengths and environment before what is difficult, and why. */
export function renderUpperSections(view: SectionView, t: FormTexts): unknown {
  const { kit, labels, language, people } = view;
  const { written } = kit;
  const { targetType } = written;
  return [
    renderSection(view, { id: 'what', heading: t.headings.what, fields: ['level', 'title'], isNeeded: true }, [
      kit.text('title', { label: labels.title, hint: t.hints.title, required: true }),
      kit.cards(
        'level',
        { label: labels.level, required: true },
        choicesOf(interventionLevels, interventionLevelLabels, language, t.levels),
      ),
    ]),
    renderSection(
      view,
      {
        id: 'who',
        heading: t.headings.who,
        fields: ['targetType', 'groupIds', 'subjectRefs', 'staffIds'],
        alsoAdvised: 'institutionId',
        isNeeded: true,
      },
      [
        // How much is going on in the whole place (INV-04) is weighed where one says for whom this is.
        kit.adviceOfPart('institutionId'),
        kit.cards(
          'targetType',
          { label: labels.targetType, required: true },
          choicesOf(targetTypes, targetTypeLabels, language, t.targets),
        ),
        targetType !== undefined && applies(written, 'subjectRefs')
          ? kit.people(
              'subjectRefs',
              { label: labels.subjectRefs, required: targetType === 'child' },
              { people: people.children, multiple: true },
            )
          : nothing,
        targetType !== undefined && applies(written, 'groupIds')
          ? kit.people(
              'groupIds',
              { label: labels.groupIds, required: targetType === 'group' },
              { people: people.groups, multiple: true },
            )
          : nothing,
        targetType === undefined
          ? nothing
          : kit.people(
              'staffIds',
              { label: labels.staffIds, required: targetType === 'professionals' },
              { people: people.staff, multiple: true },
            ),
      ],
    ),
    renderSection(
      view,
      {
        id: 'strengths',
        heading: t.headings.strengths,
        fields: ['strengths', 'environmentChange', 'challenges'],
        isNeeded: true,
      },
      [
        kit.area('strengths', { label: labels.strengths, hint: t.hints.strengths }),
        kit.area('environmentChange', { label: labels.environmentChange, hint: t.hints.environmentChange }),
        kit.area('challenges', { label: labels.challenges, hint: t.hints.challenges }),
      ],
    ),
    renderSection(view, { id: 'purpose', heading: t.headings.purpose, fields: ['purpose', 'aims'], isNeeded: true }, [
      kit.area('purpose', { label: labels.purpose, hint: t.hints.purpose }),
      kit.choices('aims', { label: labels.aims, required: true }, choicesOf(aims, aimLabels, language)),
    ]),
  ];
}
