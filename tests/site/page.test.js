import assert from 'node:assert/strict';
import { inXinxiang, visitTest } from './visit-test.js';

visitTest('two visits to one hospital on one day share a deductible', async (visit) => {
  await inXinxiang(visit);
  const at = { on: '2024-03-05', institution: '甲医院', hospitalClass: 'municipal' };
  await visit.addVisit({ ...at, inPolicy: '120' });
  await visit.addVisit({ ...at, inPolicy: '80' });
  assert.equal(await visit.headline(), '医保付 60 元，自己付 140 元');
  assert.deepEqual(await visit.readAll('tfoot td'), ['¥60.00', '¥140.00']);
});

visitTest('the year is told in order of day, with the contribution added', async (visit) => {
  await visit.pick('/region', '640000');
  await visit.pick('/benefit_year', '2024');
  await visit.open('person');
  await visit.choose('低保对象', 'details');
  await visit.addVisit({ inPolicy: '500' });
  await visit.addVisit({ on: '2024-05-01', inPolicy: '300' });
  await visit.addVisit({ on: '2024-03-01', inPolicy: '200' });
  assert.deepEqual(await visit.readAll('.amounts tbody th'), [
    '第 3 次：普通门诊，3 月 1 日',
    '第 2 次：普通门诊，5 月 1 日',
    '第 1 次：普通门诊（没有填日期）',
  ]);
  const details = await visit.readAll('.answer h3[id^="care-"]');
  assert.deepEqual(details.map((title) => title.slice(0, 5)), ['第 3 次', '第 2 次', '第 1 次']);
  assert.match(await visit.read('.amounts tbody'), /还不清楚 还不清楚 之后年度限额还剩：最多 370 元$/);
  assert.equal(await visit.read('.amounts ~ .sum'), '个人缴费 + ¥75.00 加上缴费，2024 年自己出 = ¥705.00 – ¥1,075.00');
});

visitTest('where it is not said which hospital, it is asked', async (visit) => {
  await inXinxiang(visit);
  const at = { on: '2024-03-05', hospitalClass: 'municipal' };
  await visit.addVisit({ ...at, inPolicy: '120' });
  await visit.addVisit({ ...at, inPolicy: '80' });
  assert.equal(await visit.headline(), '医保付 40 元到 60 元，自己付 140 元到 160 元');
  await visit.choose('和第 1 次：普通门诊，3 月 5 日同一家');
  assert.equal(await visit.headline(), '医保付 60 元，自己付 140 元');
  await visit.choose('不是同一家');
  assert.equal(await visit.headline(), '医保付 40 元，自己付 160 元');
});

visitTest('a third visit is compared with the two before it', async (visit) => {
  await inXinxiang(visit);
  const at = { on: '2024-03-05', hospitalClass: 'municipal' };
  await visit.addVisit({ ...at, inPolicy: '60' });
  await visit.addVisit({ ...at, inPolicy: '80' });
  await visit.choose('不是同一家');
  await visit.addVisit({ ...at, inPolicy: '100' });
  assert.equal(await visit.headline(), '医保付 36 元到 56 元，自己付 184 元到 204 元');
  await visit.press('下一个问题');
  await visit.choose('和第 2 次：普通门诊，3 月 5 日同一家');
  assert.equal(await visit.headline(), '医保付 56 元，自己付 184 元');
  await visit.choose('不是同一家');
  assert.equal(await visit.headline(), '医保付 36 元，自己付 204 元');
  assert.match(await visit.read('[id="answer-care-2"]'), /按“不是同一家”算/);
});

visitTest('the question that narrows most comes first, and its answer narrows', async (visit) => {
  await inXinxiang(visit);
  await visit.addVisit({ on: '2024-03-05', inPolicy: '200' });
  assert.equal(await visit.headline(), '医保付 60 元到 120 元，自己付 80 元到 140 元');
  assert.match(await visit.read('.question legend'), /去的是哪一级医院/);
  await visit.click('.question input[value="municipal"]');
  assert.equal(await visit.headline(), '医保付 60 元，自己付 140 元');
  assert.equal(await visit.value('/care/0/institution/class'), 'municipal');
});

visitTest('identities can be answered where they are asked', async (visit) => {
  await visit.pick('/region', '410700');
  await visit.typeDay('/enrolment/paid_on', '2024-01-10');
  await visit.page.waitForSelector('.question legend');
  while (!/有没有下面的身份/.test(await visit.read('.question legend'))) await visit.press('不知道，先跳过');
  const checked = () => visit.page.$$eval('.question input', (boxes) => boxes.filter((box) => box.checked).length);
  const none = '.question .option:last-of-type input';
  await visit.click(none);
  assert.equal(await checked(), 1);
  await visit.click('.question .option input');
  assert.equal(await checked(), 1);
  await visit.click(none);
  assert.equal(await visit.page.$eval(none, (box) => box.checked), true);
});

