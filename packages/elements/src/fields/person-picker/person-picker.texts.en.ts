import { countedIn } from '../../text/counted.js';
import type { TextSource } from '../../text/texts.js';
import type { PersonPickerTexts } from './person-picker.texts.js';

const counted = countedIn('en');

export const en: TextSource<PersonPickerTexts> = () => ({
  placeholder: 'Search by name',
  people: 'People',
  chosen: 'Chosen',
  none: 'Nobody chosen',
  remove: (name: string) => `Remove ${name}`,
  clear: 'Remove the choice',
  added: (name: string) => `${name} chosen`,
  removed: (name: string) => `${name} removed`,
  found: (count: number) => counted(count, 'person', 'people'),
  notFound: (search: string) => `Nobody found for “${search}”`,
  nobody: 'There is nobody to choose from',
  more: (count: number) => `Write more to see ${counted(count, 'more person', 'more people')}`,
  loading: 'Loading people …',
  retry: 'Try again',
  unknown: 'name unknown',
  unchosen: 'Choose a person from the list, or delete what you have written',
});
