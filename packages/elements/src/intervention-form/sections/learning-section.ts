import type { LowerView } from './lower.js';
import { renderSection } from './section.js';

/** How it becomes everyday practice, and what colleagues learn from it. */
export function renderLearning(view: LowerView): unknown {
  const { kit, labels, t } = view;
  return renderSection(
    view,
    { id: 'learning', heading: t.headings.learning, fields: ['practiceTranslation', 'colleagueLearning'] },
    [
      kit.area('practiceTranslation', { label: labels.practiceTranslation, hint: t.practiceTranslationHint }),
      kit.area('colleagueLearning', { label: labels.colleagueLearning, hint: t.colleagueLearningHint }),
    ],
  );
}
