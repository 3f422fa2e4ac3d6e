import { raisePress } from '../../raise.ts';

/** The answer so far, the question that narrows it most, and what was answered. */
Component({
  properties: { lead: Object, faults: Object, question: Object, answers: Object },
  methods: {
    press(event: HostEvent) {
      raisePress(this, event);
    },
  },
});
