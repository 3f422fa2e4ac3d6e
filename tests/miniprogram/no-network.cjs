'use strict';
// Loaded first, into child processes too: whatever asks for the network is told that there is none.
const dns = require('node:dns');
const { Socket } = require('node:net');

const refusal = () => Object.assign(new Error('There is no network here.'), { code: 'ENETUNREACH' });

dns.lookup = (_, ...rest) => process.nextTick(rest.at(-1), refusal());
dns.promises.lookup = () => Promise.reject(refusal());
const connect = Socket.prototype.connect;
Socket.prototype.connect = function (...given) {
  const [options] = Array.isArray(given[0]) ? given[0] : given;
  if (options?.path !== undefined) return connect.apply(this, given); // to another process
  process.nextTick(() => this.destroy(refusal()));
  return this;
};
