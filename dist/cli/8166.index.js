export const id = 8166;
export const ids = [8166];
export const modules = {

/***/ 8166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLfsServer: () => (/* binding */ openLfsServer)
});

// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(7044);
// EXTERNAL MODULE: ./lib/stores/web/body.js
var web_body = __webpack_require__(8759);
// EXTERNAL MODULE: ./lib/stores/web/client.js + 2 modules
var web_client = __webpack_require__(4399);
// EXTERNAL MODULE: ./lib/stores/web/failure.js
var failure = __webpack_require__(441);
// EXTERNAL MODULE: ./lib/stores/web/redirect.js
var redirect = __webpack_require__(6891);
// EXTERNAL MODULE: ./lib/stores/web/store.js
var store = __webpack_require__(2734);
;// CONCATENATED MODULE: ./lib/stores/git-lfs/batch.js
/** Objects of one request: what git-lfs itself asks for at most. */
const BATCH = 100;
const MEDIA_TYPE = 'application/vnd.git-lfs+json';
/** Bytes of an answer: a thousand and more for each object are usual, for signed addresses. */
const MAX_ANSWER = 4 * 1024 * 1024;
/** The body of a question about objects (git-lfs, `docs/api/batch.md`). */
function writeBatch(refs) {
    const objects = refs.map(({ key, size = 0 }) => ({ oid: key, size }));
    return JSON.stringify({ operation: 'download', transfers: ['basic'], objects, hash_algo: 'sha256' });
}
/**
 * The answers by object; undefined for what is no answer. Servers are matched by what they mean: `header` may be null, a
 * size may be the one that was asked with, and one that offers an upload does not have the object.
 */
function readBatch(text, secure) {
    const answer = parse(text);
    if (!isRecord(answer) || !Array.isArray(answer.objects))
        return undefined;
    if (typeof answer.hash_algo === 'string' && answer.hash_algo !== 'sha256')
        return undefined;
    const told = new Map();
    for (const object of answer.objects) {
        if (isRecord(object) && typeof object.oid === 'string')
            told.set(object.oid, readObject(object, secure));
    }
    return told;
}
function readObject({ error, actions, size }, secure) {
    if (isRecord(error)) {
        const code = typeof error.code === 'number' ? error.code : 0;
        return code === 404 || code === 410 ? { state: 'missing' } : { state: 'refused', code };
    }
    const { download, upload } = isRecord(actions) ? actions : {};
    if (isRecord(upload))
        return isRecord(download) ? { state: 'unclear' } : { state: 'missing' };
    const place = isRecord(download) ? readDownload(download, secure) : undefined;
    if (place === undefined || typeof size !== 'number' || !Number.isSafeInteger(size))
        return { state: 'unclear' };
    return { state: 'present', size, download: place };
}
/** It never goes from HTTPS to HTTP, and takes no headers that describe the request itself. */
function readDownload({ href, header }, secure) {
    if (typeof href !== 'string' || !URL.canParse(href))
        return undefined;
    const url = new URL(href);
    if (url.protocol !== 'https:' && (secure || url.protocol !== 'http:'))
        return undefined;
    const headers = {};
    for (const [name, value] of Object.entries(isRecord(header) ? header : {})) {
        const isPlain = /^[A-Za-z0-9-]+$/.test(name) && typeof value === 'string' && /^[\x20-\x7e]*$/.test(value);
        if (isPlain && !OWN.test(name))
            headers[name.toLowerCase()] = value;
    }
    return { origin: url.origin, path: url.pathname + url.search, headers };
}
const OWN = /^(host|connection|content-length|transfer-encoding|range|if-match|accept-encoding|upgrade|expect|te)$/i;
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/urls.js
var urls = __webpack_require__(281);
// EXTERNAL MODULE: ./lib/stores/shared/failure.js
var shared_failure = __webpack_require__(1364);
;// CONCATENATED MODULE: ./lib/stores/git-lfs/failure.js





