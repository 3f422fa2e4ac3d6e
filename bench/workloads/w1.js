import { claimsOfVisits } from './visits.js';

export default {
  id: 'W1',
  title: 'twelve outpatient visits in Xinxiang',
  timed: 200,
  claims: claimsOfVisits,
};