visitTest('a question can be skipped and taken up again', async (visit) => {
  await inXinxiang(visit);
  await visit.addVisit({ on: '2024-03-05', inPolicy: '200' });
  while (!(await visit.has('.told'))) await visit.press('不知道，先跳过');
  await visit.press('跳过的问题');
  assert.match(await visit.read('.question legend'), /去的是哪一级医院/);
});

visitTest('of several bills one without a day leads to where it is entered', async (visit) => {
  await inXinxiang(visit);
  await visit.addVisit({ on: '2024-03-05', hospitalClass: 'county', inPolicy: '200' });
  await visit.addVisit({ hospitalClass: 'county', inPolicy: '300' });
  await visit.page.$$eval('.row', (rows) => rows.forEach((row) => (row.open = false)));
  await visit.press('填上日期，才好按先后算');
  assert.equal(await visit.page.evaluate(() => document.activeElement.id), '/care/1/on');
  await visit.typeDay('/care/1/on', '2024-04-05');
  await visit.drawn();
  assert.doesNotMatch(await visit.read('.answer'), /填上日期/);
});

visitTest('the parts of a bill are told apart', async (visit) => {
  await inXinxiang(visit);
  await visit.addVisit({ on: '2024-03-05', hospitalClass: 'municipal', total: '500', inPolicy: '300' });
  assert.equal(await visit.headline(), '医保付 100 元，自己付 400 元');
  await visit.click('.headline ~ .clauses a');
  const focused = await visit.page.evaluate(() => document.activeElement.innerText);
  assert.match(focused, /新医保办〔2023〕54号 第二部分/);
  assert.match((await visit.readAll('.steps')).join(' '), /政策范围内费用 ¥300\.00 .*− ¥50\.00 .*= ¥250\.00 .*比例 × 40% 医保付 = ¥100\.00/);
});

visitTest('two readings of the waiting period give two days', async (visit) => {
  await inXinxiang(visit, '2024-01-10');
  await visit.pick('/enrolment/period', 'extended');
  assert.match(await visit.headline(), /2 月 9 日或 2 月 10 日起看病可以报销/);
  assert.match(await visit.read('.part.open'), /满 30 天后.*缴费那天不算（通常这样算）：2 月 10 日起能报.*缴费那天也算：2 月 9 日起能报/);
});

visitTest('where exemption from waiting is open, the first day lies between two', async (visit) => {
  await visit.pick('/region', '410700');
  await visit.typeDay('/enrolment/paid_on', '2024-01-10');
  await visit.open('payment');
  await visit.pick('/enrolment/period', 'extended');
  assert.match(await visit.headline(), /最早从 1 月 1 日、最晚从 2 月 10 日起看病可以报销/);
});

visitTest('a payment whose wait outlasts the year covers nothing, and one without a period is for the next', async (visit) => {
  await inXinxiang(visit, '2024-12-15');
  assert.match(await visit.headline(), /2024 年不能享受报销/);
  assert.match(await visit.read('.answer'), /这天缴的是 2025 年的医保/);
  await visit.pick('/enrolment/period', 'extended');
  assert.match(await visit.read('.answer'), /等待期满是 2025 年 1 月 14 日或 2025 年 1 月 15 日，已经过了 12 月 31 日/);
});

visitTest('a wait that may outlast the year may leave no day of cover', async (visit) => {
  await inXinxiang(visit, '2024-12-01');
  await visit.pick('/enrolment/period', 'extended');
  assert.match(await visit.headline(), /最早 12 月 31 日起可以报销，也可能 2024 年都不能报$/);
});

visitTest('on a day that only one reading covers, nothing is refused flatly', async (visit) => {
  await inXinxiang(visit, '2024-01-10');
  await visit.pick('/enrolment/period', 'extended');
  await visit.addVisit({ on: '2024-02-09', hospitalClass: 'municipal', inPolicy: '200' });
  assert.equal(await visit.headline(), '医保付 0 元到 60 元，自己付 140 元到 200 元');
  const answer = await visit.read('.answer');
  assert.match(answer, /按其中一种算法，这一天还没有开始报销/);
  assert.doesNotMatch(answer, /不能报/);
});

