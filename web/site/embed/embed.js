// For a page that holds Mingbai in <iframe data-mingbai src="…">: gives the frame the height of what is in it.
addEventListener('message', ({ source, origin, data }) => {
  if (data?.type !== 'mingbai:height' || !Number.isFinite(data.height)) return;
  for (const frame of document.querySelectorAll('iframe[data-mingbai]')) {
    if (frame.contentWindow === source && new URL(frame.src).origin === origin) frame.style.height = `${data.height}px`;
  }
});
