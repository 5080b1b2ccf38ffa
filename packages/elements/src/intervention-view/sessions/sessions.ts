import { nothing } from 'lit';
import { defineTexts } from '../../text/texts.js';
import type { Part } from '../part.js';

export const texts = defineTexts(
  () => ({}),
  async () => ({ en: () => ({}) }),
);
export const createPart = (): Part => ({ render: () => nothing });
