// What is fetched once there is an answer, in one file.

export { Closing } from './closing.tsx';
export { CurveChart } from './curve-chart.tsx';
