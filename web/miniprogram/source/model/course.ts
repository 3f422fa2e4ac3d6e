import { emptyEntry, textAt } from '../../../common/entry.ts';
import type { Engine } from '../../../common/engine.ts';
import { settledFaults } from '../../../common/faults.ts';
import { knownPlace, movedTo, type FixedPlace } from '../../../common/fixed-place.ts';
import { emptyGazetteer, type Gazetteer } from '../../../common/gazetteer.ts';
import { keptText } from '../../../common/link.ts';
import { known, type Opened } from '../../../common/opened.ts';
import { isWithin, nation, provinceOf, type Place } from '../../../common/places.ts';
import { reckon, standingEstimate, typingPause, type Reckoning } from '../../../common/reckoning.ts';
import { today } from '../../../common/today.ts';
import type { AppVoice } from '../../../common/wording/wechat/voices.ts';
import { ModuleFault } from '../engine/module-fault.ts';
import { failureView, type FailureView } from './failure.ts';
import type { FieldName, Given } from './field.ts';
import { picking } from './picks.ts';
import { presses, targetOf } from './presses.ts';
import type { Scene } from './scene.ts';
import { newVisit, typingPath, type Visit } from './visit.ts';
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
  /** Lets go of an engine that broke down, so that another is loaded. */
  abandonEngine(engine: Engine): void;
  /** Draws what has changed, and then goes to what has an id. */
  draw(changes: Partial<Shown>, target: string | null): void;
  /** Tells what the answers are, to be kept, at first and each time they change; empty where nothing was answered. */
  tell(kept: string): void;
  later(run: () => void, milliseconds: number): void;
}

