import { setImmediate as turn } from 'node:timers/promises';
import { chinese } from '../../web/common/wording/wechat/voices.ts';
import { openedQuery } from '../../web/miniprogram/source/model/kept-query.ts';
import { Course } from '../../web/miniprogram/source/model/course.ts';
import { newEngine } from './engine.js';
import { Clock } from './rendered/clock.js';

/** A visit without WeChat: what a person does goes to the course, and what it draws is put together. */
export class CourseVisit {
  clock = new Clock();
  shown = {};
  /** What each drawing changed, in bytes. */
  sizes = [];
  targets = [];
  told = [];
  hasEnded = false;
  /** What was done, in order. */
  events = [];
  /** How many engines were let go of. */
  abandoned = 0;

  static async start({ place = null, kept = '', loadEngine = () => newEngine() } = {}) {
    const visit = new CourseVisit();
    const { clock } = visit;
    visit.course = new Course(
      { voice: chinese, place, opened: openedQuery(kept) },
      {
        loadEngine: () => {
          visit.events.push('load');
          return loadEngine(visit);
        },
        draw: (changes, target) => {
          visit.events.push('draw');
          Object.assign(visit.shown, JSON.parse(JSON.stringify(changes)));
          visit.sizes.push(Buffer.byteLength(JSON.stringify(changes)));
          visit.targets.push(target);
        },
        tell: (answers) => visit.told.push(answers),
        abandonEngine: () => (visit.abandoned += 1),
        later: (run, milliseconds) => clock.setTimeout(run, milliseconds),
      },
    );
    visit.course.start();
    await visit.drawn();
    return visit;
  }

  /** Lets pass what typing waits for, and waits until all that was begun is drawn. */
  async drawn() {
    await this.clock.pass(1000);
    for (let turns = 0; turns < 10 || (this.shown.waiting && !this.hasEnded); turns += 1) await turn();
  }

  end() {
    this.hasEnded = true;
    this.course.end();
  }

  async press(act, value = '') {
    this.course.press(act, value);
    await this.drawn();
  }

  async pick(path, value) {
    this.course.pick({ taker: 'entry', path, value });
    await this.drawn();
  }

  async type(path, value) {
    this.course.type({ taker: 'entry', path, value });
    await this.drawn();
  }

  /** Types a place's name to find it. */
  async search(value) {
    this.course.type({ taker: 'search', path: 'search', value });
    await this.drawn();
  }

  /** Answers the question that is asked. */
  async answer(value) {
    const { path } = this.shown.question.field;
    this.course.pick({ taker: 'question', path, value });
    await this.drawn();
  }

  /** Leaves a field of the entry. */
  async leave(path) {
    this.course.leave({ taker: 'entry', path });
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
