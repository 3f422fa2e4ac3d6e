import assert from 'node:assert/strict';
import { visitTest, server } from './visit-test.js';
import { files } from '../../tools/first-load.js';

visitTest('the first answer needs no more than the table of the first load', async (visit) => {
  await visit.pick('/region', '640000');
  assert.notEqual(await visit.headline(), '');
  const counted = files.map((file) => `${server.origin}/${file === 'index.html' ? '' : file}`);
  const isAfterAnswer = (url) => /\/(after-answer|readings)-[^/]*\.js$/.test(url);
  const isForInstalling = (url) => /^data:|\.(svg|png|webmanifest)$|service-worker/.test(url);
  const loaded = visit.requests.filter((url) => !isAfterAnswer(url) && !isForInstalling(url));
  assert.deepEqual([...new Set(loaded)].sort(), counted.sort());
});

visitTest('the engine and the common policies come beside the script that asks for them, and once', async (visit) => {
  for (const end of ['.wasm', '/common.json']) {
    const initiators = await visit.page.evaluate(
      (name) => performance.getEntriesByType('resource').filter((each) => each.name.endsWith(name)).map((each) => each.initiatorType),
      end,
    );
    assert.deepEqual(initiators, ['link'], end);
  }
});
