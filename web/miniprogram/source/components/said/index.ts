import { raisePress } from '../../raise.ts';

/** A sentence and the clause that it rests on, which leads to the step that applies it. */
Component({
  properties: { said: Object },
  methods: {
    press(event: HostEvent) {
      raisePress(this, event);
    },
  },
});
