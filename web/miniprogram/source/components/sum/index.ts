/** Figures under each other, as on paper. */
Component({ properties: { lines: Array } });
