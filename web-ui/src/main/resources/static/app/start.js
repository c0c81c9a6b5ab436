// Loads the page. A module that failed is not asked for again by the same document, so that to try again is to load the
// document anew: by itself a few times, each after a longer pause, and whenever one wants.

const TRIES = 'parley-tries';
const MOST = 5;
const PAUSE = 5000;

const said = document.querySelector('.unloaded');

import('./shell.js').then(loaded, failed);

function loaded() {
  sessionStorage.removeItem(TRIES);
  said.remove();
}

function failed(fault) {
  console.error(fault);
  said.classList.add('certain');
  said.addEventListener('click', again);
  const tries = Number(sessionStorage.getItem(TRIES));
  if (tries < MOST) setTimeout(() => reload(tries + 1), PAUSE * 2 ** tries);
}

// What stands behind a # in the address stays there.
function again(event) {
  if (!event.target.closest('a')) return;
  event.preventDefault();
  reload(0);
}

function reload(tries) {
  sessionStorage.setItem(TRIES, tries);
  location.reload();
}
