// Comfort for those with JavaScript; every page also works without.
(() => {
  'use strict';

  // Browsers that ignore autofocus on a message still bring the reader to it.
  const faults = document.querySelector('#fouten');
  if (faults && document.activeElement !== faults) {
    faults.focus();
  }

  // A second click while the first one is under way would lose the race against itself.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.method !== 'post') {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
    }
    form.dataset.sent = 'true';
  });

  window.addEventListener('pageshow', () => {
    document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent);
  });
})();
