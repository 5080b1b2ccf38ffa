import { formatDate } from '@samspil/core/calendar';
import { interventionStateLabels } from '@samspil/core/interventions';
import { labelOf } from '@samspil/core/vocabulary';
import type { Speaker } from '../../text/text-controller.js';
import type { Obstacle } from './obstacle.js';
import { obstacleTexts } from './obstacle.texts.js';

/** Why an intervention cannot be moved, or not there, in a sentence. */
export function obstacleInWords(obstacle: Obstacle, speaker: Speaker): string {
  const t = speaker.in(obstacleTexts);
  switch (obstacle.code) {
    case 'over':
      return t.over(labelOf(interventionStateLabels, obstacle.state, speaker.language));
    case 'goalDue':
      return t.goalDue(obstacle.goal, formatDate(obstacle.due, speaker.language));
    default:
      return t[obstacle.code];
  }
}
