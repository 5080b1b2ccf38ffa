// What every page of the portal has: the person signed in, the menu of narrow screens, the theme.

import { remember, restoreChoice } from './remembered.js';

showVisitor();
connectMenu();
connectThemeButton();

/** A real portal knows its visitor from the municipality's login. Here the visitor chooses. */
function showVisitor() {
  const select = document.querySelector('#persona');
  restoreChoice(select, 'portal-persona');
  const show = () => {
    const [name = '', role = ''] = (select.selectedOptions[0]?.textContent ?? '').split(/, (.*)/);
    document.querySelector('#visitor-name').textContent = name;
    document.querySelector('#visitor-role').textContent = role;
    document.querySelector('#visitor-initials').textContent = initialsOf(name);
  };
  show();
  select.addEventListener('change', () => {
    remember('portal-persona', select.value);
    show();
  });
}

/** @param {string} name */
function initialsOf(name) {
  const words = name.split(' ').filter((word) => word !== '');
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0]?.toUpperCase() ?? '').join('');
}

function connectMenu() {
  const button = document.querySelector('#menu');
  const navigation = document.querySelector('#navigation');
  const setOpen = (/** @type {boolean} */ open) => {
    button.setAttribute('aria-expanded', String(open));
    navigation.classList.toggle('navigation--open', open);
  };
  button.addEventListener('click', () => setOpen(button.getAttribute('aria-expanded') !== 'true'));
  navigation.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    setOpen(false);
    button.focus();
  });
}

function connectThemeButton() {
  const button = document.querySelector('#theme');
  const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => {
    const { theme } = document.documentElement.dataset;
    return theme === undefined ? systemIsDark.matches : theme === 'dark';
  };
  const show = () => button.setAttribute('aria-pressed', String(isDark()));
  show();
  systemIsDark.addEventListener('change', show);
  button.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark';
    document.documentElement.dataset.theme = theme;
    remember('portal-theme', theme);
    show();
  });
}