/** The course of a visit: takes what a person does, and draws what follows. Nothing is reckoned while it is taken. */
export class Course {
  readonly #surroundings: Surroundings;
  #beginning: Beginning;
  #engine: Engine | null = null;
  #place: FixedPlace | null = null;
  /** `null` until there is an engine to begin with. */
  #visit: Visit | null = null;
  #below: Place[] = [];
  #gazetteer: Gazetteer | null = null;
  #pending: Scene['pending'] = null;
  #reckoning: Reckoning | null = null;
  #estimate: Scene['estimate'] = null;
  #shown: Partial<Shown> = {};
  #target: string | null = null;
  /** How often something was taken: what was begun before is then out of date. */
  #taken = 0;
  #isEnded = false;

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
      if (taken !== this.#taken) return;
      if (this.#visit) this.#visit = { ...this.#visit, typing: null };
      if (this.#engine && !(error instanceof ModuleFault)) this.#surroundings.abandonEngine(this.#engine);
      this.#engine = null;
      this.#draw({ waiting: '', failure: failureView(error, this.#beginning.voice) });
    };
    if (!this.#isEnded) this.#surroundings.later(() => void run().catch(fail), milliseconds);
  }

  async #load(taken: number): Promise<void> {
    const { opened, place } = this.#beginning;
    const engine = await this.#surroundings.loadEngine();
    const fixed = await knownPlace(place, engine);
    const link = await known(opened, engine);
    if (taken !== this.#taken) return;
    this.#engine = engine;
    this.#place = fixed;
    if (this.#visit === null) {
      const entry = link === null || link === 'broken' ? emptyEntry() : link.entry;
      this.#visit = newVisit(link, movedTo(fixed, entry, engine.catalogue));
      this.#tell();
    }
    await this.#settle(taken);
  }

  /** Speaks another language from now on. */
  speak(voice: AppVoice): void {
    this.#beginning = { ...this.#beginning, voice };
    this.#again();
  }

  press(act: string, value: string): void {
    if (act === 'retry') return this.#again();
    if (act === 'begin' && this.#engine === null) return this.#anew();
    const scene = this.#scene();
    const press = presses[act];
    if (scene === null || press === undefined) return;
    this.#take({ ...press(scene, value), typing: null }, targetOf(act, value, scene));
  }

  pick(given: Given): void {
    const scene = this.#scene();
    if (scene) this.#take({ ...picking(scene, given), typing: null }, null);
  }

  /** Like `pick`, of a text that is not yet whole. */
  type(given: Given): void {
    const scene = this.#scene();
    if (scene) this.#take({ ...picking(scene, given), typing: given }, null);
  }

  /** Typing in a field has ended. */
  leave({ taker, path }: FieldName): void {
    const typing = this.#visit?.typing;
    if (this.#visit && typing?.taker === taker && typing.path === path) this.#take({ ...this.#visit, typing: null }, null);
  }

  /** Draws and tells no more. */
  end(): void {
    this.#isEnded = true;
    this.#taken += 1;
  }

  /** Draws once more, or loads what is still missing for that. */
  #again(): void {
    if (this.#engine === null || this.#visit === null) this.start();
    else this.#take(this.#visit, null);
  }

  /** Begins without any answers, where those there were could not be reckoned. */
  #anew(): void {
    this.#visit = null;
    this.#beginning = { ...this.#beginning, opened: null };
    this.start();
  }

  #take(visit: Visit, target: string | null): void {
    const isAnother = visit.session.entry !== this.#visit?.session.entry;
    this.#visit = visit;
    this.#target = target ?? this.#target;
    const taken = ++this.#taken;
    this.#later(() => this.#settle(taken), visit.typing === null ? 0 : typingPause, taken);
    if (isAnother) this.#tell();
  }

  #tell(): void {
    if (this.#engine === null || this.#visit === null) return;
    const { catalogue, version } = this.#engine;
    const { entry } = this.#visit.session;
    const kept = keptText(entry, version);
    const isUntouched = kept === keptText(movedTo(this.#place, emptyEntry(), catalogue), version);
    this.#surroundings.tell(isUntouched || textAt(entry, '/region') === '' ? '' : kept);
  }

  /** Reckons and draws, unless something was taken since. */
  async #settle(taken: number): Promise<void> {
    const engine = this.#engine;
    const visit = this.#visit;
    if (engine === null || visit === null || taken !== this.#taken) return;
    const { entry } = visit.session;
    const region = textAt(entry, '/region');
    this.#pending = null;
    if (region !== '' && !engine.isLoaded(region)) {
      this.#pending = 'loading';
      this.#below = [];
      this.#reckoning = null;
      this.#estimate = null;
      this.#drawScene();
      const isThere = await engine.load(region).then(() => true, () => false);
      if (taken !== this.#taken) return;
      this.#pending = isThere ? null : 'failed';
    }
    const isThere = region !== '' && this.#pending === null;
    const below = isThere && !isWithin(region, nation) ? await engine.placesOf(provinceOf(region)) : [];
    const gazetteer = visit.placeName === '' ? this.#gazetteer : await engine.gazetteer().catch(() => emptyGazetteer);
    if (taken !== this.#taken) return;
    this.#below = below;
    this.#gazetteer = gazetteer;
    this.#reckoning = isThere ? reckon(engine.estimator, entry) : null;
    this.#estimate = standingEstimate(this.#reckoning, typingPath(visit), this.#estimate);
    this.#drawScene();
  }

  #scene(): Scene | null {
    const { voice } = this.#beginning;
    const visit = this.#visit;
    if (this.#engine === null || visit === null) return null;
    return {
      engine: this.#engine,
      voice,
      place: this.#place,
      visit,
      below: this.#below,
      gazetteer: this.#gazetteer,
      pending: this.#pending,
      telling: this.#reckoning && {
        voice,
        form: this.#reckoning.form,
        entry: visit.session.entry,
        purpose: visit.purpose,
      },
      estimate: this.#estimate,
      faults: settledFaults(this.#reckoning?.faults ?? [], typingPath(visit), voice),
      today: today(),
    };
  }

  #drawScene(): void {
    const scene = this.#scene();
    if (scene) this.#draw({ ...viewOf(scene), waiting: '', failure: null });
  }

  #draw(shown: Partial<Shown>): void {
    if (this.#isEnded) return;
    const changes = changesOf(this.#shown, shown);
    const target = this.#target;
    this.#shown = { ...this.#shown, ...shown };
    this.#target = null;
    if (Object.keys(changes).length > 0 || target !== null) this.#surroundings.draw(changes, target);
  }
}
