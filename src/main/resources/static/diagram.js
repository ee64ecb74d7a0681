// Shows a BPMN diagram in <div data-diagram="/its.bpmn" data-active="Task_A" data-done="Task_B,Task_C">
// with the place where it is now in sight. See fragments/parts.html, diagram.
(() => {
  'use strict';

  const MARGIN = 24;
  const nothing = ['value', {}];

  // The page scrolls the drawing, as it does anything that is too wide; a wheel or a drag never gets caught in it.
  const still = { moveCanvas: nothing, zoomScroll: nothing, keyboardMove: nothing };

  const ids = (list) => (list || '').split(',').filter(Boolean);

  // Around a phase that is drawn open only the frame is coloured, so that its own steps stand out.
  const mark = (viewer, list, marker) => list
    .map((id) => viewer.get('elementRegistry').get(id))
    .filter(Boolean)
    .forEach((element) => viewer.get('canvas').addMarker(element, element.children?.length ? `${marker}-phase` : marker));

  const BY_ITSELF = /(StartEvent|ThrowEvent|ServiceTask|SendTask|BusinessRuleTask|Gateway)$/;

  // What no person does is behind it too when there was no other way: on from a step that is done, or to one that was reached.
  const passed = (viewer, done, active) => {
    const behind = new Set(done);
    const reached = (element) => behind.has(element.id) || active.includes(element.id) || Boolean(element.children?.some(reached));
    const came = (element) => element.incoming.length === 1 && element.incoming
      .every(({ source }) => behind.has(source.id) && !source.children?.length && source.outgoing.length === 1);
    const went = (element) => element.outgoing
      .some(({ target }) => reached(target) && target.incoming.length === 1);
    const open = viewer.get('elementRegistry').filter((element) => BY_ITSELF.test(element.type) && !active.includes(element.id));
    for (let found = open; found.length > 0;) {
      found = open.filter((element) => !behind.has(element.id) && (came(element) || went(element)));
      found.forEach((element) => behind.add(element.id));
    }
    return [...behind];
  };

  const size = (viewer, place, scale) => {
    const canvas = viewer.get('canvas');
    const { x, y, width, height } = canvas.viewbox().inner;
    place.style.width = `${Math.ceil(width * scale) + 2 * MARGIN}px`;
    place.querySelector('.djs-container').style.height = `${Math.ceil(height * scale) + 2 * MARGIN}px`;
    canvas.resized();
    canvas.viewbox({
      x: x - MARGIN / scale,
      y: y - MARGIN / scale,
      width: width + 2 * MARGIN / scale,
      height: height + 2 * MARGIN / scale,
    });
  };

  const show = (viewer, place, whole) => {
    const region = place.parentElement;
    const { x, y, width } = viewer.get('canvas').viewbox().inner;
    const fit = Math.min(1, (region.clientWidth - 2 * MARGIN) / width);
    size(viewer, place, whole ? fit : 1);
    // a road that is over waits nowhere: then its end is what one looks for
    const ends = ids(place.dataset.done).filter((id) => id.startsWith('EndEvent_'));
    const here = [...ids(place.dataset.active), ...ends].map((id) => viewer.get('elementRegistry').get(id)).find((element) => element && !element.children?.length);
    if (here && !whole) {
      region.scrollLeft = here.x + here.width / 2 - x + MARGIN - region.clientWidth / 2;
      region.scrollTop = here.y + here.height / 2 - y + MARGIN - region.clientHeight / 2;
    }
  };

  const toggle = (viewer, place) => {
    const button = place.closest('.vrr-diagram')?.querySelector('button');
    if (!button || place.offsetWidth <= place.parentElement.clientWidth) {
      return;
    }
    button.hidden = false;
    button.addEventListener('click', () => {
      const whole = button.getAttribute('aria-pressed') !== 'true';
      button.setAttribute('aria-pressed', String(whole));
      show(viewer, place, whole);
    });
  };

  const draw = async (place) => {
    const answer = await fetch(place.dataset.diagram, { credentials: 'same-origin' });
    if (!answer.ok) {
      throw new Error(`${place.dataset.diagram}: ${answer.status}`);
    }
    const xml = await answer.text();
    await document.fonts.load('12px "Noto Sans"');
    const viewer = new BpmnJS({
      container: place,
      additionalModules: [still],
      textRenderer: { defaultStyle: { fontFamily: '"Noto Sans", sans-serif' } },
    });
    await viewer.importXML(xml);
    const svg = place.querySelector('svg[data-element-id], .djs-container > svg');
    // a browser stops at a drawing that listens, unless it is told not to
    svg.setAttribute('tabindex', '-1');
    svg.setAttribute('aria-hidden', 'true');
    const active = ids(place.dataset.active);
    mark(viewer, passed(viewer, ids(place.dataset.done), active), 'vrr-done');
    mark(viewer, active, 'vrr-active');
    show(viewer, place, false);
    toggle(viewer, place);
  };

  document.querySelectorAll('[data-diagram]').forEach((place) => draw(place).catch((fault) => {
    place.classList.add('vrr-diagram__failed');
    console.error(fault);
  }));
})();
