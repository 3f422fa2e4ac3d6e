declare const wx: { pageScrollTo(options: { scrollTop: number; duration: number }): void };

/** Scrolls the page to what has an id, in a component or in those that it consists of. */
export function showAt(component: Host, id: string): void {
  const query = component.createSelectorQuery();
  query.select(`#${id}, .inside >>> #${id}`).boundingClientRect();
  query.selectViewport().scrollOffset();
  query.exec(([place, viewport]) => {
    if (place) wx.pageScrollTo({ scrollTop: viewport.scrollTop + place.top, duration: 0 });
  });
}
