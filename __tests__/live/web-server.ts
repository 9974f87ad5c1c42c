import type { ChildProcess } from 'node:child_process'
import { chmodSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeCertificate } from '../helpers/certificate.js'
import { makeFolder } from '../helpers/repo.js'
import { findPort, startServer, stopServer } from './process.js'

/** The user that may read and write; the password must never show. */
export const USER = { user: 'alice', password: 'top-secret-of-live-tests' }

/** A real nginx of one test file. Its folders: `open` for everybody, `closed` and `dav` for the user. */
export interface WebServer {
  readonly http: number
  readonly https: number
  /** WebDAV, whose root is the folder `dav`. */
  readonly dav: number
  /** The file of the authority that proves HTTPS. */
  readonly authority: string
  /** Where the folders lie on disk. */
  readonly root: string
  stop(): Promise<void>
  close(): Promise<void>
}

/** What keeps web servers from being tested here: nothing, or one reason. */
export function listMissingNginx(): readonly string[] {
  if (process.env.HOLDOUT_NGINX) return []
  return [`no nginx: ${process.env.HOLDOUT_NGINX_MISSING ?? 'no setup'}`]
}

export async function startWebServer(): Promise<WebServer> {
  const program = process.env.HOLDOUT_NGINX
  if (!program) throw new Error(listMissingNginx().join())
  const folder = makeFolder()
  const root = join(folder, 'www')
  for (const name of ['www/open', 'www/closed', 'www/dav/store', 'scratch'])
    mkdirSync(join(folder, name), { recursive: true })
  const { key, cert } = makeCertificate()
  writeFileSync(join(folder, 'key.pem'), key)
  writeFileSync(join(folder, 'cert.pem'), cert)
  writeFileSync(join(folder, 'users'), `${USER.user}:{PLAIN}${USER.password}\n`)
  const [http, https, dav] = [await findPort(), await findPort(), await findPort()]
  writeFileSync(join(folder, 'nginx.conf'), configure(folder, { http, https, dav }))
  chmodSync(folder, 0o755)
  const server: ChildProcess = await startServer(
    program,
    ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'log')],
    http,
  )
  const stop = () => stopServer(server)
  return { http, https, dav, authority: join(folder, 'cert.pem'), root, stop, close: stop }
}

function configure(folder: string, { http, https, dav }: Pick<WebServer, 'http' | 'https' | 'dav'>): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const auth = `auth_basic holdout; auth_basic_user_file ${folder}/users;`
  return `load_module /usr/lib/nginx/modules/ngx_http_dav_ext_module.so;
${process.getuid?.() === 0 ? 'user root;' : ''} worker_processes 1; daemon off; pid ${folder}/pid; error_log ${folder}/log warn;
events { worker_connections 256; }
http {
  access_log off; default_type application/octet-stream; client_max_body_size 0; dav_ext_lock_zone zone=dav:1m;
  ${temporary.map((name) => `${name}_temp_path ${folder}/scratch;`).join(' ')}
  server {
    listen 127.0.0.1:${http}; listen 127.0.0.1:${https} ssl;
    ssl_certificate ${folder}/cert.pem; ssl_certificate_key ${folder}/key.pem; root ${folder}/www;
    location /dav/ { return 404; }
    location /moved/ { rewrite ^/moved/(.*)$ /closed/$1 redirect; }
    location /away/ { rewrite ^/away/(.*)$ http://127.0.0.1:${dav}/$1 redirect; }
    location /whole/ { max_ranges 0; alias ${folder}/www/open/; }
    location /closed/ { ${auth} dav_methods PUT DELETE; create_full_put_path on; }
  }
  server {
    listen 127.0.0.1:${dav}; root ${folder}/www/dav;
    location / {
      ${auth}
      if ($request_method = MKCOL) { rewrite ^(.*[^/])$ $1/ break; }
      dav_methods PUT DELETE MKCOL COPY MOVE; dav_ext_methods PROPFIND OPTIONS LOCK UNLOCK; dav_ext_lock zone=dav;
      create_full_put_path on;
    }
  }
}
`
}

let fillings = 0
/** Writes files into a new folder below one of a server; returns its path below that. Times differ, and so do tags. */
export function fillFolder(root: string, objects: Readonly<Record<string, string | Uint8Array>>): string {
  fillings += 1
  const name = `where-${fillings}`
  mkdirSync(join(root, name), { recursive: true })
  for (const [key, content] of Object.entries(objects)) {
    const path = join(root, name, key)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    utimesSync(path, 1_700_000_000 + fillings, 1_700_000_000 + fillings)
  }
  return name
}