/** What it means that an object is not there to be had. */
function explainObject(told, ref) {
    if (told?.state === 'missing')
        return missing(ref);
    if (told?.state === 'refused') {
        const why = (0,message/* say */.cv) `it refuses the object with code ${[String(told.code)]}`;
        return (0,shared_failure/* unreadable */.O$)(ref, 'access', told.code === 422 || told.code === 400 ? (0,message/* say */.cv) `${why}, as it does for a wrong size` : why, {
            remedy: (0,message/* say */.cv) `Hold the pointer's size against the file, and push it again: ${'git lfs push --all REMOTE BRANCH'}.`,
        });
    }
    return (0,shared_failure/* unreadable */.O$)(ref, 'access', (0,message/* say */.cv) `it does not say clearly whether it has the object`, {
        remedy: (0,message/* say */.cv) `Use a server that answers as the API of Git LFS asks for.`,
    });
}
function missing({ key, remote }) {
    return new errors/* HoldoutError */.A('missing', (0,message/* say */.cv) `${key} is not on remote ${remote.name} (${(0,urls/* showUrl */.j)(remote.url)})`, {
        remedy: (0,message/* say */.cv) `Push it from a machine that has it: ${`git lfs push --object-id ${remote.name} ${key}`}.`,
    });
}
/** It said that it has the object, and does not give it. */
function lost(status, ref) {
    return (0,shared_failure/* unreadable */.O$)(ref, 'access', (0,message/* say */.cv) `its server says that it is there, and its address answers status ${[String(status)]}`, {
        remedy: shared_failure/* AGAIN */.jM,
    });
}
function noAnswer(remote) {
    return (0,shared_failure/* unreadable */.O$)({ remote }, 'access', (0,message/* say */.cv) `what answers is no server of Git LFS`, {
        remedy: CHECK,
        everywhere: true,
    });
}
/** What an answer to a whole question means; the server's own words are looked at and never shown. */
function explainWhole({ status, headers, text }, remote) {
    const code = (0,message/* say */.cv) `status ${[String(status)]}`;
    const refuse = (why, remedy) => (0,shared_failure/* unreadable */.O$)({ remote }, 'access', why, { remedy, everywhere: true });
    if (status === 509 || status === 507 || (status < 500 && /quota/i.test(text))) {
        return refuse((0,message/* say */.cv) `the repository is over its quota of storage or transfer (${code})`, (0,message/* say */.cv) `Ask whoever owns it to raise the quota.`);
    }
    if ((0,failure/* isPassing */.WG)(status)) {
        const after = (0,failure/* readRetryAfter */.D$)(headers['retry-after']);
        return (0,shared_failure/* unreadable */.O$)({ remote }, 'transient', (0,message/* say */.cv) `it answers ${code}`, { remedy: shared_failure/* AGAIN */.jM, after });
    }
    if (status === 401)
        return refuse((0,message/* say */.cv) `it wants other credentials (${code})`, GIVE);
    if (status === 403)
        return refuse((0,message/* say */.cv) `it refuses with ${code}`, (0,message/* say */.cv) `Allow who asks to read it. ${GIVE}`);
    if (status === 404) {
        return (0,shared_failure/* unreadable */.O$)({ remote }, 'access', (0,message/* say */.cv) `it answers ${code}: it has none of the objects, or there is no such repository for who asks`, {
            remedy: (0,message/* say */.cv) `${GIVE} ${CHECK} If both are right, the objects were never pushed: ${'git lfs push --all REMOTE BRANCH'}.`,
        });
    }
    return refuse((0,message/* say */.cv) `it answers ${code}, which proves nothing`, CHECK);
}
const CHECK = (0,message/* say */.cv) `Check ${'lfs.url'} in ${'.lfsconfig'} at base, or the address of the clone's remote.`;
const GIVE = (0,message/* say */.cv) `Give the step ${'HOLDOUT_LFS_USER'} and ${'HOLDOUT_LFS_PASSWORD'}, or ${'HOLDOUT_LFS_TOKEN'}.`;

;// CONCATENATED MODULE: ./lib/stores/git-lfs/secrets.js
/**
 * The header that proves who asks, for the server that base or the clone names and for no other: what the environment
 * says for Git LFS, what the address holds, else the workflow's token where the server is the code host itself.
 */
