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

  // Who does nothing for long hears in time that his session will end. It never takes the focus from who is typing.
  const idle = document.querySelector('#sessie');
  if (idle) {
    const MINUTE = 60_000;
    const end = idle.dataset.minutes * MINUTE;
    const [soon, over] = idle.querySelectorAll('p');
    const stay = idle.querySelector('button');
    let sign = Date.now();

    const tell = () => {
      // the server counts by whole minutes
      const away = Date.now() - sign + MINUTE;
      soon.hidden = away < end - 2 * MINUTE || away >= end;
      over.hidden = away < end;
      stay.hidden = !over.hidden;
      idle.hidden = soon.hidden && over.hidden;
    };

    let asking = false;
    const ask = async () => {
      asking = true;
      const answer = await fetch('/blijf-ingelogd', { credentials: 'same-origin', redirect: 'manual' }).catch(() => null);
      asking = false;
      if (answer) {
        sign = answer.ok ? Date.now() : 0;
      }
      tell();
    };

    stay.addEventListener('click', ask);
    // typing is a sign too
    document.addEventListener('input', () => {
      if (!asking && sign > 0 && Date.now() - sign > 5 * MINUTE) {
        ask();
      }
    });
    setInterval(tell, MINUTE / 4);
    document.addEventListener('visibilitychange', tell);
    window.addEventListener('pageshow', tell);
  }
})();
