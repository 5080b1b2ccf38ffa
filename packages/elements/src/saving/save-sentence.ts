import { refusalOf } from '@samspil/core/access';
import { problemSentences } from '../host/problem-texts.js';
import type { Speaker } from '../text/text-controller.js';
import { saveTexts } from './save.texts.js';
import type { SaveError } from './save-error.js';

/** Why nothing was saved, where it is not what was written that stands in the way. */
export type SaveObstacle = Extract<SaveError, { kind: 'gone' | 'forbidden' | 'problem' }>;

/** The same in a sentence; the speaker has `saveTexts`. */
export function saveSentence(obstacle: SaveObstacle, speaker: Speaker): string {
  const t = speaker.in(saveTexts);
  switch (obstacle.kind) {
    case 'gone':
      return t.gone;
    case 'forbidden':
      return refusalOf('update')[speaker.language];
    case 'problem':
      return obstacle.code === 'offline' ? t.offline : speaker.in(problemSentences)[obstacle.code];
  }
}
