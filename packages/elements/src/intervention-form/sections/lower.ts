import type { Dosage } from '../internal/dosage.js';
import { renderClosing } from './closure-section.js';
import { renderFamily } from './family-section.js';
import { renderHow } from './how-section.js';
import { renderLearning } from './learning-section.js';
import { lowerStyles } from './lower.styles.js';
import type { LowerTexts } from './lower.texts.js';
import { LowerKit } from './lower-kit.js';
import { renderPlan } from './plan-sections.js';
import { printStyles } from './print.styles.js';
import { renderTeam } from './team-section.js';
import type { SectionView } from './upper.js';

export { lowerTexts } from './lower.texts.js';

/** What the whole form looks like below, and on paper, where nothing but what is written is of use. */
export const sectionStyles = [lowerStyles, printStyles];

/** What the lower sections know besides. */
export interface LowerView extends SectionView {
  readonly t: LowerTexts;
  readonly lower: LowerKit;
  readonly newId: () => string;
  /** What the template recommends, where it began from one. */
  readonly dosage: Dosage | undefined;
  /** It is being closed, or is. */
  readonly isClosing: boolean;
}

/** Where and how, who, when, for what, on what ground, and what becomes of it. */
export function renderLowerSections(view: Omit<LowerView, 'lower'>): unknown {
  const whole: LowerView = { ...view, lower: new LowerKit(view.kit) };
  return [
    renderHow(whole),
    renderTeam(whole),
    ...renderPlan(whole),
    renderFamily(whole),
    renderLearning(whole),
    view.isClosing ? renderClosing(whole) : undefined,
  ];
}
