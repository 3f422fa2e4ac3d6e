/** A page with the estimator. What was entered goes along with what the person sends from it, not with what the menu sends. */
module.exports = (title) => ({
  data: { kept: '' },

  onLoad(query) {
    this.kept = query.kept || '';
    this.setData({ kept: this.kept });
  },

  onChange({ detail }) {
    this.kept = detail.kept;
  },

  onShareAppMessage({ from }) {
    const path = `/${this.route}`;
    return { title, path: from === 'button' ? `${path}?kept=${this.kept}` : path };
  },
});
