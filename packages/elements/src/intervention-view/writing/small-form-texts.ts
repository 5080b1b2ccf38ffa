import { problemSentences } from '../../host/problem-texts.js';
import { saveTexts } from '../../saving/save.texts.js';
import { writingTexts } from './writing.texts.js';

/** What whoever writes in the view is told. */
export const smallFormTexts = [writingTexts, saveTexts, problemSentences] as const;
