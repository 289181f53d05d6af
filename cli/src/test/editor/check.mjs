// What an editor makes of the schema: node check.mjs SCHEMA EXPERIMENT..., where npm has installed what package.json says.
// Each text below has a | where the cursor is.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import service from 'vscode-json-languageservice';

const [schemaFile, ...experiments] = process.argv.slice(2);
const language = service.getLanguageService({});
language.configure({
  validate: true,
  schemas: [{ uri: 'eckart://schema', fileMatch: ['*.json'], schema: JSON.parse(readFileSync(schemaFile, 'utf8')) }],
});

function open(text) {
  const document = service.TextDocument.create('file:///experiment.json', 'json', 1, text.replace('|', ''));
  return { document, at: document.positionAt(text.indexOf('|')), json: language.parseJSONDocument(document) };
}

async function completions(text) {
  const { document, at, json } = open(text);
  const found = await language.doComplete(document, at, json);
  return found.items.map((item) => item.label.replaceAll('"', ''));
}

async function hover(text) {
  const { document, at, json } = open(text);
  const found = await language.doHover(document, at, json);
  return found.contents.join('\n').replaceAll('\\', '');
}

async function problems(text) {
  const { document, json } = open(text);
  return (await language.doValidation(document, json)).map((problem) => problem.message);
}

const checks = {
  'keys of an experiment': async () => {
    const keys = await completions('{ | }');
    for (const key of ['schema', 'data', 'models', 'metrics', 'sweep', 'extends']) {
      assert.ok(keys.includes(key), `${key} in ${keys}`);
    }
  },
  'names of types, all and no others': async () => {
    const types = await completions('{ "schema": 1, "data": { "type": "|" } }');
    for (const type of ['iris', 'wine', 'csv']) {
      assert.ok(types.includes(type), `${type} in ${types}`);
    }
    assert.ok(!types.includes('truncated-svd'), `${types}`);
  },
  'keys after a type': async () => {
    const keys = await completions('{ "models": { "m": { "type": "truncated-svd", | } } }');
    assert.deepEqual(keys, ['rank']);
  },
  'keys of a part three levels down': async () => {
    const keys = await completions(
      '{ "models": { "m": { "type": "mlp", "fit": { "type": "gradient", "optimiser": { "type": "adam", | } } } } }');
    assert.deepEqual(keys.sort(), ['beta1', 'beta2', 'eps', 'learningRate', 'schedule']);
  },
  'values of an enum': async () => {
    const values = await completions('{ "metrics": { "m": { "type": "squared-error", "reduction": "|" } } }');
    assert.deepEqual(values.sort(), ['mean', 'sum']);
  },
  'types that stand alone': async () => {
    const values = await completions('{ "report": { "tables": ["|"] } }');
    assert.ok(values.includes('summary'), `${values}`);
  },
  'dotted keys of a model that is like another': async () => {
    const keys = await completions('{ "models": { "m": { "like": "gd", | } } }');
    for (const key of ['rank', 'fit.epochs', 'fit.optimiser.learningRate']) {
      assert.ok(keys.includes(key), `${key} in ${keys}`);
    }
  },
  'keys in a file that extends another, typed or not': async () => {
    const typed = await completions('{ "extends": "a.json", "models": { "m": { "type": "truncated-svd", | } } }');
    assert.ok(typed.includes('rank'), `${typed}`);
    const fit = await completions('{ "extends": "a.json", "models": { "m": { "fit": { | } } } }');
    assert.ok(fit.includes('epochs'), `${fit}`);
  },
  'mistakes in a file that extends another': async () => {
    assert.deepEqual(await problems('{ "extends": "a.json", "models": { "m": { "fit": { "epochs": 5 } } } }'), []);
    for (const change of ['"epohcs": 5', '"epochs": -5', '"optimiser": "adma"']) {
      assert.equal((await problems(`{ "extends": "a.json", "models": { "m": { "fit": { ${change} } } } }`)).length, 1);
    }
  },
  'hover tells what a key means in a file that extends another': async () => {
    const text = '{ "extends": "a.json", "models": { "m": { "type": "truncated-svd", "ra|nk": 2 } } }';
    assert.match(await hover(text), /number of factors/);
  },
  'hover tells what a key means': async () => {
    assert.match(await hover('{ "models": { "m": { "type": "truncated-svd", "ra|nk": 2 } } }'), /number of factors/);
  },
  'hover tells the default and its source': async () => {
    const text = '{ "models": { "m": { "type": "mlp", "fit": { "type": "gradient", '
      + '"optimiser": { "type": "adam", "be|ta1": 0.9 } } } } }';
    assert.match(await hover(text), /default 0\.9: torch\.optim\.Adam/);
  },
  'hover tells what a type is': async () => {
    assert.match(await hover('{ "data": { "type": "ir|is", "variant": "uci" } }'), /150 irises/);
  },
  'hover tells what a choice means': async () => {
    assert.match(await hover('{ "data": { "type": "iris", "variant": "u|ci" } }'), /UCI repository/);
  },
  'a wrong type, an unknown key and a missing one are marked': async () => {
    const found = (await problems('{ "schema": 1, "data": { "type": "irs" }, "seeds": 0, "model": {} }')).join('\n');
    for (const expected of [/irs|Valid values/, /below the minimum/, /model is not allowed/, /Missing property "models"/]) {
      assert.match(found, expected);
    }
  },
};

for (const file of experiments) {
  checks[`${file} is valid`] = async () => assert.deepEqual(await problems(readFileSync(file, 'utf8')), []);
}

let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  try {
    await check();
  } catch (error) {
    failed++;
    console.log(`FAILED  ${name}: ${error.message}`);
  }
}
console.log(`${Object.keys(checks).length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
