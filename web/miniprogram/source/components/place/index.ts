import { raisePress } from '../../raise.ts';

/** The place and the year, to be chosen as far as they are not fixed. */
Component({
  properties: { place: Object },
  methods: {
    press(event: HostEvent) {
      raisePress(this, event);
    },
  },
});
