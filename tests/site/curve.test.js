import assert from 'node:assert/strict';
import { inXinxiang, visitTest } from './visit-test.js';

const openCurve = async (visit) => {
  await visit.press('花多花少，各付多少', 'summary');
  await visit.page.waitForSelector('.chart');
};

visitTest('what is paid against the cost is drawn with its bends, and told in a table', async (visit) => {
  await inXinxiang(visit);
  await visit.addVisit({ on: '2024-03-05', hospitalClass: 'county', inPolicy: '200' });
  await openCurve(visit);
  assert.deepEqual(await visit.readAll('.curve tbody tr'), [
    '¥0.00 ¥0.00 ¥0.00 起点',
    '¥50.00 ¥0.00 ¥50.00 过了起付标准',
    '¥500.00 ¥225.00 ¥275.00 图上到此为止',
  ]);
  assert.equal((await visit.page.$$('.chart .bend')).length, 1);
  assert.equal(await visit.has('.chart polygon'), false);
  const [here, end] = await visit.page.$$eval('.chart line.here, .chart .axis', (lines) =>
    lines.map((line) => Number(line.getAttribute(line.classList.contains('here') ? 'x1' : 'x2'))).sort((a, b) => a - b),
  );
  assert.ok(here > 0.35 * end && here < 0.45 * end);
});

visitTest('where an answer is open, the curve is a band, and narrows with the answer', async (visit) => {
  await inXinxiang(visit);
  await visit.addVisit({ on: '2024-03-05', inPolicy: '200' });
  await openCurve(visit);
  assert.ok(await visit.has('.chart polygon'));
  await visit.choose('县级定点医疗机构');
  await visit.drawn();
  assert.equal(await visit.has('.chart polygon'), false);
});

visitTest('of a bill without a cost the curve shows no place', async (visit) => {
  await inXinxiang(visit);
  await visit.addVisit({ on: '2024-03-05', hospitalClass: 'county' });
  await openCurve(visit);
  assert.equal(await visit.has('.chart line.here'), false);
});

visitTest('a curve shows the place of the cost in policy alone', async (visit) => {
  await inXinxiang(visit);
  await visit.addVisit({ on: '2024-03-05', hospitalClass: 'county', total: '300.50', inPolicy: '200.50' });
  await openCurve(visit);
  assert.match(await visit.read('.chart'), /自己付，最高 275 元.*这次：200\.5 元/);
  assert.match(await visit.read('.curve tbody tr'), /¥0\.00 ¥0\.00 ¥0\.00/);
});
