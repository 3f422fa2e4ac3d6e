import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.js';

const shipped = readFileSync(new URL('../../web/server/nginx.conf', import.meta.url), 'utf8');
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** The answer to a request, with its bytes as they were sent. */
export function fetchRaw(url, encoding = 'identity') {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'Accept-Encoding': encoding } }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({ status: response.statusCode, headers: response.headers, body });
    }).on('error', reject);
  });
}

/** Serves a folder under a path with nginx and the shipped configuration, changed as a host is told to change it. */
export async function startNginx(folder, path) {
  const prefix = mkdtempSync(join(tmpdir(), 'mingbai-nginx-'));
  const port = await freePort();
  const change = (text, from, to) => {
    assert.ok(text.includes(from), from);
    return text.replaceAll(from, to);
  };
  let included = change(shipped, 'listen 8080', `listen 127.0.0.1:${port}`);
  included = change(included, '/srv/mingbai/', `${folder}/`);
  included = change(included, '/mingbai', path);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${prefix}/${name};`);
  writeFileSync(join(prefix, 'included.conf'), included);
  writeFileSync(
    join(prefix, 'nginx.conf'),
    `load_module ${brotliModule};
     daemon off; master_process off; pid ${prefix}/pid; error_log stderr;
     events {}
     http { access_log off; ${temporary.join(' ')} include ${prefix}/included.conf; }`,
  );
  const nginx = existsSync('/usr/sbin/nginx') ? '/usr/sbin/nginx' : 'nginx';
  const child = spawn(nginx, ['-p', prefix, '-c', join(prefix, 'nginx.conf')], { stdio: 'inherit' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; ++tries) {
    const isUp = await fetchRaw(origin).catch(() => null);
    if (isUp) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url: `${origin}${path}/`,
    async stop() {
      child.kill();
      await ended;
      rmSync(prefix, { recursive: true });
    },
  };
}
