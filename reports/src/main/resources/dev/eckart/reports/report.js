// What the page does beyond being read: tables are sorted, cells open their runs, curves tell their values.
(() => {
  'use strict';
  const SVG = 'http://www.w3.org/2000/svg';

  function made(name, properties, ...content) {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...content);
    return element;
  }

  function drawn(name, attributes, ...content) {
    const element = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    element.append(...content);
    return element;
  }

  // What is wider than its frame can be scrolled by keys, and a curve can be read by them.
  function reachable(frame) {
    const curve = frame.parentElement.querySelector('.values') && frame.querySelector('svg');
    if (curve || frame.scrollWidth > frame.clientWidth) {
      const named = frame.querySelector('caption, svg, img');
      frame.tabIndex = 0;
      frame.setAttribute('role', 'group');
      frame.setAttribute('aria-label', (named.getAttribute('aria-label') ?? named.alt ?? named.textContent)
        + (curve ? '; arrow keys tell the values' : ''));
    } else {
      ['tabindex', 'role', 'aria-label'].forEach((attribute) => frame.removeAttribute(attribute));
    }
  }

  function reach() {
    document.querySelectorAll('.wide').forEach(reachable);
  }

  // Of "1 of 8 failed" all runs count; of "15.2 ± 0.1" the mean.
  function number(text) {
    return Number.parseFloat(text.replace('−', '-').replace('∞', 'Infinity').replace(/^\d+ of /, ''));
  }

  // What a cell says; undefined where it says nothing, and where a run ended before it could.
  function said(cell) {
    const text = !cell || cell.classList.contains('ended') ? '' : cell.textContent;
    return /^(–|none)?$/.test(text) ? undefined : text;
  }

  // What rows are sorted by: numbers where all of a column are, else words. Where there is nothing, undefined.
  function keys(rows, column) {
    const texts = rows.map((row) => said(row.cells[column]));
    const numeric = texts.every((text) => text === undefined || !Number.isNaN(number(text)));
    return new Map(rows.map((row, i) =>
      [row, numeric && texts[i] !== undefined ? number(texts[i]) : texts[i]]));
  }

  function compare(a, b) {
    return typeof a === 'number' ? (a > b) - (a < b) : a.localeCompare(b, 'en', { numeric: true });
  }

  // Up, down, and as it was; rows with nothing stay last.
  function sort(table, rows, head) {
    const next = { ascending: 'descending', descending: 'none' }[head.getAttribute('aria-sort')] ?? 'ascending';
    table.querySelectorAll('[aria-sort]').forEach((other) => other.removeAttribute('aria-sort'));
    if (next === 'none') {
      table.tBodies[0].append(...rows);
      return;
    }
    head.setAttribute('aria-sort', next);
    const key = keys(rows, head.cellIndex);
    const sign = next === 'ascending' ? 1 : -1;
    const sorted = rows.filter((row) => key.get(row) !== undefined)
      .sort((one, other) => sign * compare(key.get(one), key.get(other)));
    table.tBodies[0].append(...sorted, ...rows.filter((row) => key.get(row) === undefined));
  }

  function sortable(table) {
    const rows = [...table.tBodies[0].rows];
    if (rows.length > 1) {
      table.tHead.querySelectorAll('th').forEach((head) => {
        const button = made('button', { type: 'button', className: 'sort' }, ...head.childNodes);
        button.addEventListener('click', () => sort(table, rows, head));
        head.append(button);
      });
    }
  }

  // Where each run lies, from the least to the greatest.
  function strip(values) {
    const [least, greatest] = [Math.min(...values), Math.max(...values)];
    const width = Math.min(600, innerWidth - 80);
    const place = (value) => 12 + (greatest > least ? (value - least) / (greatest - least) : .5) * (width - 24);
    const picture = drawn('svg', { viewBox: `0 0 ${width} 62`, class: 'strip', role: 'img',
      'aria-label': `${values.length} runs from ${least} to ${greatest}` });
    picture.append(drawn('line', { x1: 12, x2: width - 12, y1: 40, y2: 40 }));
    values.forEach((value, i) =>
      picture.append(drawn('circle', { cx: place(value).toFixed(1), cy: 32 - i % 5 * 5.5, r: 4.5 })));
    picture.append(
      drawn('text', { x: 2, y: 57 }, `${Number(least.toPrecision(6))}`),
      drawn('text', { x: width - 2, y: 57, 'text-anchor': 'end' }, `${Number(greatest.toPrecision(6))}`));
    return picture;
  }

  const title = made('h2', { id: 'cell-title' });
  const content = made('div');
  const close = made('button', { type: 'button', className: 'close', ariaLabel: 'Close' }, '×');
  const dialog = made('dialog', {}, title, close, content);
  dialog.setAttribute('aria-labelledby', 'cell-title');
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());

  function open(shown, runs, metric) {
    const head = runs.tHead.querySelector(`[data-metric="${metric}"]`);
    const table = made('table', { className: 'runs' }, made('caption', {}, 'Runs'), made('thead', {}, made('tr', {},
      ...['seed', 'run', head.textContent].map((words, column) =>
        made('th', { scope: 'col', className: column === 2 ? 'number' : '' }, words)))));
    const values = [];
    const body = table.createTBody();
    for (const run of runs.tBodies[0].rows) {
      const ended = run.querySelector('.ended');
      const cell = ended ?? run.cells[head.cellIndex];
      const value = Number.parseFloat(said(cell));
      if (Number.isFinite(value)) {
        values.push(value);
      }
      body.append(made('tr', {}, run.cells[0].cloneNode(true), run.cells[1].cloneNode(true),
        made('td', { className: ended ? 'ended' : 'number', title: cell.title }, cell.textContent)));
    }
    title.textContent = `${runs.dataset.name}: ${head.dataset.words}`;
    const frame = made('div', { className: 'wide' }, table);
    content.replaceChildren(made('p', {}, `In the table: ${shown}. Below: ${runs.dataset.count}.`),
      ...(values.length > 1 ? [strip(values)] : []), frame);
    sortable(table);
    dialog.showModal();
    reach();
    dialog.scrollTop = 0;
  }

  // A cell whose row and column name a variant and a metric has runs behind it.
  function openable(table) {
    const heads = table.tHead.rows[0].cells;
    for (const row of table.tBodies[0].rows) {
      for (const cell of row.querySelectorAll('td.number')) {
        const subject = { ...row.dataset, ...heads[cell.cellIndex].dataset, ...cell.dataset };
        const runs = document.getElementById(`runs-${subject.variant}`);
        if (runs && subject.metric !== undefined && !/^–?$/.test(cell.textContent)) {
          const button = made('button', { type: 'button', className: 'open', title: 'Show the runs of this model' },
            ...cell.childNodes);
          button.setAttribute('aria-haspopup', 'dialog');
          button.addEventListener('click', () => open(cell.textContent, runs, subject.metric));
          cell.append(button);
        }
      }
    }
  }

  // Values beside the pointer; with the arrow keys, stop by stop.
  function telling(figure) {
    const table = figure.querySelector('.values');
    const picture = figure.querySelector('svg');
    if (!table || !picture) {
      return;
    }
    const names = [...table.tHead.rows[0].cells].map((cell) => cell.textContent);
    const stops = [...table.tBodies[0].rows];
    const rule = drawn('g', {});
    picture.append(rule);
    const told = made('div', { className: 'told', hidden: true });
    told.setAttribute('role', 'status');
    figure.append(told);
    const frame = picture.closest('.wide');
    const [, , width, height] = picture.getAttribute('viewBox').split(' ').map(Number);
    const scale = () => picture.getBoundingClientRect().width / width;
    let at = -1;

    function within(stop) {
      return Math.max(0, Math.min(stops.length - 1, stop));
    }

    // Whoever goes by keys sees where that is.
    function reveal(stop) {
      const left = Number(stops[within(stop)].dataset.x) * scale() - frame.scrollLeft;
      if (left < 0 || left > frame.clientWidth) {
        frame.scrollLeft += left - frame.clientWidth / 2;
      }
    }

    function tell(stop) {
      at = within(stop);
      const row = stops[at];
      const x = Number(row.dataset.x);
      rule.replaceChildren(drawn('line', { class: 'at', x1: x, x2: x, y1: 30, y2: height - 50 }));
      told.replaceChildren(made('b', {}, `${names[0]} ${row.cells[0].textContent}`));
      [...row.cells].slice(1).forEach((cell, line) => {
        if (cell.dataset.y) {
          rule.append(drawn('circle', { class: `told-dot dot s${line % 6}`, cx: x, cy: cell.dataset.y, r: 4.5 }));
          told.append(made('div', {}, `${names[line + 1]}: ${cell.textContent}`));
        }
      });
      told.hidden = false;
      const left = x * scale() - frame.scrollLeft;
      const most = frame.clientWidth - told.offsetWidth;
      const beside = left + 14 > most ? left - 14 - told.offsetWidth : left + 14;
      told.style.left = `${Math.max(0, Math.min(beside, most))}px`;
      told.style.top = `${frame.offsetTop + 44 * scale()}px`;
    }

    function silent() {
      told.hidden = true;
      rule.replaceChildren();
      at = -1;
    }

    picture.addEventListener('pointermove', (event) => {
      const box = picture.getBoundingClientRect();
      const x = (event.clientX - box.left) / scale();
      const away = stops.map((row) => Math.abs(Number(row.dataset.x) - x));
      tell(away.indexOf(Math.min(...away)));
    });
    picture.addEventListener('pointerleave', silent);
    frame.addEventListener('blur', silent);
    frame.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity }[event.key];
      if (step !== undefined) {
        event.preventDefault();
        reveal(at + step);
        tell(at + step);
      } else if (event.key === 'Escape') {
        silent();
      }
    });
  }

  document.querySelectorAll('table:not(.values)').forEach((table) => {
    sortable(table);
    if (!table.classList.contains('runs')) {
      openable(table);
    }
  });
  document.querySelectorAll('figure').forEach(telling);
  document.body.append(dialog);
  reach();
  addEventListener('resize', reach);
  document.addEventListener('toggle', reach, true);
})();