function readLfsSecrets(url, environment) {
    const { HOLDOUT_LFS_USER: user, HOLDOUT_LFS_PASSWORD: password, HOLDOUT_LFS_TOKEN: token } = environment;
    if (user && (password || token))
        return basic(user, password || token || '');
    if (token)
        return { authorization: `Bearer ${token}` };
    if (url.password !== '')
        return basic(decode(url.username), decode(url.password));
    const { GITHUB_TOKEN: own, GITHUB_SERVER_URL: host } = environment;
    const isHost = host !== undefined && URL.canParse(host) && new URL(host).origin === url.origin;
    return own && isHost ? basic('x-access-token', own) : {};
}
function basic(user, password) {
    return { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./lib/stores/git-lfs/server.js









/** The object of an empty file: no server keeps it, and no pointer is written for it. */
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/** A server of Git LFS, by its batch API and `basic` transfers. */
async function openLfsServer(remote, environment, patience) {
    const url = new URL(remote.url.replace(/^lfs\+/i, ''));
    const secrets = readLfsSecrets(url, environment);
    const client = (0,web_client/* makeWebClient */.CE)({ environment, home: url.origin, ...(patience === undefined ? {} : { patience }) });
    const path = url.pathname.replace(/\/+$/, '');
    const server = { remote, origin: url.origin, path, secrets, client, witness: undefined };
    const web = (0,store/* openWebStore */._)(client, {
        silent: describe(server),
        locate: async (ref, signal) => {
            const [told] = await ask(server, [ref], signal);
            if (told?.state !== 'present')
                throw explainObject(told, ref);
            return told.download;
        },
        send: ({ headers, ...request }, signal) => {
            const { range, 'accept-encoding': encoding, 'if-match': match, ...own } = headers;
            const plain = Object.entries({ range, 'accept-encoding': encoding, 'if-match': match });
            const ours = Object.fromEntries(plain.filter(([, value]) => value !== undefined));
            return (0,redirect/* sendFollowing */.e)(client, { ...request, headers: ours }, own, signal);
        },
        refuse: ({ status }, ref) => lost(status, ref),
        sizeOf: ({ size }) => size,
    });
    return {
        stat: async (ref, signal) => infoOf((await ask(server, [ref], signal))[0], ref),
        statMany: async (refs, signal) => {
            const told = await ask(server, refs, signal);
            return refs.map((ref, index) => tryInfo(told[index], ref));
        },
        read: async (ref, part, signal) => ref.key === EMPTY ? { body: nothing(), tag: undefined } : web.read(ref, part, signal),
    };
}
async function* nothing() { }
function infoOf(told, ref) {
    if (told?.state !== 'present')
        throw explainObject(told, ref);
    return { size: told.size };
}
function tryInfo(told, ref) {
    return told?.state === 'present' ? { size: told.size } : explainObject(told, ref);
}
const NOWHERE = { origin: '', path: '', headers: {} };
/** What the server says of some objects, in their order. */
async function ask(server, refs, signal) {
    const told = new Map([[EMPTY, { state: 'present', size: 0, download: NOWHERE }]]);
    const wanted = refs.filter(({ key }) => key !== EMPTY);
    for (let at = 0; at < wanted.length; at += BATCH) {
        for (const [oid, one] of await askBatch(server, wanted.slice(at, at + BATCH), signal))
            told.set(oid, one);
    }
    server.witness ??= wanted.find(({ key }) => told.get(key)?.state === 'present');
    return refs.map(({ key }) => told.get(key));
}
/**
 * One request; one that the server finds fault with is asked again in halves, until the object stands alone that it is
 * about. A 404 for the whole may mean that there is no such repository: asked with an object that it has, it does not.
 */
async function askBatch(server, refs, signal) {
    const { status, headers, text } = await send(server, refs, signal);
    if (status === 200)
        return readBatch(text, server.origin.startsWith('https:')) ?? fail(noAnswer(server.remote));
    if ((status === 400 || status === 413 || status === 422) && refs.length > 1) {
        const half = Math.ceil(refs.length / 2);
        const parts = [
            await askBatch(server, refs.slice(0, half), signal),
            await askBatch(server, refs.slice(half), signal),
        ];
        return new Map(parts.flatMap((part) => [...part]));
    }
    if ((status === 400 || status === 422) && refs[0] !== undefined) {
        return new Map([[refs[0].key, { state: 'refused', code: status }]]);
    }
    const proven = status === 404 ? await askBeside(server, refs, signal) : undefined;
    if (proven !== undefined)
        return proven;
    throw explainWhole({ status, headers, text }, server.remote);
}
/** The same question with an object that the server has beside them: what is missing then is missing. */
async function askBeside(server, refs, signal) {
    const { witness, origin } = server;
    if (witness === undefined || refs.includes(witness))
        return undefined;
    const told = new Map();
    for (let at = 0; at < refs.length; at += BATCH - 1) {
        const { status, text } = await send(server, [witness, ...refs.slice(at, at + BATCH - 1)], signal);
        const part = status === 200 ? readBatch(text, origin.startsWith('https:')) : undefined;
        if (part?.get(witness.key)?.state !== 'present')
            return undefined;
        for (const [oid, one] of part)
            told.set(oid, one);
    }
    return told;
}
function fail(error) {
    throw error;
}
async function send({ remote, origin, path, secrets, client }, refs, signal) {
    try {
        const headers = { accept: MEDIA_TYPE, 'content-type': MEDIA_TYPE, 'accept-encoding': 'identity' };
        const body = writeBatch(refs);
        const length = { 'content-length': String(Buffer.byteLength(body)) };
        const request = { method: 'POST', origin, path: `${path}/objects/batch`, headers: { ...headers, ...length }, body };
        const answer = await (0,redirect/* sendFollowing */.e)(client, request, secrets, signal);
        const { text, whole } = await (0,web_body/* readText */.yR)(answer, client.patience, MAX_ANSWER);
        if (!whole)
            throw noAnswer(remote);
        return { status: answer.status, headers: answer.headers, text };
    }
    catch (error) {
        signal.throwIfAborted();
        throw (0,failure/* explainSilence */.lt)(error, { ref: { remote }, ...describe({ origin }) });
    }
}
function describe({ origin }) {
    return {
        host: (0,message/* say */.cv) `${origin}`,
        mend: (0,message/* say */.cv) `Check that this machine reaches it, and ${'lfs.url'} in ${'.lfsconfig'} at base.`,
        trust: (0,message/* say */.cv) `Name the authority's file in ${'NODE_EXTRA_CA_CERTS'}.`,
    };
}


/***/ })

};
