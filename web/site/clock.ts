/** The year by the clock of the device. */
export function thisYear(): number {
  return new Date().getFullYear();
}
