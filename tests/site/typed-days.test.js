import assert from 'node:assert/strict';
import { inXinxiang, visitTest } from './visit-test.js';

/** A browser that has no date picker takes its field for one of text. */
const withoutPicker = () => {
  const { set, get } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'type');
  const known = (type) => (type === 'date' ? 'text' : type);
  Object.defineProperty(HTMLInputElement.prototype, 'type', {
    get,
    set(type) {
      set.call(this, known(type));
    },
  });
  const { setAttribute } = Element.prototype;
  HTMLInputElement.prototype.setAttribute = function (name, value) {
    setAttribute.call(this, name, name === 'type' ? known(value) : value);
  };
};

const field = '/enrolment/paid_on';

visitTest('where there is no date picker, days are read as people write them', async (visit) => {
  await visit.page.evaluateOnNewDocument(withoutPicker);
  await visit.page.evaluate(() => sessionStorage.clear());
  await visit.page.reload();
  await visit.goToForm();
  await visit.pick('/region', '410700');
  await visit.pick('/benefit_year', '2024');
  await visit.open('payment');
  for (const written of ['2023/10/12', '2023.10.12', '2023年10月12日', '20231012', '２０２３-１０-１２', ' 2023 10 12 ']) {
    await visit.keyIn(`${field}`, written);
    assert.equal(await visit.value(field), written, 'it stands as it is typed');
    assert.match(await visit.read('#payment summary'), /2023 年 10 月 12 日/, written);
    await visit.leave(field);
    assert.equal(await visit.value(field), '2023-10-12');
    assert.equal(await visit.has('.faults'), false);
  }
  await visit.type(field, '十月十二');
  assert.match(await visit.read('.faults'), /没有这一天。请重新选，或者像 2024-03-05 这样写。/);
  assert.equal(await visit.value(field), '十月十二');
  await visit.page.reload();
  await visit.page.waitForSelector('.faults');
  await visit.open('payment');
  await visit.page.waitForSelector(`[id="${field}"]`);
  assert.equal(await visit.value(field), '十月十二');
});

visitTest('an amount is taken with signs that nobody sees in it', async (visit) => {
  await inXinxiang(visit);
  await visit.addVisit({ on: '2024-03-05', hospitalClass: 'county' });
  await visit.page.$eval('[id="/care/0/cost/in_policy"]', (input) => {
    input.value = '\u200e１20\u200b。50\u200f';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('blur'));
  });
  await visit.drawn();
  assert.equal(await visit.has('.faults'), false);
  assert.match(await visit.read('.answers'), /120\.50 元/);
});