visitTest('while a figure is typed, it is reckoned only once there is a pause', async (visit) => {
  await inXinxiang(visit);
  await visit.addVisit({ on: '2024-03-05', hospitalClass: 'municipal', inPolicy: '100' });
  assert.equal(await visit.headline(), '医保付 20 元，自己付 80 元');
  await visit.holdTimers();
  await visit.keyIn('/care/0/cost/in_policy', '300');
  assert.equal(await visit.value('/care/0/cost/in_policy'), '300');
  assert.equal(await visit.headline(), '医保付 20 元，自己付 80 元');
  await visit.passTimers();
  assert.equal(await visit.headline(), '医保付 100 元，自己付 200 元');
  await visit.keyIn('/care/0/cost/in_policy', '100');
  assert.equal(await visit.headline(), '医保付 100 元，自己付 200 元');
  await visit.leave('/care/0/cost/in_policy');
  assert.equal(await visit.headline(), '医保付 20 元，自己付 80 元');
});

visitTest('care that another region does not know is kept, to be chosen anew', async (visit) => {
  await inXinxiang(visit);
  await visit.addVisit({ on: '2024-03-05', inPolicy: '200' });
  await visit.pick('/region', '000000');
  assert.equal(await visit.value('/care/0/kind'), '');
  await visit.pick('/region', '410700');
  assert.equal(await visit.value('/care/0/kind'), 'outpatient');
  assert.equal(await visit.headline(), '医保付 60 元到 120 元，自己付 80 元到 140 元');
});

visitTest('bad input is kept, and the fault is said at the field', async (visit) => {
  await inXinxiang(visit);
  await visit.addVisit({ on: '2024-03-05', hospitalClass: 'municipal', inPolicy: '12.345' });
  const field = '/care/0/cost/in_policy';
  assert.equal(await visit.value(field), '12.345');
  assert.match(await visit.read(`[id="${field}:fault"]`), /最多两位小数/);
  assert.match(await visit.read('.faults'), /有 1 处要改.*政策范围内的费用/);
  assert.match(await visit.read('#answer-care-0 summary'), /要改/);
  assert.doesNotMatch(await visit.read('#place summary'), /要改/);
  await visit.click('.faults button');
  assert.equal(await visit.page.evaluate(() => document.activeElement.id), field);
  await visit.type(field, '300');
  assert.equal(await visit.headline(), '医保付 100 元，自己付 200 元');
  assert.equal(await visit.has('.faults'), false);
  assert.equal(await visit.has('.row .wrong'), false);
});

visitTest('the language switches and the answers stay', async (visit) => {
  await inXinxiang(visit);
  await visit.addVisit({ on: '2024-03-05', hospitalClass: 'municipal', total: '500', inPolicy: '300' });
  await visit.speak('en', 'English');
  assert.equal(await visit.headline(), 'Insurance pays ¥100, you pay ¥400');
  await visit.speak('zh-CN', '中文');
  assert.equal(await visit.headline(), '医保付 100 元，自己付 400 元');
});

visitTest('of a chronic disease the cap is told, and that the share is not stated', async (visit) => {
  await visit.pick('/region', '640000');
  await visit.pick('/benefit_year', '2024');
  await visit.open('person');
  await visit.choose('都没有', 'details');
  await visit.addVisit({ kind: 'chronic_outpatient', on: '2024-03-05', inPolicy: '3000' });
  assert.match(await visit.read('#care-0 + p + p'), /选了病种才能往下算/);
  assert.match(await visit.read('.question label'), /是哪一种病/);
  const diseases = await visit.readAll('.question option');
  assert.deepEqual([diseases.length, diseases[1], diseases[47]], [48, '高血压', '子宫内膜异位症']);
  await visit.pick('ask:/care/0/disease', 'coronary_heart_disease');
  assert.equal(await visit.value('/care/0/disease'), 'coronary_heart_disease');
  assert.equal(await visit.headline(), '医保付 0 元到 2100 元，自己付 900 元到 3000 元');
  const answer = await visit.read('.answer');
  assert.match(answer, /门诊慢特病（冠心病），3 月 5 日.*一年最多报 2100 元（年度最高支付限额）。.*报销比例：文件没有写/);
  await visit.pick('/care/0/disease', 'haemophilia');
  assert.match(await visit.read('.answer'), /一年报多少，不设限额/);
  await visit.pick('/care/0/disease', 'haemodialysis');
  assert.match(await visit.read('.answer'), /一年最多报多少（年度最高支付限额）：文件没有写，要看宁人社发〔2013〕79号、宁人社发〔2013〕80号/);
});

visitTest('an identity lowers the contribution', async (visit) => {
  await visit.pick('/region', '640000');
  await visit.pick('/benefit_year', '2024');
  assert.equal(await visit.headline(), '2024 年个人缴费 380 元，有的身份可以少缴');
  await visit.open('person');
  await visit.choose('低保对象', 'details');
  assert.equal(await visit.headline(), '2024 年个人缴费 75 元');
  await visit.click('.headline ~ .clauses a');
  assert.match(await visit.read('.answer'), /标准 ¥380\.00 资助 − ¥305\.00 个人缴费 = ¥75\.00/);
});

