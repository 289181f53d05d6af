// What a browser makes of reports: node check.mjs CHROMIUM REPORT.html..., where npm has installed what package.json
// says.
// With SHOTS=FOLDER there is a picture of each page in each form.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [executablePath, ...reports] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const seen = new Set();
let passed = 0;
let failed = 0;

async function check(name, action) {
  try {
    await action();
    passed++;
  } catch (error) {
    failed++;
    console.log(`FAILED  ${name}: ${error.message}`);
  }
}

// Opens a report; what the browser complains of, and what it asks others for, is in the list.
async function opened(report, settings) {
  const context = await browser.newContext(settings);
  const page = await context.newPage();
  const url = pathToFileURL(path.resolve(report)).href;
  const noise = [];
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(String(error)));
  page.on('request', (request) => {
    if (request.url().replace(/#.*/, '') !== url && !request.url().startsWith('data:')) {
      noise.push(`asks for ${request.url()}`);
    }
  });
  await page.goto(url);
  return { page, noise, close: () => context.close() };
}

async function assertAccessible(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  assert.deepEqual(violations.map((found) => `${found.id}: ${found.nodes[0].html.slice(0, 200)}`), []);
}

async function assertNoWiderThanTheWindow(page) {
  const [inside, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(inside <= window, `${inside} px in a window of ${window}`);
}

// Cells as numbers where they begin like one, down the column of a heading.
function column(button) {
  const head = button.closest('th');
  return [...head.closest('table').tBodies[0].rows].map((row) => row.cells[head.cellIndex].textContent);
}

async function assertSortedByKeys(page) {
  const buttons = page.locator('main .sort:visible');
  for (let i = 0; i < Math.min(await buttons.count(), 12); i++) {
    const button = buttons.nth(i);
    const before = await button.evaluate(column);
    await button.focus();
    await page.keyboard.press('Enter');
    const up = (await button.evaluate(column)).filter((text) => text !== '–');
    await page.keyboard.press('Space');
    const down = (await button.evaluate(column)).filter((text) => text !== '–');
    assert.equal(await button.evaluate((one) => one.closest('th').ariaSort), 'descending');
    await page.keyboard.press('Enter');
    assert.deepEqual(await button.evaluate(column), before);
    const numbers = up.map(Number.parseFloat);
    if (before.every((text) => /^-?[\d.]+( ± .*)?$/.test(text))) {
      assert.deepEqual(numbers, numbers.toSorted((a, b) => a - b));
      assert.deepEqual(down.map(Number.parseFloat), numbers.toReversed());
      seen.add('sorted numbers');
    }
  }
}

async function assertOpensRuns(page, shot) {
  const cell = page.locator('.open').last();
  if (await cell.count() === 0) {
    return;
  }
  await cell.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  assert.ok(await dialog.locator('tbody tr').count() > 0, 'no runs');
  assert.match(await dialog.locator('tbody code').first().textContent(), /^[0-9a-f]{12}$/);
  assert.ok((await dialog.textContent()).includes(await cell.textContent()));
  await assertAccessible(page);
  await shot('runs');
  await page.keyboard.press('Escape');
  assert.ok(await dialog.isHidden());
  assert.ok(await cell.evaluate((one) => one === document.activeElement), 'the focus is lost');
  seen.add('runs of a cell');
}

async function assertTellsValues(page, shot) {
  const figure = page.locator('figure:has(.values)').first();
  if (await figure.count() === 0) {
    return;
  }
  const told = figure.locator('.told');
  const picture = figure.locator('svg');
  await picture.scrollIntoViewIfNeeded();
  const box = await picture.boundingBox();
  await page.mouse.move(box.x + Math.min(box.width, 380) / 2, box.y + box.height / 2);
  assert.match(await told.textContent(), /^\w+ [\d.e-]+.+: [\d.e-]+/);
  assert.ok(await told.isVisible());
  await assertNoWiderThanTheWindow(page);
  await shot('values');
  await page.mouse.move(0, 0);
  assert.ok(await told.isHidden());
  await figure.locator('.wide').first().focus();
  await page.keyboard.press('ArrowRight');
  const first = await told.textContent();
  await page.keyboard.press('ArrowRight');
  assert.notEqual(await told.textContent(), first);
  const stops = await figure.locator('.values tbody tr').count();
  for (let i = 0; i < Math.min(stops, 12); i++) {
    await page.keyboard.press(i % 2 === 0 ? 'End' : 'ArrowLeft');
    await assertNoWiderThanTheWindow(page);
    await assertInItsFrame(figure);
  }
  seen.add('values of a curve');
}

// What is told about is seen, and so is what is told of it.
async function assertInItsFrame(figure) {
  const [frame, at, told] = await figure.evaluate((one) => ['.wide', '.at', '.told']
    .map((which) => one.querySelector(which).getBoundingClientRect()).map(({ left, right }) => [left, right]));
  for (const [what, place] of [['the place', at], ['its values', told]]) {
    assert.ok(place[0] >= frame[0] - 1 && place[1] <= frame[1] + 1, `${what} at ${place} in a frame at ${frame}`);
  }
}

async function look(report, name, settings) {
  const { page, noise, close } = await opened(report, settings);
  const folder = process.env.SHOTS;
  const shot = async (what, options = {}) => folder
    && page.screenshot({ path: path.join(folder, `${name}-${what}.png`.replaceAll(/[ /]/g, '-')), ...options });
  await shot('page', { fullPage: true });
  await check(`${name}: axe-core`, () => assertAccessible(page));
  await check(`${name}: width`, () => assertNoWiderThanTheWindow(page));
  await check(`${name}: sorting`, () => assertSortedByKeys(page));
  await check(`${name}: runs`, () => assertOpensRuns(page, shot));
  await check(`${name}: pivots`, () => assertPivotsOpen(page));
  await check(`${name}: ended runs`, () => assertEndedStayLast(page));
  await check(`${name}: values`, () => assertTellsValues(page, shot));
  await page.locator('main details summary').evaluateAll((all) => all.slice(0, 8).forEach((one) => one.click()));
  await check(`${name}: axe-core, opened`, () => assertAccessible(page));
  await check(`${name}: width, opened`, () => assertNoWiderThanTheWindow(page));
  await check(`${name}: silence`, async () => assert.deepEqual(noise, []));
  await close();
}

// Runs that ended early have no scores: they stay last, whichever way the others are sorted.
async function assertEndedStayLast(page) {
  const table = page.locator('table.runs:has(.ended)').first();
  if (await table.count() === 0) {
    return;
  }
  await page.locator('details:has(table.runs .ended)').first().evaluate((one) => { one.open = true; });
  const button = table.locator('th[data-metric] .sort').last();
  for (const direction of ['ascending', 'descending']) {
    await button.click();
    assert.equal(await button.evaluate((one) => one.closest('th').ariaSort), direction);
    const [scores, ended] = await table.evaluate((one) => {
      const rows = [...one.tBodies[0].rows];
      return [rows.map((row) => Number.parseFloat(row.cells[row.cells.length - 1].textContent))
        .filter((_, i) => !rows[i].querySelector('.ended')), rows.map((row) => row.querySelector('.ended') !== null)];
    });
    assert.deepEqual(ended, ended.toSorted((a, b) => a - b), 'ended runs among the others');
    assert.deepEqual(scores, scores.toSorted((a, b) => direction === 'ascending' ? a - b : b - a));
  }
  await button.click();
  seen.add('ended runs last');
}

// A cell of a pivot opens the runs of its own variant.
async function assertPivotsOpen(page) {
  const cells = page.locator('td[data-variant] .open');
  for (let i = 0; i < Math.min(await cells.count(), 4); i++) {
    const variant = await cells.nth(i).evaluate((one) => one.closest('td').dataset.variant);
    const name = await page.locator(`#runs-${variant}`).evaluate((one) => one.dataset.name);
    await cells.nth(i).click();
    assert.ok((await page.getByRole('dialog').locator('h2').textContent()).startsWith(`${name}: `));
    await page.keyboard.press('Escape');
    seen.add('runs of a cell of a pivot');
  }
}

// Whoever has no scripts reads the same: every run is there, and the head of a row leads to its runs.
async function readWithoutScripts(report, name) {
  const { page, noise, close } = await opened(report, { javaScriptEnabled: false });
  await check(`${name}: without scripts`, async () => {
    const link = page.locator('tbody th a').first();
    if (await link.count() > 0) {
      await link.click();
      assert.ok(await page.locator(`${await link.getAttribute('href')}`).isVisible());
      seen.add('runs without scripts');
    }
    assert.deepEqual(noise, []);
  });
  await close();
}

// The page over several experiments leads to each of them, and back.
async function assertLeadsToReports(index, name, settings) {
  const { page, close } = await opened(index, settings);
  await check(`${name}: links`, async () => {
    const links = page.locator('tbody th a');
    assert.ok(await links.count() > 1, 'no links');
    for (let i = 0; i < await links.count(); i++) {
      const title = await links.nth(i).textContent();
      await links.nth(i).click();
      assert.equal(await page.locator('h1').textContent(), title);
      await page.goBack();
    }
    seen.add('links of an index');
  });
  await close();
}

for (const report of reports) {
  if (path.basename(report) === 'index.html') {
    await assertLeadsToReports(report, 'index', {});
    await assertLeadsToReports(report, 'index without scripts', { javaScriptEnabled: false });
  }
}
for (const report of reports) {
  const name = path.basename(path.dirname(report));
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [1280, 390]) {
      await look(report, `${name} ${colorScheme} ${width}`, { colorScheme, viewport: { width, height: 900 } });
    }
  }
  if (path.basename(report) !== 'index.html') {
    await readWithoutScripts(report, name);
  }
}
for (const what of ['sorted numbers', 'runs of a cell', 'values of a curve', 'runs without scripts', 'ended runs last',
  'runs of a cell of a pivot', 'links of an index']) {
  await check(`${what}: on one of the pages`, async () => assert.ok(seen.has(what)));
}
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
