import type { LowerView } from './lower.js';
import { renderSection } from './section.js';

/** How it becomes everyday practice, and what colleagues learn from it. */
export function renderLearning({ kit, labels, t }: LowerView): unknown {
  return renderSection('learning', t.headings.learning, [
    kit.area('practiceTranslation', { label: labels.practiceTranslation, hint: t.practiceTranslationHint }),
    kit.area('colleagueLearning', { label: labels.colleagueLearning, hint: t.colleagueLearningHint }),
  ]);
}
