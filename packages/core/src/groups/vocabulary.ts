import type { Labels } from '../vocabulary/labels.js';

/** A class at a school, a room in day care, a temporary team (knowledge.md B.8). */
export const groupKinds = ['class', 'room', 'team'] as const;
export type GroupKind = (typeof groupKinds)[number];

export const groupKindLabels: Labels<GroupKind> = {
  class: { da: 'klasse', en: 'class' },
  room: { da: 'stue', en: 'room' },
  team: { da: 'hold', en: 'team' },
};
