import { announced } from '../../announced.ts';
import { loadEngine } from '../../engine/load-engine.ts';
import { Course } from '../../model/course.ts';
import { keptQuery, openedQuery } from '../../model/kept-query.ts';
import type { Value } from '../../../../common/field.ts';
import { textSize, wantsElder } from '../../model/text-size.ts';
import { showAt } from '../../show-at.ts';
import { systemTextSize } from '../../system-text-size.ts';
import { chinese, loadVoice, type AppVoice } from '../../../../common/wording/wechat/voices.ts';

interface Own {
  course: Course | undefined;
  voice: AppVoice;
  isElder: boolean;
  /** What it was begun with, or what was told and given back since. */
  begun: { region: string; year: number; kept: string };
  /** The answers that were told last. */
  told: string;
  begin(): void;
  look(): void;
  speak(): void;
}

/** The estimator, as an app places it. */
Component<Own>({
  properties: {
    /** Where the module is in the code package of the app. */
    wasm: { type: String, value: '/miniprogram_npm/mingbai-miniprogram/mingbai-small.wasm' },
    /** The province, city or county that is answered for, by its code, where no other may be chosen. */
    region: { type: String, value: '' },
    /** The year that is answered for, where no other may be chosen. */
    year: { type: Number, value: 0 },
    /** `zh-CN` or `en`. */
    lang: { type: String, value: 'zh-CN' },
    /** Whether the view for the elderly is shown, whatever the size of text that is set for WeChat. */
    elder: { type: Boolean, value: false },
    /** Kept answers to begin with, as `change` gave them. */
    kept: { type: String, value: '' },
  },
  data: { waiting: chinese.say('site.loading'), parts: [], announced: { step: '', question: '' } },
  observers: {
    lang() {
      if (this.course) this.speak();
    },
    elder(isElder: boolean) {
      this.isElder = isElder;
      if (this.course) this.look();
    },
    'region, year, kept'(region: string, year: number, kept: string) {
      if (!this.course) return;
      const { begun, told } = this;
      if (kept === told) begun.kept = kept;
      if (kept !== begun.kept || region !== begun.region || year !== begun.year) this.begin();
    },
  },
  lifetimes: {
    attached() {
      this.voice = chinese;
      this.isElder = this.data['elder'] || wantsElder(systemTextSize());
      this.look();
      this.begin();
      if (this.data['lang'] !== chinese.language) this.speak();
    },
    detached() {
      this.course?.end();
    },
  },
  methods: {
    begin() {
      this.course?.end();
      const { region, year, kept, wasm } = this.data;
      this.begun = { region, year, kept };
      const place = region === '' ? null : { region, year: year || null };
      this.course = new Course(
        { voice: this.voice, place, opened: openedQuery(kept) },
        {
          loadEngine: () => loadEngine(wasm),
          draw: (changes, target) => {
            this.setData({ ...changes, announced: announced(this.data['announced'], this.data, changes) }, () => {
              if (target !== null) showAt(this, target);
            });
          },
          tell: (answers) => {
            this.told = keptQuery(answers);
            this.triggerEvent('change', { kept: this.told });
          },
          later: (run, milliseconds) => setTimeout(run, milliseconds),
        },
      );
      this.course.start();
    },
    look() {
      this.setData({
        isElder: this.isElder,
        textSize: textSize(systemTextSize(), this.isElder),
        switchLabel: this.voice.say(this.isElder ? 'view.usual' : 'view.elder'),
      });
    },
    speak() {
      const wanted = this.data['lang'];
      void loadVoice(wanted).then((voice) => {
        if (this.data['lang'] !== wanted) return;
        this.voice = voice;
        this.look();
        this.course?.speak(voice);
      });
    },
    switchView() {
      this.isElder = !this.isElder;
      this.look();
    },
    press({ currentTarget: { dataset } }: HostEvent) {
      this.course?.press(dataset['act'] ?? '', dataset['value'] ?? '');
    },
    onPress({ detail: { act, value } }: HostEvent<{ act: string; value: string }>) {
      this.course?.press(act, value);
    },
    onPick({ detail: { path, value } }: HostEvent<{ path: string; value: Value }>) {
      this.course?.pick(path, value);
    },
    onType({ detail: { path, value } }: HostEvent<{ path: string; value: string }>) {
      this.course?.type(path, value);
    },
    onLeave() {
      this.course?.leave();
    },
  },
});