visitTest('what matters of an identity is asked', async (visit) => {
  await visit.pick('/region', '640000');
  await visit.pick('/benefit_year', '2024');
  await visit.typeDay('/enrolment/paid_on', '2024-03-01');
  await visit.open('person');
  await visit.choose('连续参保后中断缴费的在职职工', 'details');
  await visit.type('/person/facts/insured_months', '24');
  assert.match(await visit.read('.question label'), /从哪天起没有医保/);
  await visit.typeDay('ask:/person/facts/lapsed_on', '2024-01-01');
  assert.equal(await visit.headline(), '3 月 1 日起看病可以报销，管到 12 月 31 日');
  assert.match(await visit.read('.lead'), /2024 年个人缴费 380 元。/);
  await visit.type('/person/facts/insured_months', '二十四');
  assert.match(await visit.read('.faults'), /中断以前连续参保的月数：这里要填数字/);
});

visitTest('a floor is said to be one', async (visit) => {
  await visit.pick('/region', '450000');
  await visit.pick('/benefit_year', '2024');
  assert.equal(await visit.headline(), '2024 年个人缴费至少 380 元，有的身份可以少缴');
  await visit.open('person');
  await visit.choose('都没有', 'details');
  assert.equal(await visit.headline(), '2024 年个人缴费 380 元起，当地可能收得更多，可打 12393 询问');
  assert.match(await visit.read('.part.open'), /个人缴费标准：文件写的是不低于 380 元，各地可以定得更高/);
});

visitTest('clauses that disagree are told with both readings', async (visit) => {
  await visit.pick('/region', '450109');
  await visit.pick('/benefit_year', '2020');
  await visit.open('person');
  await visit.choose('市属学校在校学生', 'details');
  assert.match(await visit.read('.answer'), /省或自治区 55 元到 82\.50 元、市 13\.75 元到 55 元、县或城区最多 13\.75 元/);
  await visit.page.$$eval('.part.open details', (all) => all.forEach((details) => (details.open = true)));
  assert.match(
    await visit.read('.part.open'),
    /文件里有两条，说法不一样。.*按参保地那一条 按市属学校那一条.*另有一处写的是 110 元，和别处对不上/,
  );
});

visitTest('what the documents say besides figures can be read', async (visit) => {
  await visit.pick('/region', '640000');
  await visit.press('这里的规定还说了', 'summary');
  const rules = await visit.read('details[open].part');
  assert.match(rules, /灵活就业的人参保，不看户口在哪里。 宁医保规发〔2023〕4号 二·二是/);
  assert.doesNotMatch(rules, /哪些县（市、区）算山区、哪些算川区|文件从印发那天起实施/);
  assert.match(rules, /具体以职工医保门诊慢特病的诊断认定标准和流程为准。/);
});

visitTest('no code of the engine is shown', async (visit) => {
  const shown = async () => {
    await visit.page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
    return visit.page.evaluate(() => document.body.innerText);
  };
  const inCode = /[a-z]_[a-z]|undefined|null|\{|\[object/;
  await inXinxiang(visit);
  await visit.addVisit({ on: '2024-03-05', inPolicy: '200' });
  await visit.addVisit({ on: '2023-12-31', hospitalClass: 'county', inPolicy: '200' });
  assert.doesNotMatch(await shown(), inCode);
  await visit.press('换一个地方');
  await visit.page.waitForSelector('[id="other:/region"]');
  for (const region of ['640000', '450000', '210000', '000000']) {
    await visit.page.select('[id="other:/region"]', region);
    await visit.loaded();
    await visit.page.waitForSelector('.comparison table');
    assert.doesNotMatch(await shown(), inCode, `Xinxiang and ${region}`);
  }
  for (const region of ['640000', '450000', '450100', '450109', '210000', '000000']) {
    await visit.pick('/region', region);
    assert.doesNotMatch(await shown(), inCode, region);
  }
});

visitTest('an answer that is still to be given is not laid on the documents', async (visit) => {
  await visit.pick('/region', '640000');
  await visit.pick('/benefit_year', '2024');
  await visit.addVisit({ kind: 'chronic_outpatient', on: '2024-03-05', inPolicy: '3000' });
  assert.doesNotMatch(await visit.headline(), /文件/);
  await visit.pick('/region', '210000');
  await visit.pick('/care/0/kind', 'outpatient');
  assert.match(await visit.headline(), /还算不出：报销前自己先付的部分（起付标准）由当地定。可打 12393 询问/);
});
