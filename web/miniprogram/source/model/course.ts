import { emptyEntry, textAt } from '../../../common/entry.ts';
import type { Engine } from '../../../common/engine.ts';
import { faultViews } from '../../../common/faults.ts';
import { knownPlace, movedTo, type FixedPlace } from '../../../common/fixed-place.ts';
import type { Value } from '../../../common/field.ts';
import { keptText } from '../../../common/link.ts';
import { known, type Opened } from '../../../common/opened.ts';
import { isWithin, nation, provinceOf, type Place } from '../../../common/places.ts';
import { reckon, standingEstimate, type Reckoning } from '../../../common/reckoning.ts';
import { today } from '../../../common/today.ts';
import type { AppVoice } from '../../../common/wording/wechat/voices.ts';
import { failureView, type FailureView } from './failure.ts';
import { picking } from './picks.ts';
import { presses, targetOf } from './presses.ts';
import type { Scene } from './scene.ts';
import { newVisit, type Visit } from './visit.ts';
import { changesOf, viewOf, type View } from './view.ts';

/** What stands before there is anything to view, or in its place. */
export interface Shown extends View {
  /** What is waited for; empty where nothing is. */
  waiting: string;
  failure: FailureView | null;
}

/** What a course is begun with. */
export interface Beginning {
  voice: AppVoice;
  place: FixedPlace | null;
  opened: Opened;
}

/** What a course needs of where it takes place. */
export interface Surroundings {
  loadEngine(): Promise<Engine>;
  /** Draws what has changed, and then goes to what has an id. */
  draw(changes: Partial<Shown>, target: string | null): void;
  /** Tells what the answers are, to be kept, at first and each time they change; empty where there are none. */
  tell(kept: string): void;
  later(run: () => void, milliseconds: number): void;
}

/** While somebody types, what is typed is reckoned only after this time. */
const pause = 150; // milliseconds

/** The course of a visit: takes what a person does, and draws what follows. Nothing is reckoned while it is taken. */
export class Course {
  readonly #surroundings: Surroundings;
  #beginning: Beginning;
  #engine: Engine | null = null;
  #place: FixedPlace | null = null;
  #visit: Visit = newVisit(null, emptyEntry());
  #below: Place[] = [];
  #pending: Scene['pending'] = null;
  #reckoning: Reckoning | null = null;
  #estimate: Scene['estimate'] = null;
  #shown: Partial<Shown> = {};
  #target: string | null = null;
  /** How often something was taken: what was begun before is then out of date. */
  #taken = 0;

  constructor(beginning: Beginning, surroundings: Surroundings) {
    this.#beginning = beginning;
    this.#surroundings = surroundings;
  }

  /** Loads the engine, and draws meanwhile that it is waited for. */
  start(): void {
    const { voice } = this.#beginning;
    this.#draw({ waiting: voice.say('site.loading'), failure: null });
    const taken = ++this.#taken;
    this.#later(() => this.#load(taken), 0, taken);
  }

  /** Runs what takes time; what keeps it from ending is told, and can be tried again. */
  #later(run: () => Promise<void>, milliseconds: number, taken: number): void {
    const fail = (error: unknown) => {
      if (taken === this.#taken) this.#draw({ waiting: '', failure: failureView(error, this.#beginning.voice) });
    };
    this.#surroundings.later(() => void run().catch(fail), milliseconds);
  }

  async #load(taken: number): Promise<void> {
    const { opened, place } = this.#beginning;
    const engine = await this.#surroundings.loadEngine();
    const fixed = await knownPlace(place, engine);
    const link = await known(opened, engine);
    if (taken !== this.#taken) return;
    const entry = link === null || link === 'broken' ? emptyEntry() : link.entry;
    this.#engine = engine;
    this.#place = fixed;
    this.#visit = newVisit(link, movedTo(fixed, entry, engine.catalogue));
    this.#tell();
    await this.#settle(taken);
  }

