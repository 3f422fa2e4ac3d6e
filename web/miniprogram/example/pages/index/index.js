Page({
  data: { kept: '' },

  onLoad(query) {
    this.kept = query.kept || '';
    this.setData({ kept: this.kept });
  },

  onChange({ detail }) {
    this.kept = detail.kept;
  },

  onShareAppMessage() {
    return {
      title: '医保明白账：要交多少、哪天起能报、这次能报多少',
      path: this.kept ? `/pages/index/index?kept=${this.kept}` : '/pages/index/index',
    };
  },
});
