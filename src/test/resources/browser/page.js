// What a test asks of a page that it has open. Each question is answered with what is wrong, in words.
window.vrr = (() => {
  'use strict';

  const all = (selector) => [...document.querySelectorAll(selector)];
  const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const name = (element) => `${element.localName}.${element.getAttribute('class') || ''} ${element.id || element.name || ''} ${(element.textContent || '').trim().slice(0, 40)}`;
  // Kept for who hears the page, or a drawing in a frame that scrolls.
  let known;
  const apart = (element) => {
    if (!element) {
      return false;
    }
    if (!known.has(element)) {
      known.set(element, element.matches('svg, [data-diagram], [aria-hidden=true]') || getComputedStyle(element).clipPath === 'inset(50%)' || apart(element.parentElement));
    }
    return known.get(element);
  };

  const refusals = [];
  document.addEventListener('securitypolicyviolation', (refusal) => refusals
    .push(`the policy refuses ${refusal.violatedDirective}: ${refusal.blockedURI} ${refusal.sample} ${refusal.sourceFile}:${refusal.lineNumber}`));

  const frame = () => {
    const wrong = [];
    for (const one of ['h1', 'main', 'body > header', 'body > footer', 'header nav']) {
      const found = all(one).filter(shown).length;
      if (found !== 1) {
        wrong.push(`${found} times ${one}`);
      }
    }
    if (!document.title.trim() || document.documentElement.lang !== 'nl') {
      wrong.push('no title or no language');
    }
    all('nav').filter((nav) => !nav.getAttribute('aria-label') && !nav.getAttribute('aria-labelledby')).forEach((nav) => wrong.push(`no name: ${name(nav)}`));
    return wrong;
  };

  const wide = () => document.documentElement.scrollWidth > window.innerWidth
    ? [`wider than the window: ${all('main *').filter((element) => shown(element) && element.getBoundingClientRect().right > window.innerWidth + 1).slice(-1).map(name)}`]
    : [];

  // What scrolls by itself can be reached by keyboard and says what it is.
  const scrolling = () => all('body *')
    .filter((element) => shown(element) && !element.matches('input, select, textarea'))
    .filter((element) => element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(element).overflowX))
    .filter((element) => element.tabIndex < 0 || !element.getAttribute('role') || !element.getAttribute('aria-label'))
    .map((element) => `scrolls without a name or a stop: ${name(element)}`);

  const fresh = (selector) => {
    known = new Map();
    return all(selector);
  };

  // What is typed in a field of one line moves along in it.
  const cut = () => fresh('body *')
    .filter((element) => shown(element) && !apart(element))
    .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflow))
    .filter((element) => (element.scrollWidth > element.clientWidth + 1 && !element.matches('input')) || element.scrollHeight > element.clientHeight + 1)
    .map((element) => `cut off: ${name(element)}`);

  const lines = () => {
    known = new Map();
    const found = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement;
      if (texts.currentNode.data.trim() && shown(parent) && !apart(parent)) {
        range.selectNodeContents(texts.currentNode);
        [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1)
          .forEach((box) => found.push({ parent, box, text: texts.currentNode.data.trim().slice(0, 40) }));
      }
    }
    return found.sort((one, other) => one.box.top - other.box.top);
  };

  const MOST = 6;

  // What stands over the page only for who is on it by keyboard is not read with it.
  const overlapping = () => {
    document.activeElement.blur();
    const found = lines();
    const wrong = found.filter(({ box }) => box.left < 0).map(({ text }) => `beside the page: ${text}`);
    found.forEach((one, at) => {
      for (let next = at + 1; next < found.length && found[next].box.top < one.box.bottom - MOST; next++) {
        const other = found[next];
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (one.parent !== other.parent && across > MOST / 2 && down > MOST) {
          wrong.push(`over each other: ${one.text} | ${other.text}`);
        }
      }
    });
    return wrong;
  };

  const small = () => [...wide(), ...scrolling(), ...cut(), ...overlapping()].map((what) => `on the smallest screen: ${what}`);

  // Text twice as large, as somebody sets it in his browser.
  const enlarged = () => {
    document.documentElement.style.fontSize = '200%';
    const wrong = [...wide(), ...cut(), ...overlapping()].map((what) => `at 200 %: ${what}`);
    document.documentElement.style.fontSize = '';
    return wrong;
  };

  const seconds = (durations) => Math.max(...durations.split(',').map(parseFloat));

  // Asked while the reader wants less motion.
  const moving = () => all('*').filter((element) => {
    const style = getComputedStyle(element);
    return seconds(style.transitionDuration) > 0.01 || (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01);
  }).map((element) => `moves: ${name(element)}`).concat(getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? ['scrolls smoothly'] : []);

  const light = (color) => {
    const [red, green, blue] = color.match(/[\d.]+/g).slice(0, 3)
      .map((part) => part / 255).map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => (Math.max(light(one), light(other)) + 0.05) / (Math.min(light(one), light(other)) + 0.05);
  const none = (color) => color === 'none' || /^rgba.*, 0\)$/.test(color);

  const background = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if (!none(color)) {
        return color;
      }
    }
    return getComputedStyle(document.documentElement).backgroundColor;
  };

  // Asked while the browser puts its own few colours in the place of ours.
  const forced = () => {
    const wrong = [];
    all('button, .utrecht-button, input, select, textarea').filter(shown).forEach((control) => {
      const style = getComputedStyle(control);
      const edge = style.borderBlockEndStyle !== 'none' && parseFloat(style.borderBlockEndWidth) >= 1;
      if (!edge && style.textDecorationLine === 'none' && style.appearance === 'none') {
        wrong.push(`no edge in forced colours: ${name(control)}`);
      }
    });
    all('header [aria-current]').filter(shown).forEach((place) => {
      const style = getComputedStyle(place);
      if (style.textDecorationLine === 'none' && parseFloat(style.borderBlockEndWidth) < 2) {
        wrong.push(`the current place looks like the others in forced colours: ${name(place)}`);
      }
    });
    all('main svg text, main svg tspan').filter((text) => shown(text) && text.textContent.trim()).forEach((text) => {
      const fill = getComputedStyle(text).fill;
      if (!none(fill) && contrast(fill, background(text)) < 4.5) {
        wrong.push(`not to be read in forced colours: ${name(text)} ${fill} on ${background(text)}`);
      }
    });
    return wrong;
  };

  // Asked while the page is being printed.
  const printed = () => all('header, footer, nav, main button, .utrecht-button').filter(shown).map((element) => `printed in vain: ${name(element)}`)
    .concat(all('details > :not(summary, fieldset)').filter((element) => !shown(element)).map((element) => `not printed: ${name(element)}`))
    .concat([...wide(), ...cut(), ...overlapping()].map((what) => `in print: ${what}`));

  let expected = [];
  let stops = [];

  const first = (radio, at, controls) => {
    const group = controls.filter((other) => other.type === 'radio' && other.name === radio.name && other.form === radio.form);
    return radio === (group.find((other) => other.checked) || group[0]);
  };

  const isSeen = (element) => {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
      && box.bottom > 0 && box.top < window.innerHeight && box.right > 0 && box.left < window.innerWidth;
  };

  // The way goes on from where the focus is, and from the end to the beginning.
  const fromHere = (controls) => {
    const here = document.activeElement;
    const next = Math.max(0, controls.findIndex((control) => here.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING));
    return [...controls.slice(next), ...controls.slice(0, next)];
  };

  // How many stops the Tab key makes; from now on they are noted.
  const watch = () => {
    expected = fromHere(all('a[href], button, input, select, textarea, summary, [tabindex]')
      .filter((element) => element.tabIndex >= 0 && !element.disabled && element.type !== 'hidden' && shown(element))
      .filter((element, at, controls) => element.type !== 'radio' || first(element, at, controls)));
    stops = [];
    document.addEventListener('focusin', ({ target }) => stops.push({ target, seen: isSeen(target) }));
    return expected.length;
  };

  const walked = () => {
    document.activeElement.blur();
    const wrong = stops.filter(({ seen }) => !seen).map(({ target }) => `no focus to be seen: ${name(target)}`);
    expected.forEach((element, at) => {
      if (stops[at]?.target !== element) {
        wrong.push(`stop ${at} is ${stops[at] ? name(stops[at].target) : 'none'} and not ${name(element)}`);
      }
    });
    if (stops.length > expected.length && stops[expected.length].target !== expected[0]) {
      wrong.push(`the way has no end: ${name(stops[expected.length].target)}`);
    }
    return wrong.slice(0, 3);
  };

  return { refused: () => refusals, frame, small, enlarged, moving, forced, printed, watch, walked };
})();