  /** Speaks another language from now on. */
  speak(voice: AppVoice): void {
    this.#beginning = { ...this.#beginning, voice };
    if (this.#engine === null) this.start();
    else this.#take(this.#visit, null);
  }

  press(act: string, value: string): void {
    if (act === 'retry') return this.#engine === null ? this.start() : this.#take(this.#visit, null);
    const scene = this.#scene();
    const press = presses[act];
    if (scene === null || press === undefined) return;
    this.#take({ ...press(scene, value), typing: null }, targetOf(act, value, scene));
  }

  pick(path: string, value: Value): void {
    const scene = this.#scene();
    if (scene) this.#take({ ...picking(scene, path, value), typing: null }, null);
  }

  /** Like `pick`, of a text that is not yet whole. */
  type(path: string, value: string): void {
    const scene = this.#scene();
    if (scene) this.#take({ ...picking(scene, path, value), typing: path.slice(path.indexOf('/')) }, null);
  }

  /** Typing has ended. */
  leave(): void {
    if (this.#visit.typing !== null) this.#take({ ...this.#visit, typing: null }, null);
  }

  /** Draws no more. */
  end(): void {
    this.#taken += 1;
  }

  #take(visit: Visit, target: string | null): void {
    const isAnother = visit.session.entry !== this.#visit.session.entry;
    this.#visit = visit;
    this.#target = target ?? this.#target;
    const taken = ++this.#taken;
    this.#later(() => this.#settle(taken), visit.typing === null ? 0 : pause, taken);
    if (isAnother) this.#tell();
  }

  #tell(): void {
    const { entry } = this.#visit.session;
    if (this.#engine === null) return;
    this.#surroundings.tell(textAt(entry, '/region') === '' ? '' : keptText(entry, this.#engine.version));
  }

  /** Reckons and draws, unless something was taken since. */
  async #settle(taken: number): Promise<void> {
    const engine = this.#engine;
    if (engine === null || taken !== this.#taken) return;
    const { entry } = this.#visit.session;
    const region = textAt(entry, '/region');
    this.#pending = null;
    if (region !== '' && !engine.isLoaded(region)) {
      this.#pending = 'loading';
      this.#drawScene();
      const isThere = await engine.load(region).then(() => true, () => false);
      if (taken !== this.#taken) return;
      this.#pending = isThere ? null : 'failed';
    }
    const isThere = region !== '' && this.#pending === null;
    const below = isThere && !isWithin(region, nation) ? await engine.placesOf(provinceOf(region)) : [];
    if (taken !== this.#taken) return;
    this.#below = below;
    this.#reckoning = isThere ? reckon(engine.estimator, entry) : null;
    this.#estimate = standingEstimate(this.#reckoning, this.#visit.typing, this.#estimate);
    this.#drawScene();
  }

  #scene(): Scene | null {
    const { voice } = this.#beginning;
    const visit = this.#visit;
    if (this.#engine === null) return null;
    return {
      engine: this.#engine,
      voice,
      place: this.#place,
      visit,
      below: this.#below,
      pending: this.#pending,
      telling: this.#reckoning && {
        voice,
        form: this.#reckoning.form,
        entry: visit.session.entry,
        purpose: visit.purpose,
      },
      estimate: this.#estimate,
      faults: faultViews(this.#reckoning?.faults ?? [], voice).filter(({ field }) => field !== visit.typing),
      today: today(),
    };
  }

  #drawScene(): void {
    const scene = this.#scene();
    if (scene) this.#draw({ ...viewOf(scene), waiting: '', failure: null });
  }

  #draw(shown: Partial<Shown>): void {
    const changes = changesOf(this.#shown, shown);
    const target = this.#target;
    this.#shown = { ...this.#shown, ...shown };
    this.#target = null;
    if (Object.keys(changes).length > 0 || target !== null) this.#surroundings.draw(changes, target);
  }
}
