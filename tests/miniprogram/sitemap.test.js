import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleApp, plainApp, written } from './app.js';

/**
 * Whether WeChat may index a page: the first rule that hits says so.
 * https://developers.weixin.qq.com/miniprogram/dev/reference/configuration/sitemap.html
 */
function isIndexed({ rules }, page, given) {
  const hits = ({ page: of, params = [], matching = 'inclusive' }) => {
    assert.equal(matching, 'inclusive');
    return ['*', page].includes(of) && params.every((param) => given.includes(param));
  };
  const rule = rules.find(hits);
  assert.ok(rule && rule.priority === undefined);
  return rule.action === 'allow';
}

for (const [name, { files }, sitemap] of [
  ['the example', exampleApp, exampleApp.files['sitemap.json']],
  ['the README', plainApp, written('"rules"')],
]) {
  test(`WeChat may index the pages of ${name}, but no answers that were shared`, () => {
    for (const page of JSON.parse(files['app.json']).pages) {
      assert.equal(isIndexed(JSON.parse(sitemap), page, []), true, page);
      assert.equal(isIndexed(JSON.parse(sitemap), page, ['kept']), false, page);
      assert.equal(isIndexed(JSON.parse(sitemap), page, ['from', 'kept']), false, page);
    }
  });
}
