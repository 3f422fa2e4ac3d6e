import { setImmediate as turn } from 'node:timers/promises';
import { chinese } from '../../web/common/wording/wechat/voices.ts';
import { openedQuery } from '../../web/miniprogram/source/model/kept-query.ts';
import { Course } from '../../web/miniprogram/source/model/course.ts';
import { newEngine } from './engine.js';

/** A visit without WeChat: what a person does goes to the course, and what it draws is put together. */
export class CourseVisit {
  shown = {};
  /** What each drawing changed, in bytes. */
  sizes = [];
  targets = [];
  told = [];

  static async start({ place = null, kept = '', loadEngine = newEngine } = {}) {
    const visit = new CourseVisit();
    visit.course = new Course(
      { voice: chinese, place, opened: openedQuery(kept) },
      {
        loadEngine,
        draw: (changes, target) => {
          Object.assign(visit.shown, JSON.parse(JSON.stringify(changes)));
          visit.sizes.push(Buffer.byteLength(JSON.stringify(changes)));
          visit.targets.push(target);
        },
        tell: (answers) => visit.told.push(answers),
        later: (run) => setImmediate(run),
      },
    );
    visit.course.start();
    await visit.drawn();
    return visit;
  }

  /** Waits until all that was begun is drawn. */
  async drawn() {
    for (let turns = 0; turns < 10 || this.shown.waiting; turns += 1) await turn();
  }

  async press(act, value = '') {
    this.course.press(act, value);
    await this.drawn();
  }

  async pick(path, value) {
    this.course.pick(path, value);
    await this.drawn();
  }

  async type(path, value) {
    this.course.type(path, value);
    await this.drawn();
  }

  async leave() {
    this.course.leave();
    await this.drawn();
  }

  headline() {
    return this.shown.lead.headline.flat().join('').replaceAll('\u00a0', ' ');
  }

  /** The field of a path, wherever it stands. */
  field(path) {
    const { way, question, answers } = this.shown;
    const all = [
      ...(way?.fields ?? []),
      ...(way?.place?.fields ?? []),
      ...(question?.field ? [question.field] : []),
      ...(answers?.rows ?? []).flatMap((row) => [...row.fields, ...(row.place?.fields ?? [])]),
    ];
    return all.find((field) => field.path === path);
  }

  /** In Xinxiang, on the way to what a visit to an outpatient clinic costs. */
  async toOutpatientCost(amount = '200') {
    await this.press('purpose', 'care');
    await this.pick('/region', '410000');
    await this.pick('/region/city', '410700');
    await this.press('next');
    await this.pick('/care/0/kind', 'outpatient');
    await this.press('next');
    await this.pick('/care/0/cost/in_policy', amount);
  }

  /** And to the answer. */
  async toOutpatientAnswer(amount) {
    await this.toOutpatientCost(amount);
    await this.press('next');
  }
}
