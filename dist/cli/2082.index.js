export const id = 2082;
export const ids = [2082];
export const modules = {

/***/ 1104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ makeLimit)
/* harmony export */ });
/** Runs tasks as they come, `most` of them at a time; the others wait in their order. */
function makeLimit(most) {
    const waiting = [];
    let running = 0;
    return async (task) => {
        if (running < most)
            running += 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                running -= 1;
            else
                next();
        }
    };
}


/***/ }),

/***/ 2082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  STORE_DRIVERS: () => (/* binding */ STORE_DRIVERS),
  connectStores: () => (/* binding */ connectStores)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/message.js
var lib_message = __webpack_require__(7044);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/stores/azure/profile.js



/**
 * The configuration file of Azure's command line, which DVC reads too: `~/.azure/config`, or the folder that
 * `AZURE_CONFIG_DIR` names by its whole path. Without one it says nothing.
 */
async function readProfile(environment) {
    const folder = environment.AZURE_CONFIG_DIR || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.azure');
    if (!(0,external_node_path_.isAbsolute)(folder))
        return {};
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'config'), 'utf8').catch(() => '');
    return Object.fromEntries(readStorage(text.slice(0, LIMIT)));
}
/** Characters of the file that are read. */
const LIMIT = 1024 * 1024;
function* readStorage(text) {
    let inside = false;
    for (const line of text.split('\n')) {
        const [, section] = /^\[([^\]]*)\]/.exec(line) ?? [];
        if (section !== undefined)
            inside = section.trim() === 'storage';
        const [, name, value = ''] = /^([A-Za-z_]+)\s*[=:](.*)$/.exec(line) ?? [];
        if (inside && name !== undefined)
            yield [name.toLowerCase(), value.trim()];
    }
}

// EXTERNAL MODULE: ./lib/urls.js
var urls = __webpack_require__(281);
// EXTERNAL MODULE: ./lib/stores/shared/failure.js
var failure = __webpack_require__(1364);
;// CONCATENATED MODULE: ./lib/stores/cloud/address.js




/**
 * The container and prefix of `scheme://container[/prefix]`, read by hand: a URL parser would lower-case and collapse
 * what the store takes as it is. Slashes at the end do not count (DVC joins paths), inner ones do.
 */
function readAddress(remote, scheme) {
    const start = `${scheme.name}://`;
    const [, container = '', prefix = ''] = /^([^/]*)(?:\/(.*))?$/s.exec(remote.url.slice(start.length)) ?? [];
    if (!remote.url.startsWith(start) || !scheme.container.test(container)) {
        throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `the URL ${(0,urls/* showUrl */.j)(remote.url)} of remote ${remote.name} names no container`, {
            place: remote.place,
            remedy: (0,lib_message/* say */.cv) `Write it as ${scheme.example}, and credentials into the environment.`,
        });
    }
    const path = prefix.replace(/\/+$/, '');
    return { container, prefix: path === '' ? '' : `${path}/` };
}
/** The whole key of an object. Keys are ours (digests), and still never leave the prefix on the way through a proxy. */
function keyOf({ prefix }, { key }) {
    (0,failure/* holdInside */.mm)({ key });
    return prefix + key;
}
/** A text as one part of a URL: every byte but letters, digits, `-`, `.`, `_` and `~` as `%XX`. */
function encode(text) {
    return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./lib/stores/shared/options.js




/** DVC's ways to write yes and no; undefined for anything else. */
function flag(text) {
    if (text === undefined)
        return undefined;
    if (/^(1|true|yes|on|enable)$/i.test(text))
        return true;
    return /^(0|false|no|off|disable)$/i.test(text) ? false : undefined;
}
/**
 * A file that an option names. A relative path starts in the repository's `.dvc/`, where a pull request could put
 * another file.
 */
function fileOf(remote, option) {
    const path = remote.options[option];
    if (path === undefined || path === '')
        return undefined;
    if (/^~(\/|$)/.test(path))
        return (0,external_node_path_.join)((0,external_node_os_.homedir)(), path.slice(1));
    if ((0,external_node_path_.isAbsolute)(path))
        return path;
    throw refuseOption(remote, option, path, (0,lib_message/* say */.cv) `Name it by its whole path, outside the repository, or use the environment.`);
}
/** The error for an option that cannot hold. */
function refuseOption(remote, option, value, remedy) {
    const message = (0,lib_message/* say */.cv) `the option ${option} of remote ${remote.name} cannot be used: ${value}`;
    return new errors/* HoldoutError */.A('access', message, { place: remote.place, remedy });
}
/** `HOLDOUT_REMOTE_<NAME>_<WHAT>`, in which everything of the remote's name but letters and digits is `_`. */
function variableOf(remote, what) {
    return `HOLDOUT_REMOTE_${remote.name.toUpperCase().replace(/[^A-Z0-9]/g, '_')}_${what}`;
}
/** An option of base, or the environment's variable for it. */
function secretOf(remote, environment, option, what) {
    return remote.options[option] || environment[variableOf(remote, what)] || undefined;
}

;// CONCATENATED MODULE: ./lib/stores/cloud/failure.js




/** What a refusal means. Absence is not told here: it needs a proof. */
function explainRefusal(subject, told, asked, manners) {
    const [kind, why, remedy, everywhere = false] = manners.judge(told, asked) ?? judgeStatus(told, manners);
    return (0,failure/* unreadable */.O$)(subject, kind, why, { remedy, everywhere });
}
function judgeStatus({ status, code }, { credentials, place }) {
    const answer = code === undefined ? (0,lib_message/* say */.cv) `status ${[String(status)]}` : (0,lib_message/* say */.cv) `${code} (status ${[String(status)]})`;
    const elsewhere = (0,lib_message/* say */.cv) `Check ${place} at base, and the credentials.`;
    if (status === 401)
        return ['access', (0,lib_message/* say */.cv) `it refuses with ${answer}`, credentials, true];
    if (status === 403)
        return ['access', (0,lib_message/* say */.cv) `it refuses with ${answer}`, credentials];
    if (status >= 300 && status < 400)
        return ['access', (0,lib_message/* say */.cv) `it points elsewhere with ${answer}`, elsewhere];
    return ['access', (0,lib_message/* say */.cv) `it answers ${answer}, which proves nothing`, elsewhere];
}
/** Proven absence; where every object has a place of its own, a content address that is not there proves nothing. */
function absent(ref) {
    const { key, remote, version } = ref;
    const { version_aware, worktree } = remote.options;
    const versions = flag(version_aware) === true || flag(worktree) === true;
    if (!versions || version !== undefined)
        return (0,failure/* missing */.LO)(ref);
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `remote ${remote.name} keeps versions of files, and no object ${key}`, {
        place: remote.place,
        remedy: (0,lib_message/* say */.cv) `This version reads remotes without ${'version_aware'} and ${'worktree'}.`,
    });
}
/** What it means that nobody gave credentials. */
function explainCredentials(remote, error, { credentials }) {
    const { reason, transient, cause } = error;
    const everywhere = true;
    if (reason === undefined) {
        const why = (0,lib_message/* say */.cv) `no credentials for it were found`;
        return (0,failure/* unreadable */.O$)({ remote }, 'access', why, { remedy: credentials, everywhere, cause });
    }
    const why = (0,lib_message/* say */.cv) `credentials for it could not be had (${reason})`;
    if (transient)
        return (0,failure/* unreadable */.O$)({ remote }, 'transient', why, { remedy: failure/* AGAIN */.jM, everywhere, cause });
    return (0,failure/* unreadable */.O$)({ remote }, 'access', why, { remedy: credentials, everywhere, cause });
}
/** A word of a protocol: letters and digits, no sentence. */
function wordIn(text) {
    return typeof text === 'string' && /^\w{1,80}$/.test(text) ? text : undefined;
}
/** A header's text. */
function headerOf(headers, name) {
    const value = headers[name];
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/stores/cloud/listing.js


/**
 * A page as the remote has it: keys lose the address’s prefix. Throws for a text that is none, and for keys that nobody
 * asked for.
 */
function relate(remote, { prefix }, wanted, page) {
    if (page?.objects.every(({ key }) => key.startsWith(prefix + wanted)) !== true) {
        throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `remote ${remote.name} gives a listing that makes no sense`, {
            place: remote.place,
            remedy: (0,lib_message/* say */.cv) `Check that nothing between this machine and the store answers for it.`,
        });
    }
    // Consoles leave an empty object under the name of a folder that they made.
    const own = page.objects.filter(({ key }) => key.length > prefix.length);
    return { ...page, objects: own.map(({ key, size }) => ({ key: key.slice(prefix.length), size })) };
}
/** A number of bytes as services write it; undefined for anything else. */
function sizeIn(text) {
    return typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

// EXTERNAL MODULE: ./lib/stores/web/body.js
var web_body = __webpack_require__(8759);
// EXTERNAL MODULE: ./lib/stores/web/failure.js
var web_failure = __webpack_require__(441);
;// CONCATENATED MODULE: ./lib/stores/cloud/tokens.js
/** Every failure to find credentials: it must not look like a refusal by the store. */
class NoCredentials extends Error {
    reason;
    transient;
    name = 'NoCredentials';
    /**
     * @param reason a word of ours or of the service's: a code, never a text
     * @param transient true where it may work when tried again
     */
    constructor(reason, transient, cause) {
        super('no credentials', { cause });
        this.reason = reason;
        this.transient = transient;
    }
}
/** Keeps what a search for credentials gave; after a failure it is made again when somebody asks again. */
function keepTokens(search, now = Date.now) {
    let kept;
    let until = Number.POSITIVE_INFINITY;
    return async () => {
        if (kept === undefined || now() >= until) {
            until = Number.POSITIVE_INFINITY;
            kept = search();
            kept.then((grant) => {
                until = grant.until;
            }, () => {
                kept = undefined;
            });
        }
        return (await kept).headers;
    };
}
/** The short codes among the properties of an error, the first that is one; texts may hold what must not show. */
function codeOf(...candidates) {
    return candidates.find((code) => typeof code === 'string' && /^[A-Za-z][A-Za-z0-9_]{1,40}$/.test(code));
}

;// CONCATENATED MODULE: ./lib/stores/cloud/service.js








/** Bytes of a listing's page or of a description. */
const service_LIMIT = 32 * 1024 * 1024;
/** Opens a service; nothing is sent yet. */
function openService({ remote, client, address, endpoint, manners, authorize }) {
    const { origin } = new URL(endpoint);
    let known = false;
    const send = async (request, signal) => {
        const allowed = await authorize(request).catch((error) => {
            throw error instanceof NoCredentials ? explainCredentials(remote, error, manners) : error;
        });
        known = allowed.headers.authorization !== undefined || allowed.path !== request.path;
        return client.send(allowed, signal);
    };
    const mend = (0,lib_message/* say */.cv) `Check that this machine reaches it, and ${manners.place} at base.`;
    const trust = (0,lib_message/* say */.cv) `Name the authority’s file in ${'NODE_EXTRA_CA_CERTS'}.`;
    const silent = { host: (0,lib_message/* say */.cv) `${(0,urls/* showUrl */.j)(endpoint)}`, mend, trust };
    const codeOf = ({ headers, text }) => wordIn(manners.codeOf(headers, text));
    return {
        origin,
        root: endpoint.slice(origin.length),
        send,
        silent,
        codeOf,
        refuse: ({ status, headers, text }, subject) => {
            const asked = { container: address.container, known };
            return explainRefusal(subject, { status, code: codeOf({ headers, text }) }, asked, manners);
        },
        ask: async (request, subject, refuse, signal) => {
            const answer = await send(request, signal).catch((error) => {
                signal.throwIfAborted();
                throw (0,web_failure/* explainSilence */.lt)(error, { ref: subject, ...silent });
            });
            const { status, headers } = answer;
            const { text, whole } = await (0,web_body/* readText */.yR)(answer, client.patience, service_LIMIT).catch((cause) => {
                signal.throwIfAborted();
                throw (0,failure/* unreadable */.O$)(subject, 'transient', (0,lib_message/* say */.cv) `its answer breaks off`, { remedy: failure/* AGAIN */.jM, cause });
            });
            if ((0,web_failure/* isPassing */.WG)(status))
                throw busy(subject, answer);
            if (status !== 200)
                throw await refuse({ method: request.method, status, headers, text }, subject, signal);
            if (!whole)
                throw endless(remote);
            return text;
        },
    };
}
function busy(subject, { status, headers }) {
    const after = (0,web_failure/* readRetryAfter */.D$)(headers['retry-after']);
    return (0,failure/* unreadable */.O$)(subject, 'transient', (0,lib_message/* say */.cv) `it answers status ${[String(status)]}`, { remedy: failure/* AGAIN */.jM, after });
}
function endless({ name, place }) {
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `remote ${name} gives an answer of more than ${service_LIMIT} bytes`, {
        place,
        remedy: (0,lib_message/* say */.cv) `Check that nothing between this machine and the store answers for it.`,
    });
}

// EXTERNAL MODULE: ./lib/stores/web/store.js
var store = __webpack_require__(2734);
;// CONCATENATED MODULE: ./lib/stores/azure/failure.js


const CREDENTIALS = (0,lib_message/* say */.cv) `Give the step ${'AZURE_STORAGE_CONNECTION_STRING'}, ${'AZURE_STORAGE_KEY'} or ${'AZURE_STORAGE_SAS_TOKEN'}, or log in before it with azure/login. A public container needs ${'allow_anonymous_login = true'} at base. Keys in ${'.dvc/config.local'} are not read.`;
const ROLE = (container) => (0,lib_message/* say */.cv) `Give whoever is logged in the role ${'Storage Blob Data Reader'} on the container ${container}, or let the signature read and list.`;
/** How Azure refuses. Source: "Common REST API error codes" and "Blob Storage error codes". */
const MANNERS = {
    codeOf: (headers, text) => headerOf(headers, 'x-ms-error-code') ?? /<Code>(\w{1,80})<\/Code>/.exec(text)?.[1],
    judge,
    credentials: CREDENTIALS,
    place: (0,lib_message/* say */.cv) `${'account_name'} and ${'url'} of the remote`,
};
function judge(told, asked) {
    const { status, code } = told;
    if (!asked.known && (status === 401 || status === 403))
        return nobody(asked, told);
    return code === undefined ? undefined : CODES.get(code)?.(asked, told);
}
/** The one code that proves absence: the account and the container are there. */
const ABSENT = 'BlobNotFound';
const login = (why, remedy = CREDENTIALS) => () => ['access', why, remedy, true];
const nobody = login((0,lib_message/* say */.cv) `it lets nobody in without credentials`);
const denied = ({ container }, { code = '' }) => ['access', (0,lib_message/* say */.cv) `access is denied (${code})`, ROLE(container)];
const failure_hidden = (asked) => asked.known
    ? ['access', (0,lib_message/* say */.cv) `it denies that the container ${asked.container} is there`, MISPLACED, true]
    : ['access', (0,lib_message/* say */.cv) `it shows nothing without credentials`, CREDENTIALS, true];
const archived = (why) => () => ['access', why, (0,lib_message/* say */.cv) `Move it to an online tier: hot, cool or cold.`];
const MISPLACED = (0,lib_message/* say */.cv) `Check ${'url'} and ${'account_name'} of the remote at base, and the account of the credentials.`;
const JUDGES = {
    ContainerNotFound: ({ container }) => ['access', (0,lib_message/* say */.cv) `the container ${container} is not there`, MISPLACED, true],
    ContainerBeingDeleted: ({ container }) => [
        'access',
        (0,lib_message/* say */.cv) `the container ${container} is being deleted`,
        MISPLACED,
        true,
    ],
    ResourceNotFound: failure_hidden,
    AuthenticationFailed: login((0,lib_message/* say */.cv) `the key, the signature or the token is wrong or has expired`, (0,lib_message/* say */.cv) `Renew the credentials of the step, and check that the clock of this machine is right.`),
    InvalidAuthenticationInfo: login((0,lib_message/* say */.cv) `the credentials are not valid`),
    NoAuthenticationInformation: nobody,
    PublicAccessNotPermitted: login((0,lib_message/* say */.cv) `the account allows no reading without credentials`),
    KeyBasedAuthenticationNotPermitted: login((0,lib_message/* say */.cv) `the account takes no keys`, (0,lib_message/* say */.cv) `Log in before the step with azure/login, and give it no key.`),
    AccountIsDisabled: login((0,lib_message/* say */.cv) `the account is disabled`, MISPLACED),
    AuthorizationFailure: ({ container }) => [
        'access',
        (0,lib_message/* say */.cv) `access is denied (${'AuthorizationFailure'})`,
        (0,lib_message/* say */.cv) `Renew the credentials of the step, and let the account’s firewall take requests from this machine. ${ROLE(container)}`,
        true,
    ],
    AuthorizationPermissionMismatch: denied,
    AuthorizationSourceIPMismatch: denied,
    AuthorizationProtocolMismatch: denied,
    AuthorizationServiceMismatch: denied,
    AuthorizationResourceTypeMismatch: denied,
    InsufficientAccountPermissions: denied,
    BlobArchived: archived((0,lib_message/* say */.cv) `the object is archived`),
    BlobBeingRehydrated: archived((0,lib_message/* say */.cv) `the object is archived, and on its way back`),
    BlobUsesCustomerSpecifiedEncryption: () => [
        'access',
        (0,lib_message/* say */.cv) `the object is encrypted with a key of the customer’s own`,
        (0,lib_message/* say */.cv) `Push what Holdout reads without such a key.`,
    ],
};
const CODES = new Map(Object.entries(JUDGES));

;// CONCATENATED MODULE: ./lib/stores/web/xml.js
/** Elements in one document, and in each other. */
const MAX_ELEMENTS = 2_000_000;
const MAX_DEPTH = 64;
/**
 * Reads an answer of a store, in one walk. A document type is refused, so nothing can be defined or fetched; attributes
 * are passed over. Throws an `Error` for anything that is no well-formed document, or too large.
 */
function parseXml(text) {
    const root = { name: '', children: [], text: '' };
    const open = [root];
    let elements = 0;
    for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length;) {
        const last = open.at(-1) ?? fail('tags do not match');
        const { end, start, close, chars } = readToken(text, at);
        at = end;
        if (start !== undefined) {
            elements += 1;
            if (elements > MAX_ELEMENTS || open.length > MAX_DEPTH)
                fail('too large');
            const element = { name: localName(start), children: [], text: '' };
            last.children.push(element);
            if (close === undefined)
                open.push(element);
        }
        else if (close !== undefined) {
            if (open.length < 2 || last.name !== localName(close))
                fail('tags do not match');
            open.pop();
        }
        else if (chars !== undefined)
            last.text += chars;
    }
    const [document] = root.children;
    if (open.length !== 1 || root.children.length !== 1 || document === undefined)
        return fail('cut off');
    return document;
}
function readToken(text, at) {
    if (text[at] !== '<') {
        const end = text.indexOf('<', at);
        const stop = end === -1 ? text.length : end;
        return { end: stop, chars: decodeText(text.slice(at, stop)) };
    }
    const until = (mark, from) => {
        const found = text.indexOf(mark, from);
        return found === -1 ? fail('cut off') : found;
    };
    if (text.startsWith('<!--', at))
        return { end: until('-->', at + 4) + 3 };
    if (text.startsWith('<?', at))
        return { end: until('?>', at + 2) + 2 };
    if (text.startsWith('<![CDATA[', at)) {
        const end = until(']]>', at + 9);
        return { end: end + 3, chars: text.slice(at + 9, end) };
    }
    const end = findTagEnd(text, at + 1);
    const inner = text.slice(at + 1, end);
    if (inner.startsWith('/'))
        return { end: end + 1, close: nameIn(inner.slice(1)) };
    const name = nameIn(inner);
    return inner.endsWith('/') ? { end: end + 1, start: name, close: name } : { end: end + 1, start: name };
}
/** The `>` of a tag that is in no quotes. */
function findTagEnd(text, from) {
    for (let at = from; at < text.length; at += 1) {
        const sign = text[at] ?? '';
        if (sign === '>')
            return at;
        if (sign === '<')
            break;
        if (sign !== '"' && sign !== "'")
            continue;
        const close = text.indexOf(sign, at + 1);
        if (close === -1)
            break;
        at = close;
    }
    return fail('a tag without an end');
}
function nameIn(inner) {
    return /^[^\s/<>!?"'=]+(?=[\s/]|$)/.exec(inner)?.[0] ?? fail('a tag without a name');
}
/** The first child of a name, and all of them. */
function childOf({ children }, name) {
    return children.find((child) => child.name === name);
}
function childrenOf({ children }, name) {
    return children.filter((child) => child.name === name);
}
function localName(name) {
    return name.slice(name.indexOf(':') + 1);
}
const NAMED = new Map([
    ['lt', '<'],
    ['gt', '>'],
    ['amp', '&'],
    ['quot', '"'],
    ['apos', "'"],
]);
function decodeText(text) {
    return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (_, decimal, hex, name) => {
        if (name !== undefined)
            return NAMED.get(name) ?? fail('an entity that XML does not have');
        const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return point > 0x10ffff ? fail('no character') : String.fromCodePoint(point);
    });
}
function fail(what) {
    throw new Error(what);
}

;// CONCATENATED MODULE: ./lib/stores/azure/listing.js


/**
 * Reads a page of "List Blobs": `Blobs/Blob` with `Name` and `Properties/Content-Length`, then `NextMarker`. Folders of
 * accounts with a hierarchical namespace are left out. Undefined for what is no such page.
 */
function readPage(text) {
    const root = parse(text);
    const blobs = root?.name === 'EnumerationResults' ? childOf(root, 'Blobs') : undefined;
    if (root === undefined || blobs === undefined)
        return undefined;
    const found = childrenOf(blobs, 'Blob').filter((blob) => !isFolder(blob));
    const objects = found.map(readBlob).filter((object) => object !== undefined);
    if (objects.length < found.length)
        return undefined;
    const mark = textOf(root, 'NextMarker');
    return { objects, ...(mark === undefined || mark === '' ? {} : { next: mark }) };
}
/** A name that XML cannot hold is percent-encoded, and says so in an attribute: here it gets a name of its own. */
function parse(text) {
    try {
        return parseXml(text.replace(/<Name Encoded="true">([^<]*)<\/Name>/g, '<Encoded>$1</Encoded>'));
    }
    catch {
        return undefined;
    }
}
function isFolder(blob) {
    const [properties, metadata] = [childOf(blob, 'Properties'), childOf(blob, 'Metadata')];
    return textOf(properties, 'ResourceType') === 'directory' || textOf(metadata, 'hdi_isfolder') === 'true';
}
function readBlob(blob) {
    const size = sizeIn(textOf(childOf(blob, 'Properties'), 'Content-Length'));
    const key = textOf(blob, 'Name') ?? decode(textOf(blob, 'Encoded'));
    return key === undefined || size === undefined ? undefined : { key, size };
}
function textOf(element, name) {
    return element === undefined ? undefined : childOf(element, name)?.text;
}
function decode(text) {
    try {
        return text === undefined ? undefined : decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/stores/azure/sign.js
/**
 * The `Authorization` of a request without a body. Source: "Authorize with Shared Key" of the Azure Storage REST API:
 * the method, eleven headers in their order, the `x-ms-` headers by name, the path, and the query by name.
 *
 * @param key the account's key, base64
 */
function signRequest({ method, path, headers }, account, key) {
    const plain = SIGNED.map((name) => headers[name] ?? '');
    const own = Object.keys(headers)
        .filter((name) => name.startsWith('x-ms-'))
        .sort()
        .map((name) => `${name}:${headers[name]?.trim()}`);
    const text = [method, ...plain, ...own, `/${account}${resourceOf(path)}`].join('\n');
    const { createHmac } = process.getBuiltinModule('node:crypto');
    const signature = createHmac('sha256', Buffer.from(key, 'base64')).update(text, 'utf8').digest('base64');
    return `SharedKey ${account}:${signature}`;
}
/** `Content-Length` is empty where there is no body, and `Date` where `x-ms-date` is sent. */
const SIGNED = [
    'content-encoding',
    'content-language',
    'content-length',
    'content-md5',
    'content-type',
    'date',
    'if-modified-since',
    'if-match',
    'if-none-match',
    'if-unmodified-since',
    'range',
];
/** The path as it is sent, and each parameter decoded on a line of its own. */
function resourceOf(target) {
    const [path = '', query = ''] = target.split(/\?(.*)/s);
    const parameters = query
        .split('&')
        .filter(Boolean)
        .map((part) => part.split(/=(.*)/s).map(decodeURIComponent))
        .map(([name = '', value = '']) => `\n${name.toLowerCase()}:${value}`)
        .sort();
    return path + parameters.join('');
}

;// CONCATENATED MODULE: ./lib/stores/azure/service.js









/** The version of the protocol that is spoken; the oldest with everything that is asked for. */
const PROTOCOL = { 'x-ms-version': '2021-12-02' };
/** Azure's Blob service as a store. Source: "Blob service REST API". */
function openBlobs({ remote, client, address, settings, tokens }) {
    const { endpoint, login } = settings;
    const authorize = (request) => letIn(request, login, tokens);
    const service = openService({ remote, client, address, endpoint, manners: MANNERS, authorize });
    const { origin, root } = service;
    const container = `${root}/${address.container}`;
    const refuse = (refusal, ref) => refusal.status === 404 && service.codeOf(refusal) === ABSENT ? absent(ref) : service.refuse(refusal, ref);
    const objects = (0,store/* openWebStore */._)(client, {
        locate: async (ref) => ({ origin, path: container + pathOf(address, ref), headers: PROTOCOL }),
        // Blobs are taken as they were stored: nothing unpacks them on the way.
        send: async (request, signal) => plain(await service.send(request, signal)),
        refuse,
        check,
        silent: service.silent,
    });
    return {
        ...objects,
        list: async (prefix, from, signal) => {
            const mark = from === undefined ? '' : `&marker=${encode(from)}`;
            const query = `restype=container&comp=list&maxresults=5000&prefix=${encode(address.prefix + prefix)}${mark}`;
            const request = { method: 'GET', origin, path: `${container}?${query}`, headers: PROTOCOL };
            const text = await service.ask(request, { remote }, service.refuse, signal);
            return relate(remote, address, prefix, readPage(text));
        },
    };
}
function pathOf(address, ref) {
    const path = keyOf(address, ref).split('/').map(encode).join('/');
    return ref.version === undefined ? `/${path}` : `/${path}?versionid=${encode(ref.version)}`;
}
async function letIn(request, login, tokens) {
    const headers = { ...request.headers, 'x-ms-date': new Date().toUTCString() };
    if (login.kind === 'key') {
        const authorization = signRequest({ ...request, headers }, login.account, login.key);
        return { ...request, headers: { ...headers, authorization } };
    }
    if (login.kind !== 'signature')
        return { ...request, headers: { ...headers, ...(await tokens()) } };
    return { ...request, headers, path: `${request.path}${request.path.includes('?') ? '&' : '?'}${login.query}` };
}
function plain(answer) {
    const { 'content-encoding': _, ...headers } = answer.headers;
    return { ...answer, headers };
}
/** Accounts with a hierarchical namespace have folders; servers that know no versions answer with the newest. */
function check({ headers }, ref) {
    if (headers['x-ms-resource-type'] === 'directory' || headers['x-ms-meta-hdi_isfolder'] === 'true')
        throw absent(ref);
    if (ref.version === undefined || headers['x-ms-version-id'] === ref.version)
        return;
    throw (0,failure/* otherVersion */.Zt)(ref);
}

;// CONCATENATED MODULE: ./lib/stores/cloud/endpoint.js



/** The first of some texts that is there and not empty. */
function first(...texts) {
    return texts.find((text) => text !== undefined && text !== '');
}
/** An endpoint as an option or a variable names it: the origin as URLs have it, the path as written, no slash at its end. */
function endpointOf(remote, name, url) {
    const found = HTTP.exec(url);
    if (found !== null && URL.canParse(url))
        return new URL(url).origin + (found[1] ?? '').replace(/\/+$/, '');
    throw unusable(remote, name, (0,urls/* showUrl */.j)(url), (0,lib_message/* say */.cv) `Write it as ${'https://HOST[:PORT]'}.`);
}
const HTTP = /^https?:\/\/[^/?#@\\\s]+(\/[^?#\\\s]*)?$/i;
/**
 * Whether a token may be sent to an endpoint. Whoever listens on a plain connection could use it; on this machine there
 * is none to listen to.
 */
function isPrivate(endpoint) {
    const { protocol, hostname } = new URL(endpoint);
    return protocol === 'https:' || /^(127(\.\d+){3}|localhost|\[::1\])$/.test(hostname);
}
/** The error for an option or a variable whose value cannot hold. */
function unusable(remote, name, value, remedy) {
    const message = (0,lib_message/* say */.cv) `${name} of remote ${remote.name} cannot be used: ${value}`;
    return new errors/* HoldoutError */.A('access', message, { place: remote.place, remedy });
}

;// CONCATENATED MODULE: ./lib/stores/azure/connection.js


/**
 * Reads a connection string: `Name=value` in any order, between semicolons; values may hold `=`. Source: "Configure Azure
 * Storage connection strings". Nothing of it is ever shown.
 */
function readConnection(remote, text) {
    const parts = new Map();
    for (const part of text.split(';')) {
        const [, name = '', value = ''] = /^\s*([^=\s]+)\s*=\s*(.*?)\s*$/s.exec(part) ?? [];
        if (name !== '' && value !== '')
            parts.set(name.toLowerCase(), value);
    }
    const account = parts.get('accountname');
    return {
        account,
        key: parts.get('accountkey'),
        signature: parts.get('sharedaccesssignature'),
        endpoint: endpointFrom(remote, parts, account),
    };
}
function endpointFrom(remote, parts, account) {
    const whole = parts.get('blobendpoint');
    if (whole !== undefined)
        return endpointOf(remote, 'BlobEndpoint', whole);
    const protocol = parts.get('defaultendpointsprotocol')?.toLowerCase() ?? 'https';
    const suffix = parts.get('endpointsuffix') ?? 'core.windows.net';
    if (account === undefined || !ACCOUNT.test(account) || !/^https?$/.test(protocol) || !DOMAIN.test(suffix)) {
        const shape = 'DefaultEndpointsProtocol=https;AccountName=…;AccountKey=…;EndpointSuffix=core.windows.net';
        throw unusable(remote, 'the connection string', 'it names no account', (0,lib_message/* say */.cv) `Write it as ${shape}.`);
    }
    return `${protocol}://${account}.blob.${suffix}`;
}
/** Names of storage accounts: they become a part of the host. */
const ACCOUNT = /^[a-z0-9]{3,24}$/;
const DOMAIN = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

;// CONCATENATED MODULE: ./lib/stores/azure/settings.js





/**
 * DVC's options of an Azure remote (documented at dvc.org, `remote modify`), then the variables and Azure's
 * configuration as DVC and adlfs read them. A connection string goes before an account's name; a key before a
 * signature, a signature before an application, an application before whatever else is there. Where base says
 * `allow_anonymous_login`, the environment's secrets are left alone. Throws `access` for what cannot hold.
 */
function readSettings(remote, environment, profile) {
    const found = collect(remote, environment, profile);
    const connection = found.connection === undefined ? undefined : readConnection(remote, found.connection);
    const { account, endpoint } = placeOf(remote, found.account, connection);
    const login = chooseLogin(remote, account, found, connection);
    if ((login.kind === 'application' || login.kind === 'ambient') && !isPrivate(endpoint)) {
        const remedy = (0,lib_message/* say */.cv) `Use an endpoint with ${'https://'}.`;
        throw unusable(remote, 'the endpoint', 'a token would be readable on the way', remedy);
    }
    return { endpoint, login };
}
function collect({ options }, environment, profile) {
    const anonymous = flag(options.allow_anonymous_login) ?? false;
    const secret = (own, ...others) => first(own, ...(anonymous ? [] : others));
    const env = environment;
    return {
        anonymous,
        account: first(options.account_name, env.AZURE_STORAGE_ACCOUNT, profile.account, env.AZURE_STORAGE_ACCOUNT_NAME),
        connection: secret(options.connection_string, env.AZURE_STORAGE_CONNECTION_STRING, profile.connection_string),
        key: secret(options.account_key, env.AZURE_STORAGE_KEY, profile.key, env.AZURE_STORAGE_ACCOUNT_KEY),
        signature: secret(options.sas_token, env.AZURE_STORAGE_SAS_TOKEN, profile.sas_token),
        tenant: secret(options.tenant_id, env.AZURE_STORAGE_TENANT_ID),
        client: secret(options.client_id, env.AZURE_STORAGE_CLIENT_ID),
        secret: secret(options.client_secret, env.AZURE_STORAGE_CLIENT_SECRET),
        variables: flag(options.exclude_environment_credential) !== true,
        machine: flag(options.exclude_managed_identity_credential) !== true,
    };
}
function placeOf(remote, account, connection) {
    if (connection !== undefined)
        return { account: connection.account ?? account, endpoint: connection.endpoint };
    if (account === undefined) {
        throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `remote ${remote.name} names no storage account`, {
            place: remote.place,
            remedy: (0,lib_message/* say */.cv) `Set ${'account_name'} of the remote at base, or give the step ${'AZURE_STORAGE_ACCOUNT'} or ${'AZURE_STORAGE_CONNECTION_STRING'}.`,
        });
    }
    if (!ACCOUNT.test(account)) {
        const remedy = (0,lib_message/* say */.cv) `Write the plain name, three to twenty-four small letters and digits.`;
        throw unusable(remote, 'account_name', account, remedy);
    }
    return { account, endpoint: `https://${account}.blob.core.windows.net` };
}
function chooseLogin(remote, account, found, connection) {
    const key = connection?.key ?? (connection?.signature === undefined ? found.key : undefined);
    if (key !== undefined)
        return keyLogin(remote, account, key);
    const signature = connection?.signature ?? found.signature;
    if (signature !== undefined)
        return { kind: 'signature', query: queryOf(remote, signature) };
    const { tenant, client, secret, variables, machine, anonymous } = found;
    if (tenant !== undefined && client !== undefined && secret !== undefined) {
        return { kind: 'application', tenant, client, secret };
    }
    if (tenant !== undefined || client !== undefined || secret !== undefined)
        throw partial(remote);
    return anonymous ? { kind: 'anonymous' } : { kind: 'ambient', variables, machine };
}
function keyLogin(remote, account, key) {
    if (account !== undefined && /^[A-Za-z0-9+/]+=*$/.test(key))
        return { kind: 'key', account, key };
    const why = account === undefined ? 'nothing names its account' : 'it is no base64';
    throw unusable(remote, 'the account key', why, (0,lib_message/* say */.cv) `Take the key and the account’s name from Azure as they are.`);
}
/** The query of a signature; it may be written with its question mark. */
function queryOf(remote, signature) {
    const query = signature.replace(/^\?/, '');
    if (/^[!-~]+$/.test(query) && !query.includes('#') && /(^|&)sig=/.test(query))
        return query;
    throw unusable(remote, 'the shared access signature', 'it has no sig', (0,lib_message/* say */.cv) `Take it from Azure as it is.`);
}
function partial(remote) {
    const names = (0,lib_message/* say */.cv) `${'tenant_id'}, ${'client_id'} and ${'client_secret'}`;
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `remote ${remote.name} has some of ${names} without the others`, {
        place: remote.place,
        remedy: (0,lib_message/* say */.cv) `Give the step the rest as ${'AZURE_STORAGE_TENANT_ID'}, ${'AZURE_STORAGE_CLIENT_ID'} and ${'AZURE_STORAGE_CLIENT_SECRET'}, or take them out at base and log in before it.`,
    });
}

;// CONCATENATED MODULE: ./lib/stores/azure/token.js

/** Azure Storage in every cloud. Source: "Authorize access to blobs with Microsoft Entra ID". */
const SCOPE = 'https://storage.azure.com/.default';
/** A token is not used in its last minutes, or in the second half of a short life: it could end on the way. */
const MARGIN = 5 * 60_000;
/** Tokens of Microsoft Entra. The library is loaded when the first is needed; it reads the environment by itself, too. */
function openTokens(login, environment) {
    let credential;
    return keepTokens(async () => {
        credential ??= makeCredential(login, environment);
        try {
            const { token, expiresOnTimestamp } = await (await credential).getToken(SCOPE);
            const margin = Math.min(MARGIN, (expiresOnTimestamp - Date.now()) / 2);
            return { headers: { authorization: `Bearer ${token}` }, until: expiresOnTimestamp - margin };
        }
        catch (error) {
            throw explain(error, login);
        }
    });
}
/**
 * An application, or the sources that DVC asks, in its order: variables, workload identity, machine, `az login`. Those
 * that open a window or start a shell of their own are left out.
 */
async function makeCredential(login, { AZURE_CLIENT_ID: clientId }) {
    const identity = await Promise.all(/* import() */[__webpack_require__.e(3669), __webpack_require__.e(3324), __webpack_require__.e(6341)]).then(__webpack_require__.bind(__webpack_require__, 6341));
    const retryOptions = { maxRetries: 1, retryDelayInMs: 300 };
    if (login.kind === 'application') {
        return new identity.ClientSecretCredential(login.tenant, login.client, login.secret, { retryOptions });
    }
    // The probe is what the library's own chain does: where no machine answers within a second there is none.
    const probe = { sendProbeRequest: true, retryOptions: { maxRetries: 0 }, ...(clientId ? { clientId } : {}) };
    const sources = [
        ...(login.variables ? [() => new identity.EnvironmentCredential({ retryOptions })] : []),
        () => new identity.WorkloadIdentityCredential({ retryOptions }),
        ...(login.machine ? [() => new identity.ManagedIdentityCredential(probe)] : []),
        () => new identity.AzureCliCredential({ processTimeoutInMs: 10_000 }),
    ];
    return new identity.ChainedTokenCredential(...sources.flatMap(makeIfComplete));
}
/** A source whose variables are not there refuses to be made. */
function makeIfComplete(make) {
    try {
        return [make()];
    }
    catch {
        return [];
    }
}
function explain(error, login) {
    const { name, code, message, statusCode, errorResponse } = (error ?? {});
    const nobody = name === 'AggregateAuthenticationError' || name === 'CredentialUnavailableError';
    if (login.kind === 'ambient' && nobody)
        return new NoCredentials(undefined, false, error);
    // Of some failures the code is told by the beginning of their text alone.
    const [, word] = /^([a-z]+(?:_[a-z]+)+): /.exec(String(message)) ?? [];
    const transient = statusCode === 429 || (statusCode ?? 0) >= 500;
    return new NoCredentials(codeOf(errorResponse?.error, code, word, name), transient, error);
}

// EXTERNAL MODULE: ./lib/stores/web/client.js + 2 modules
var web_client = __webpack_require__(4399);
;// CONCATENATED MODULE: ./lib/stores/azure.js






/** Azure Blob Storage, through its REST API. */
const azure = {
    id: 'azure',
    serves: (url) => url.startsWith('azure://'),
    open: (remote, environment) => openAzure(remote, environment),
};
/** Names of containers. Source: "Naming and referencing containers, blobs, and metadata". */
const SCHEME = {
    name: 'azure',
    container: /^(?:\$root|\$web|\$logs|[a-z0-9](?:-?[a-z0-9]){2,62})$/,
    example: 'azure://CONTAINER/PREFIX',
};
/** The store of a remote; nothing is sent before an object is asked for. */
async function openAzure(remote, environment, patience = web_client/* PATIENCE */.aZ) {
    const profile = await readProfile(environment);
    const address = readAddress(named(remote, environment.AZURE_STORAGE_CONTAINER_NAME ?? profile.container_name), SCHEME);
    const settings = readSettings(remote, environment, profile);
    const { login } = settings;
    const tokens = login.kind === 'application' || login.kind === 'ambient' ? openTokens(login, environment) : async () => ({});
    const client = (0,web_client/* makeWebClient */.CE)({ environment, patience });
    return openBlobs({ remote, client, address, settings, tokens });
}
/** A bare `azure://` is the container that the environment names. */
function named(remote, container) {
    return remote.url === 'azure://' && container ? { ...remote, url: `azure://${container}` } : remote;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./lib/stores/shared/folders.js


/** Folders asked for at the same time. */
const TOGETHER = 8;
/** Folders in folders; object stores have two or three, and a link could lead in a circle. */
const folders_MAX_DEPTH = 40;
const MAX_PENDING = 200_000;
/**
 * A page of a listing by prefix where a protocol knows folders alone: some folders at a time, and the others are what
 * the next page is asked with.
 */
async function listByFolders(prefix, from, list) {
    const pending = from === undefined ? [prefix.replace(/[^/]*$/, '')] : JSON.parse(from);
    const [now, later] = [pending.slice(0, TOGETHER), pending.slice(TOGETHER)];
    const objects = [];
    const found = [];
    const lists = await Promise.all(now.map(async (folder) => [folder, (await list(folder.replace(/\/$/, ''))) ?? []]));
    for (const [folder, entries] of lists) {
        for (const { name, size, folder: isFolder } of entries) {
            if (name === '' || name === '.' || name === '..' || name.includes('/'))
                continue;
            const key = folder + name;
            if (!isFolder && key.startsWith(prefix))
                objects.push({ key, size });
            if (isFolder && `${key}/`.startsWith(prefix))
                found.push(`${key}/`);
        }
    }
    const next = [...found, ...later];
    if (next.length > MAX_PENDING || found.some((folder) => folder.split('/').length > folders_MAX_DEPTH))
        throw tooDeep();
    return { objects, next: next.length === 0 ? undefined : JSON.stringify(next) };
}
function tooDeep() {
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `the remote has more folders than are listed, or they lie too deep`, {
        remedy: (0,lib_message/* say */.cv) `Use a remote that holds nothing but objects.`,
    });
}

;// CONCATENATED MODULE: ./lib/stores/file.js










/** Bytes of one read. */
const CHUNK = 256 * 1024;
/** A folder on this machine or on a mounted share. */
const file = {
    id: 'file',
    serves: (url) => url.startsWith('file://') || !/^[a-z][a-z0-9+.-]*:\/\//i.test(url),
    open: async (remote) => openFolder(remote),
};
async function openFolder(remote) {
    const root = rootOf(remote);
    if (root === undefined || !(await file_isFolder(root)))
        throw absentRoot(remote);
    const find = (ref) => file_pathOf(root, ref).catch((error) => refuse(root, ref, error));
    return {
        stat: async (ref) => {
            const path = await find(ref);
            const found = await (0,promises_.stat)(path).catch((error) => refuse(root, ref, error));
            if (!found.isFile())
                throw (0,failure/* missing */.LO)(ref);
            return { size: found.size };
        },
        read: async (ref, part, signal) => {
            const path = await find(ref);
            const handle = await (0,promises_.open)(path, 'r').catch((error) => refuse(root, ref, error));
            return readPart(handle, ref, part, signal);
        },
        list: (prefix, from) => listPage(root, remote, prefix, from),
    };
}
/** The folder of a remote as a whole path; undefined for one that cannot be a folder of this machine. */
function rootOf({ url }) {
    try {
        const path = url.startsWith('file://') ? (0,external_node_url_.fileURLToPath)(url) : url.replace(/^~(?=\/|$)/, (0,external_node_os_.homedir)());
        return (0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.resolve)(path) : undefined;
    }
    catch {
        return undefined;
    }
}
async function file_isFolder(path) {
    return (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
}
async function readPart(handle, ref, part, signal) {
    const found = await handle.stat();
    const { start } = part;
    const end = Math.min(part.end ?? found.size, found.size);
    if (!found.isFile() || end <= start) {
        await handle.close();
        if (!found.isFile())
            throw (0,failure/* missing */.LO)(ref);
        return { body: external_node_stream_.Readable.from([]), tag: undefined };
    }
    const stream = handle.createReadStream({ start, end: end - 1, signal, highWaterMark: CHUNK });
    // Whoever reads it hears of its errors; nobody else has to.
    stream.on('error', () => { });
    return { body: count(stream, ref, end - start, signal), tag: undefined };
}
async function* count(stream, ref, promised, signal) {
    let size = 0;
    try {
        for await (const chunk of stream) {
            size += chunk.length;
            yield chunk;
        }
    }
    catch (error) {
        signal.throwIfAborted();
        throw (0,failure/* brokenBody */.Os)(ref, (0,lib_message/* say */.cv) `the file system fails after ${size} bytes`, error);
    }
    if (size !== promised)
        throw (0,failure/* brokenBody */.Os)(ref, (0,lib_message/* say */.cv) `${size} of ${promised} bytes came`);
}
async function listPage(root, remote, prefix, from) {
    return listByFolders(prefix, from, async (folder) => {
        try {
            const path = folder === '' ? root : await file_pathOf(root, { remote, key: folder });
            const entries = await (0,promises_.readdir)(path, { withFileTypes: true });
            return await Promise.all(entries.map((entry) => describe(root, folder, remote, entry)));
        }
        catch (error) {
            const { code } = error;
            const absent = code === 'ENOENT' || code === 'ENOTDIR';
            if (absent && (await file_isFolder(root)))
                return undefined;
            return refuse(root, { remote, key: folder }, error);
        }
    });
}
/** A link counts as what it leads to, below the root; anything that is no file and no folder has no name. */
async function describe(root, folder, remote, entry) {
    const { name } = entry;
    if (entry.isDirectory())
        return { name, folder: true, size: 0 };
    const key = folder === '' ? name : `${folder}/${name}`;
    const found = await file_pathOf(root, { remote, key })
        .then((path) => (0,promises_.stat)(path))
        .catch(passOver);
    return found?.isFile() === true ? { name, folder: false, size: found.size } : { name: '', folder: false, size: 0 };
}
/** A link that leads nowhere, in a circle or out of the root is nothing that lies in the remote. */
function passOver(error) {
    const { code } = error;
    if (!(0,errors/* isHoldoutError */.k)(error) && code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'ELOOP')
        throw error;
}
/** Keys are ours (digests), and still never leave the root, also not by a link that a pull request put there. */
async function file_pathOf(root, ref) {
    const path = (0,external_node_path_.join)(root, ref.key);
    if (!liesIn(path, root))
        throw (0,failure/* outside */.qY)(ref);
    const real = await (0,promises_.realpath)(path);
    // Where no link is on the way there is nothing more to look at.
    if (real !== path && !liesIn(real, await (0,promises_.realpath)(root)))
        throw (0,failure/* outside */.qY)(ref);
    return path;
}
function liesIn(path, root) {
    return path.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep);
}
async function refuse(root, { key, remote }, error) {
    if ((0,errors/* isHoldoutError */.k)(error))
        throw error;
    const code = error.code ?? 'unknown error';
    if (code === 'ENOENT' || code === 'ENOTDIR') {
        throw (await file_isFolder(root)) ? (0,failure/* missing */.LO)({ key, remote }) : absentRoot(remote);
    }
    throw (0,failure/* unreadable */.O$)({ key, remote }, PASSING.test(code) ? 'transient' : 'access', (0,lib_message/* say */.cv) `${[code]}`, {
        cause: error,
        remedy: PASSING.test(code) ? failure/* AGAIN */.jM : (0,lib_message/* say */.cv) `Give this user the right to read the folder.`,
    });
}
/** What a share that is mounted may say, and take back. */
const PASSING = /^(EIO|ESTALE|ETIMEDOUT|EAGAIN|EMFILE|ENFILE|EHOSTDOWN|ENOTCONN)$/;
function absentRoot(remote) {
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `the folder ${(0,urls/* showUrl */.j)(remote.url)} of remote ${remote.name} is not on this machine`, {
        place: remote.place,
        remedy: (0,lib_message/* say */.cv) `Mount it here, run Holdout where it is, or use a remote that this machine reaches.`,
    });
}

;// CONCATENATED MODULE: ./lib/stores/gcs/json.js

/** `{items: [{name, size}], nextPageToken}`; sizes are decimal texts, an empty listing has no items. */
function json_readPage(text) {
    const { items = [], nextPageToken } = parseJson(text) ?? { items: null };
    if (!Array.isArray(items))
        return undefined;
    const objects = items.flatMap((item) => {
        const { name, size } = (item ?? {});
        const bytes = sizeIn(size);
        return typeof name === 'string' && bytes !== undefined ? [{ key: name, size: bytes }] : [];
    });
    if (objects.length < items.length)
        return undefined;
    return { objects, ...(typeof nextPageToken === 'string' && nextPageToken !== '' ? { next: nextPageToken } : {}) };
}
/** Google's word for why it refuses: `{error: {errors: [{reason}]}}`. */
function reasonIn(text) {
    const { error } = (parseJson(text) ?? {});
    return Array.isArray(error?.errors) ? error.errors[0]?.reason : undefined;
}
/** A JSON object; undefined for anything else. */
function parseJson(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return undefined;
        return value;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/stores/gcs/failure.js



const failure_CREDENTIALS = (0,lib_message/* say */.cv) `Log in before the step with google-github-actions/auth, or name a key file in ${'GOOGLE_APPLICATION_CREDENTIALS'}.`;
const PLACE = (0,lib_message/* say */.cv) `${'url'} and ${'endpointurl'} of the remote`;
/** How Google refuses. Source: "HTTP status and error codes for JSON" of Cloud Storage. */
const failure_MANNERS = {
    codeOf: (_, text) => reasonIn(text),
    judge: ({ status, code }, asked) => failure_judge(status, code, asked),
    credentials: failure_CREDENTIALS,
    place: PLACE,
};
function failure_judge(status, code, asked) {
    const { container, known } = asked;
    if (status === 403 && code !== undefined && BUSY.test(code))
        return ['transient', (0,lib_message/* say */.cv) `it answers ${code}`, failure/* AGAIN */.jM];
    if (status === 401 && known) {
        const renew = (0,lib_message/* say */.cv) `Renew the credentials of the step.`;
        return ['access', (0,lib_message/* say */.cv) `the token is not valid or has expired`, renew, true];
    }
    if (status === 401)
        return ['access', (0,lib_message/* say */.cv) `it lets nobody in without credentials, and none were found`, failure_CREDENTIALS, true];
    if (status === 403)
        return ['access', (0,lib_message/* say */.cv) `access is denied`, failure_ROLE(container)];
    if (status === 404) {
        const mend = (0,lib_message/* say */.cv) `Check ${PLACE} at base. ${failure_ROLE(container)}`;
        return ['access', (0,lib_message/* say */.cv) `the bucket ${container} is not there, or may not be listed`, mend, true];
    }
    if (code === 'userProjectMissing') {
        const remedy = (0,lib_message/* say */.cv) `Name the project that pays in ${'GOOGLE_CLOUD_QUOTA_PROJECT'}.`;
        return ['access', (0,lib_message/* say */.cv) `the requester pays, and nothing says who that is`, remedy, true];
    }
    return undefined;
}
const failure_ROLE = (container) => (0,lib_message/* say */.cv) `Give whoever is logged in the role ${'roles/storage.objectViewer'} on the bucket ${container}: without ${'storage.objects.list'} it refuses instead of saying that an object is not there.`;
const BUSY = /^(rateLimitExceeded|userRateLimitExceeded|quotaExceeded|dailyLimitExceeded|backendError)$/;

;// CONCATENATED MODULE: ./lib/stores/gcs/service.js











/** Stored bytes are wanted: without this an object that was stored compressed would be unpacked on the way. */
const STORED = { 'accept-encoding': 'gzip' };
/** What the API itself says is wanted plain. */
const PLAIN = { 'accept-encoding': 'identity' };
/** Google's JSON API as a store. Source: "Cloud Storage JSON API overview". */
function openObjects(parts) {
    const { client, address } = parts;
    const service = openGoogle(parts);
    const { origin } = service;
    const root = `${service.root}/storage/v1/b/${address.container}/o`;
    const pathOf = (ref, query) => `${root}/${encode(keyOf(address, ref))}?${query}${ref.version === undefined ? '' : `&generation=${generation(ref)}`}`;
    const list = makeList(parts, service, root);
    const refuse = makeRefusal(service, list);
    const objects = (0,store/* openWebStore */._)(client, {
        locate: async (ref) => ({ origin, path: pathOf(ref, 'alt=media'), headers: STORED }),
        send: (request, signal) => sendByGeneration(service, request, signal),
        refuse,
        check: ({ headers }, ref) => holdVersion(ref, headers['x-goog-generation']),
        silent: service.silent,
    });
    return {
        read: objects.read,
        stat: async (ref, signal) => {
            const request = { method: 'GET', origin, path: pathOf(ref, 'fields=size,generation'), headers: PLAIN };
            const { size, generation: given } = parseJson(await service.ask(request, ref, refuse, signal)) ?? {};
            holdVersion(ref, given);
            const bytes = sizeIn(size);
            if (bytes === undefined)
                throw (0,failure/* noSize */.x7)(ref);
            return { size: bytes };
        },
        list,
    };
}
function openGoogle({ remote, client, address, endpoint, tokens }) {
    const authorize = async (request) => {
        const own = await tokens();
        if (own.authorization !== undefined && !isPrivate(endpoint))
            throw overheard(remote);
        return { ...request, headers: { ...request.headers, ...own } };
    };
    return openService({ remote, client, address, endpoint, manners: failure_MANNERS, authorize });
}
function makeList({ remote, address }, service, root) {
    return async (prefix, from, signal) => {
        const mark = from === undefined ? '' : `&pageToken=${encode(from)}`;
        const query = `maxResults=1000&fields=items(name,size),nextPageToken&prefix=${encode(address.prefix + prefix)}${mark}`;
        const request = { method: 'GET', origin: service.origin, path: `${root}?${query}`, headers: PLAIN };
        const text = await service.ask(request, { remote }, service.refuse, signal);
        return relate(remote, address, prefix, json_readPage(text));
    };
}
/**
 * A 404 is the object's, or its bucket's. Google tells them apart by texts for people: the bucket has to show itself,
 * once for all objects.
 */
function makeRefusal(service, list) {
    let there = false;
    return async (refusal, ref, signal) => {
        if (refusal.status !== 404)
            return service.refuse(refusal, ref);
        if (!there)
            await list(ref.key, undefined, signal);
        there = true;
        return absent(ref);
    };
}
/**
 * What tells contents apart is the generation: it stands for the entity tag in answers, and for `If-Match` in requests.
 * The encoding of a stored object is its own; one that was put on on the way is not.
 */
async function sendByGeneration(service, request, signal) {
    const { 'if-match': tag, ...headers } = request.headers;
    const [, wanted] = /^"(\d+)"$/.exec(tag ?? '') ?? [];
    const path = wanted === undefined ? request.path : `${request.path}&ifGenerationMatch=${wanted}`;
    const answer = await service.send({ ...request, headers, path }, signal);
    const { 'content-encoding': coded, 'x-goog-generation': given, ...rest } = answer.headers;
    const stored = rest['x-goog-stored-content-encoding'] ?? coded;
    const own = coded === undefined || coded === stored ? rest : { ...rest, 'content-encoding': coded };
    if (typeof given !== 'string')
        return { ...answer, headers: own };
    return { ...answer, headers: { ...own, 'x-goog-generation': given, etag: `"${given}"` } };
}
/** Google's version of an object, a decimal number; any other would be taken for another parameter. */
function generation({ version = '', key, remote }) {
    if (/^\d{1,20}$/.test(version))
        return version;
    throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `${version} is no version of ${key} on remote ${remote.name}`, {
        remedy: (0,lib_message/* say */.cv) `Push the file again, so that its pointer records one.`,
    });
}
function holdVersion(ref, given) {
    if (ref.version !== undefined && given !== ref.version)
        throw (0,failure/* otherVersion */.Zt)(ref);
}
function overheard(remote) {
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `remote ${remote.name} is asked over a plain connection, which carries no token`, {
        place: remote.place,
        remedy: (0,lib_message/* say */.cv) `Write ${'endpointurl'} with ${'https://'}, or set ${'allow_anonymous_login'} at base.`,
    });
}

;// CONCATENATED MODULE: ./lib/stores/gcs/settings.js



/**
 * DVC's options of a Google Cloud Storage remote (documented at dvc.org, `remote modify`), and the variables that gcsfs
 * reads for it. Throws `access` for those that cannot hold.
 */
function settings_readSettings(remote, environment) {
    const { options } = remote;
    const keyFile = fileOf(remote, 'credentialpath');
    const project = first(options.projectname);
    return {
        endpoint: findEndpoint(remote, environment),
        anonymous: flag(options.allow_anonymous_login) ?? false,
        ...(keyFile === undefined ? {} : { keyFile }),
        ...(project === undefined ? {} : { project }),
    };
}
function findEndpoint(remote, environment) {
    const { endpointurl } = remote.options;
    if (endpointurl)
        return endpointOf(remote, 'endpointurl', endpointurl);
    const emulator = environment.STORAGE_EMULATOR_HOST;
    if (emulator && emulator !== 'default') {
        const url = /^https?:\/\//i.test(emulator) ? emulator : `http://${emulator}`;
        return endpointOf(remote, 'STORAGE_EMULATOR_HOST', url);
    }
    const universe = first(environment.GOOGLE_CLOUD_UNIVERSE_DOMAIN) ?? 'googleapis.com';
    if (/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(universe))
        return `https://storage.${universe}`;
    throw unusable(remote, 'GOOGLE_CLOUD_UNIVERSE_DOMAIN', universe, (0,lib_message/* say */.cv) `Write a plain domain, or take it out.`);
}

;// CONCATENATED MODULE: ./lib/stores/gcs/key-file.js





/**
 * The key file that base names. It holds a key of its own and nothing else: files that say where to get credentials could
 * name programs and servers, and the folder of a checkout is written by pull requests.
 */
async function readKeyFile(remote, path) {
    const content = await readJson(remote, 'credentialpath', path);
    const { type } = content;
    if (type !== 'service_account' && type !== 'authorized_user') {
        const found = typeof type === 'string' ? `type ${type}` : 'it has no type';
        const remedy = (0,lib_message/* say */.cv) `Name the file of a service account’s key, or any other in ${VARIABLE} of the step’s environment.`;
        throw unusable(remote, 'credentialpath', found, remedy);
    }
    const names = type === 'service_account' ? ['client_email', 'private_key'] : USER;
    const [one, two, three] = names.map((name) => content[name]);
    const { private_key_id: keyId } = content;
    if (typeof one === 'string' && typeof two === 'string') {
        const own = typeof keyId === 'string' ? { keyId } : {};
        if (type === 'service_account')
            return { type, email: one, key: two, ...own };
        if (typeof three === 'string')
            return { type, clientId: one, clientSecret: two, refreshToken: three };
    }
    const remedy = (0,lib_message/* say */.cv) `Take the file from Google as it is.`;
    throw unusable(remote, 'credentialpath', `the file lacks ${names.join(' or ')}`, remedy);
}
const USER = ['client_id', 'client_secret', 'refresh_token'];
/**
 * Proves the file that the environment names before the library takes it. Google's library does not: such a file may say
 * which program gives a token, and to which server a token of the step is sent. Programs are for those who allow them in
 * the environment, and never from a repository; tokens go to Google alone.
 */
async function proveSource(remote, environment) {
    const path = environment[VARIABLE] || environment[VARIABLE.toLowerCase()];
    if (!path)
        return;
    if (!(0,external_node_path_.isAbsolute)(path)) {
        throw key_file_refuse(remote, path, (0,lib_message/* say */.cv) `it is no whole path: it would lie in the repository`);
    }
    const content = await readJson(remote, VARIABLE, path);
    const universe = environment.GOOGLE_CLOUD_UNIVERSE_DOMAIN || 'googleapis.com';
    const strangers = [
        ...valuesOf(content, RECEIVERS).filter((url) => !isGoogle(url, universe)),
        ...valuesOf(content, UNIVERSES).filter((domain) => domain !== universe),
    ];
    if (strangers.length > 0)
        throw key_file_refuse(remote, path, (0,lib_message/* say */.cv) `it sends tokens to ${String(strangers[0])}`);
    if (valuesOf(content, PROGRAMS).length === 0)
        return;
    if (environment[ALLOWED] !== '1')
        throw key_file_refuse(remote, path, (0,lib_message/* say */.cv) `it starts a program, which ${ALLOWED} does not allow`);
    if (await isInRepository(path)) {
        throw key_file_refuse(remote, path, (0,lib_message/* say */.cv) `it starts a program, and lies in a repository, where a pull request can change it`);
    }
}
const VARIABLE = 'GOOGLE_APPLICATION_CREDENTIALS';
/** Google's own switch; `1` is yes. */
const ALLOWED = 'GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES';
/** Bytes of a key file that are read; real ones have some thousand. */
const key_file_LIMIT = 1024 * 1024;
async function readJson(remote, name, path) {
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size > key_file_LIMIT)
            throw Object.assign(new Error('too large'), { code: 'EFBIG' });
        const content = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
        if (typeof content === 'object' && content !== null)
            return content;
    }
    catch (cause) {
        const { code } = cause;
        if (code !== undefined)
            throw unreadable(remote, path, (0,lib_message/* say */.cv) `${path} cannot be read (${[code]})`, name);
    }
    throw unreadable(remote, path, (0,lib_message/* say */.cv) `${path} is no JSON object`, name);
}
function unreadable(remote, path, why, name) {
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `remote ${remote.name} cannot be opened: ${why}`, {
        place: remote.place,
        remedy: (0,lib_message/* say */.cv) `Put the key file there, or mend ${name}, which names ${path}.`,
    });
}
function key_file_refuse(remote, path, why) {
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `remote ${remote.name} cannot be opened with ${path}: ${why}`, {
        place: remote.place,
        remedy: (0,lib_message/* say */.cv) `Name a file outside the repository in ${VARIABLE}, as google-github-actions/auth writes it.`,
    });
}
/** The values of a file that Google's library would take under one of these names; it reads them in both spellings. */
function valuesOf(value, names, depth = 0) {
    if (typeof value !== 'object' || value === null)
        return [];
    if (depth > DEPTH)
        return [value];
    return Object.entries(value).flatMap(([name, inner]) => [
        ...(names.has(name.replaceAll('_', '').toLowerCase()) ? [inner] : []),
        ...valuesOf(inner, names, depth + 1),
    ]);
}
/** Real files are three deep; whatever lies deeper counts as what it could be. */
const DEPTH = 10;
/** To whom a token is sent. */
const RECEIVERS = new Set(['tokenurl', 'tokeninfourl', 'revokeurl', 'serviceaccountimpersonationurl']);
/** The domain that all other receivers lie in. */
const UNIVERSES = new Set(['universedomain']);
const PROGRAMS = new Set(['executable']);
/** A host of Google's, or this machine. */
function isGoogle(url, universe) {
    if (typeof url !== 'string' || !URL.canParse(url))
        return false;
    const { protocol, hostname } = new URL(url);
    if (hostname === universe || hostname.endsWith(`.${universe}`))
        return protocol === 'https:';
    return protocol === 'http:' && isPrivate(url);
}
async function isInRepository(path) {
    const folders = [(0,external_node_path_.dirname)(await (0,promises_.realpath)(path))];
    for (let folder = folders[0] ?? '/'; folder !== (0,external_node_path_.dirname)(folder); folder = (0,external_node_path_.dirname)(folder))
        folders.push(folder);
    const marks = await Promise.all(folders.map((folder) => (0,promises_.lstat)((0,external_node_path_.join)(folder, '.git')).catch(() => undefined)));
    return marks.some((mark) => mark !== undefined);
}

;// CONCATENATED MODULE: ./lib/stores/gcs/token.js


/** Reading is all that is asked for. Source: "OAuth 2.0 scopes for Google APIs". */
const token_SCOPE = 'https://www.googleapis.com/auth/devstorage.read_only';
/**
 * Tokens of Google: of the key file that base names, else of whoever the environment or this machine is ("Application
 * Default Credentials"). Nobody at all means requests without a token, as gcsfs has it: the bucket may be public. The
 * library is loaded when the first is needed. Throws `access` for a file that may not be used.
 */
async function token_openTokens(remote, settings, environment) {
    if (settings.anonymous)
        return async () => ({});
    const key = settings.keyFile === undefined ? undefined : await readKeyFile(remote, settings.keyFile);
    if (key === undefined)
        await proveSource(remote, environment);
    let client;
    return keepTokens(async () => {
        client ??= key === undefined ? findClient(settings) : makeClient(key);
        try {
            const given = await (await client).getRequestHeaders();
            // The library renews tokens before they end and gives the same until then: it is asked for each request.
            return { headers: Object.fromEntries(given), until: 0 };
        }
        catch (error) {
            if (error.message === NOBODY)
                return { headers: {}, until: Number.POSITIVE_INFINITY };
            client = undefined;
            throw token_explain(error);
        }
    });
}
/** What the library says where it found no credentials at all. */
const NOBODY = 'Could not load the default credentials. Browse to https://cloud.google.com/docs/authentication/getting-started for more information.';
async function findClient({ project }) {
    const { GoogleAuth } = await Promise.all(/* import() */[__webpack_require__.e(3324), __webpack_require__.e(492)]).then(__webpack_require__.t.bind(__webpack_require__, 492, 19));
    // Without a project the library would look for one, and start `gcloud` for that.
    return new GoogleAuth({ scopes: token_SCOPE, projectId: project ?? 'unknown' }).getClient();
}
async function makeClient(key) {
    const { JWT, UserRefreshClient } = await Promise.all(/* import() */[__webpack_require__.e(3324), __webpack_require__.e(492)]).then(__webpack_require__.t.bind(__webpack_require__, 492, 19));
    if (key.type === 'service_account')
        return new JWT({ ...key, scopes: [token_SCOPE] });
    return new UserRefreshClient(key);
}
function token_explain(error) {
    const { code, status, response, cause, name } = (error ?? {});
    const answered = response?.status ?? status ?? 0;
    const word = codeOf(response?.data?.error, cause?.code, code) ?? (answered > 0 ? `status ${answered}` : codeOf(name));
    return new NoCredentials(word ?? 'unknown', answered === 429 || answered >= 500, error);
}

;// CONCATENATED MODULE: ./lib/stores/gcs.js





/** Google Cloud Storage, through its JSON API. */
const gcs = {
    id: 'gcs',
    serves: (url) => url.startsWith('gs://'),
    open: (remote, environment) => openGcs(remote, environment),
};
/** Names of buckets. Source: "About Cloud Storage buckets". */
const gcs_SCHEME = { name: 'gs', container: /^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/, example: 'gs://BUCKET/PREFIX' };
/** The store of a remote; nothing is sent before an object is asked for. */
async function openGcs(remote, environment, patience = web_client/* PATIENCE */.aZ) {
    const address = readAddress(remote, gcs_SCHEME);
    const settings = settings_readSettings(remote, environment);
    const tokens = await token_openTokens(remote, settings, environment);
    const client = (0,web_client/* makeWebClient */.CE)({ environment, patience });
    return openObjects({ remote, client, address, endpoint: settings.endpoint, tokens });
}

;// CONCATENATED MODULE: ./lib/stores/git-lfs.js

/** A server of Git LFS, or the objects that git-lfs keeps beside a repository of this machine. */
const gitLfs = {
    id: 'git-lfs',
    serves: (url) => /^lfs\+(https?|file):\/\//i.test(url),
    open: (remote, environment) => /^lfs\+file:/i.test(remote.url) ? git_lfs_openFolder(remote, environment) : openServer(remote, environment),
};
async function openServer(remote, environment) {
    const { openLfsServer } = await __webpack_require__.e(/* import() */ 8166).then(__webpack_require__.bind(__webpack_require__, 8166));
    return openLfsServer(remote, environment);
}
/** What `git lfs push` to a folder fills (`lfs-standalone-file`): `lfs/objects` of a bare repository, or below `.git`. */
async function git_lfs_openFolder(remote, environment) {
    const { existsSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 3024, 19));
    const folder = remote.url.replace(/^lfs\+file:\/\//i, '');
    const inside = existsSync(`${folder}/.git`) ? `${folder}/.git` : folder;
    return file.open({ ...remote, url: `${inside}/lfs/objects` }, environment);
}

// EXTERNAL MODULE: ./lib/stores/web/redirect.js
var redirect = __webpack_require__(6891);
;// CONCATENATED MODULE: ./lib/stores/web/folder.js








/**
 * The folder that a remote's URL names, written with one of two schemes for HTTP and HTTPS. A query would end up before
 * the object's name; user and password before the host are credentials.
 */
function readFolder(remote, plain, secure) {
    const [, scheme = '', rest = ''] = /^([a-z]+):\/\/(.*)$/is.exec(remote.url) ?? [];
    const protocol = new Map([
        [plain, 'http'],
        [secure, 'https'],
    ]).get(scheme.toLowerCase());
    const text = `${protocol}://${rest}`;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (protocol === undefined || url === undefined || url.search !== '' || url.hash !== '') {
        throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `the URL ${(0,urls/* showUrl */.j)(remote.url)} of remote ${remote.name} names no folder`, {
            place: remote.place,
            remedy: (0,lib_message/* say */.cv) `Write it as ${`${secure}://HOST/FOLDER`}, and credentials into the environment.`,
        });
    }
    return { remote, origin: url.origin, path: url.pathname.replace(/\/+$/, ''), user: url };
}
/** The objects of a folder. A 404 is absence only where the folder itself is shown to be there. */
function openWebFolder(folder, client, rooted) {
    const { origin, remote, secrets } = folder;
    const isThere = makeSure(rooted);
    return (0,store/* openWebStore */._)(client, {
        silent: describeServer(folder),
        locate: async (ref) => {
            (0,failure/* holdInside */.mm)(ref);
            return { origin, path: `${folder.path}/${encodePath(ref.key)}`, headers: {} };
        },
        send: (request, signal) => (0,redirect/* sendFollowing */.e)(client, request, secrets, signal),
        refuse: async (refusal, ref, signal) => {
            const asked = { origin, path: `${folder.path}/${encodePath(ref.key)}` };
            if (refusal.status !== 404 && refusal.status !== 410 && !(0,redirect/* leadsToFolder */.X)(refusal, asked)) {
                return folder_explainRefusal(refusal, ref, remote);
            }
            const answer = await isThere(signal);
            return answer === 'there' ? (0,failure/* missing */.LO)(ref) : answer(ref);
        },
    });
}
/** Asks once, and again after an error. */
function makeSure(rooted) {
    let known;
    return async (signal) => {
        known ??= await rooted(signal);
        return known;
    };
}
/** What an answer means that grants nothing, whatever it was about. */
function folder_explainRefusal({ status, headers }, subject, remote) {
    const code = (0,lib_message/* say */.cv) `status ${[String(status)]}`;
    const refuse = (why, remedy, everywhere = false) => (0,failure/* unreadable */.O$)(subject, 'access', why, { remedy, everywhere });
    if ((0,web_failure/* isPassing */.WG)(status)) {
        const after = (0,web_failure/* readRetryAfter */.D$)(headers['retry-after']);
        return (0,failure/* unreadable */.O$)(subject, 'transient', (0,lib_message/* say */.cv) `it answers ${code}`, { remedy: failure/* AGAIN */.jM, after });
    }
    if (status === 401)
        return refuse((0,lib_message/* say */.cv) `it wants other credentials (${code})`, giveCredentials(remote), true);
    if (status === 407)
        return refuse((0,lib_message/* say */.cv) `the proxy wants credentials (${code})`, CHECK_PROXY, true);
    if (status === 403)
        return refuse((0,lib_message/* say */.cv) `it refuses with ${code}`, (0,lib_message/* say */.cv) `Allow who asks to read it. ${giveCredentials(remote)}`);
    const check = (0,lib_message/* say */.cv) `Check ${'url'} of the remote at base.`;
    if (status >= 300 && status < 400)
        return refuse((0,lib_message/* say */.cv) `it points elsewhere with ${code}`, check);
    return refuse((0,lib_message/* say */.cv) `it answers ${code}, which proves nothing`, check);
}
const CHECK_PROXY = (0,lib_message/* say */.cv) `Write user and password into the proxy's URL: ${'HTTPS_PROXY'}, ${'HTTP_PROXY'}.`;
function giveCredentials(remote) {
    const [user, password, token] = [
        variableOf(remote, 'USER'),
        variableOf(remote, 'PASSWORD'),
        variableOf(remote, 'TOKEN'),
    ];
    return (0,lib_message/* say */.cv) `Give the step ${user} and ${password}, or ${token}. Those in ${'.dvc/config.local'} are not read.`;
}
/** The server of a folder, for when no answer comes. */
function describeServer({ origin }) {
    return {
        host: (0,lib_message/* say */.cv) `${origin}`,
        mend: (0,lib_message/* say */.cv) `Check that this machine reaches it, and ${'url'} of the remote at base.`,
        trust: (0,lib_message/* say */.cv) `Name the authority's file in ${'NODE_EXTRA_CA_CERTS'} or in the remote's ${'ssl_verify'}.`,
    };
}
/**
 * The headers that prove who asks: what base says, and from the environment what base is silent about. Throws `access`
 * where base asks for a proof that nobody has.
 */
function readSecrets(remote, environment, url) {
    const { auth, custom_auth_header: header } = remote.options;
    const password = secretOf(remote, environment, 'password', 'PASSWORD') ?? (folder_decode(url.password) || undefined);
    const user = secretOf(remote, environment, 'user', 'USER') ?? (folder_decode(url.username) || undefined);
    const token = secretOf(remote, environment, 'token', 'TOKEN');
    if (header || auth === 'custom') {
        if (!header || !/^[A-Za-z0-9-]+$/.test(header)) {
            throw refuseOption(remote, 'custom_auth_header', header ?? '', (0,lib_message/* say */.cv) `Name a header, or use ${'auth = basic'}.`);
        }
        return { [header.toLowerCase()]: password ?? token ?? lack(remote) };
    }
    if (auth && auth !== 'basic')
        throw refuseOption(remote, 'auth', auth, (0,lib_message/* say */.cv) `DVC itself speaks ${'basic'} and ${'custom'}.`);
    if (auth !== 'basic' && token !== undefined)
        return { authorization: `Bearer ${token}` };
    const wanted = auth === 'basic' || flag(remote.options.ask_password) === true || user !== undefined;
    if (!wanted)
        return {};
    const pair = `${user ?? ''}:${password ?? lack(remote)}`;
    return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}
function lack(remote) {
    throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `remote ${remote.name} wants a password, and there is none`, {
        place: remote.place,
        remedy: giveCredentials(remote),
    });
}
/** A key as a path: every byte that is no letter, digit or one of `-._~` is encoded, and `/` stays. */
function encodePath(key) {
    return key
        .split('/')
        .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`))
        .join('/');
}
function folder_decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./lib/stores/web/trust.js




/**
 * What a remote says of certificates: `ssl_verify` (no, or a file of authorities), and `cert_path` with `key_path` where
 * the server wants one of ours. Files are taken by their whole path. Throws `access` for one that cannot be read.
 */
async function readTrust(remote) {
    const verify = flag(remote.options.ssl_verify);
    const [authorities, cert, key] = [
        verify === undefined ? fileOf(remote, 'ssl_verify') : undefined,
        fileOf(remote, 'cert_path'),
        fileOf(remote, 'key_path'),
    ];
    if (key !== undefined && cert === undefined) {
        throw refuseOption(remote, 'key_path', key, (0,lib_message/* say */.cv) `Name its certificate too: ${'cert_path'}.`);
    }
    const read = async (path) => path === undefined
        ? undefined
        : await (0,promises_.readFile)(path).catch((error) => {
            throw (0,failure/* unopened */.xJ)(remote, error, (0,lib_message/* say */.cv) `${'ssl_verify'}, ${'cert_path'} or ${'key_path'}`);
        });
    const [ca, certificate, secret] = await Promise.all([read(authorities), read(cert), read(key)]);
    return {
        ...(verify === false ? { rejectUnauthorized: false } : {}),
        ...(ca === undefined ? {} : { ca }),
        // One file may hold both, as DVC takes it.
        ...(certificate === undefined ? {} : { cert: certificate, key: secret ?? certificate }),
    };
}

;// CONCATENATED MODULE: ./lib/stores/http.js








/** A web server that gives files; HTTP lists nothing. */
const http = {
    id: 'http',
    serves: (url) => /^https?:\/\//i.test(url),
    open: (remote, environment) => openHttp(remote, environment),
};
/** DVC's options of an HTTP remote (documented at dvc.org, `remote modify`). */
async function openHttp(remote, environment, patience) {
    const { user, ...place } = readFolder(remote, 'http', 'https');
    const folder = { ...place, secrets: readSecrets(remote, environment, user) };
    const options = { environment, trust: await readTrust(remote), home: folder.origin };
    const client = (0,web_client/* makeWebClient */.CE)(patience === undefined ? options : { ...options, patience });
    return openWebFolder(folder, client, (signal) => findRoot(folder, client, signal));
}
/**
 * Whether the remote's folder is there. Servers that keep folders say so by a page or a refusal to list it; where they
 * know of no folder at all, a 404 for an object may as well mean a wrong URL.
 */
async function findRoot(folder, client, signal) {
    const { origin, path, secrets, remote } = folder;
    const request = { method: 'GET', origin, path: `${path}/`, headers: { 'accept-encoding': 'identity' } };
    const answer = await (0,redirect/* sendFollowing */.e)(client, request, secrets, signal).catch((error) => {
        signal.throwIfAborted();
        throw (0,web_failure/* explainSilence */.lt)(error, { ref: { remote }, ...describeServer(folder) });
    });
    (0,web_body/* discard */.vf)(answer);
    const { status, headers } = answer;
    if (status < 300 || status === 403)
        return 'there';
    const why = (0,lib_message/* say */.cv) `status ${[String(status)]}`;
    if ((0,web_failure/* isPassing */.WG)(status)) {
        const after = (0,web_failure/* readRetryAfter */.D$)(headers['retry-after']);
        throw (0,failure/* unreadable */.O$)({ remote }, 'transient', (0,lib_message/* say */.cv) `it answers ${why}`, { remedy: failure/* AGAIN */.jM, after });
    }
    return (ref) => (0,failure/* unreadable */.O$)(ref, 'access', (0,lib_message/* say */.cv) `it is not there, and nothing shows that the remote's folder is (${why})`, {
        remedy: (0,lib_message/* say */.cv) `Check ${'url'} of the remote at base, and let the server answer for the folder itself.`,
    });
}

// EXTERNAL MODULE: ./lib/limit.js
var lib_limit = __webpack_require__(1104);
// EXTERNAL MODULE: ./lib/stores/shared/timer.js
var timer = __webpack_require__(9987);
;// CONCATENATED MODULE: ./lib/stores/retry/policy.js

/** A server that is down is known within some ten seconds, a silent one within twenty. */
const RETRY = {
    concurrency: 16,
    attempts: 3,
    pause: 500,
    longest: 5_000,
    after: 10_000,
    answer: 20_000,
    whole: 1_800_000,
    busy: 4,
};
/** Why a wait is called off that nobody needs any more; one for all, because a fresh one takes its stack along. */
const OVER = new Error('no longer needed');
const TOOLS = {
    now: () => performance.now(),
    wait: (milliseconds, signal) => new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const end = () => {
            callOff();
            reject(signal.reason);
        };
        const callOff = (0,timer/* startTimer */.I)(milliseconds, () => {
            signal.removeEventListener('abort', end);
            resolve();
        });
        signal.addEventListener('abort', end, { once: true });
    }),
    random: Math.random,
};
/**
 * Milliseconds before the next attempt: what the server asks for, at least a chosen part of a pause that doubles, so
 * that sixteen requests that failed together do not come back together. Undefined where it asks for too much.
 */
function pauseBefore(attempt, after, policy, { random }) {
    if (after !== undefined && after > policy.after)
        return undefined;
    const most = Math.min(policy.longest, policy.pause * 2 ** (attempt - 1));
    return (after ?? 0) + most * (0.5 + random() / 2);
}

;// CONCATENATED MODULE: ./lib/stores/retry/attempts.js





/**
 * All requests to one remote: so many at a time, each asked again while that helps. A remote that is down, or refuses
 * whoever asks, is asked by one request, and all others get its error.
 */
function makeAttempts(remote, policy, tools) {
    const limit = (0,lib_limit/* makeLimit */.m)(policy.concurrency);
    let down;
    let busy = 0;
    const give = (trouble, tries) => {
        const error = tries === 1 ? trouble : recount(trouble, tries);
        busy = trouble.again ? busy + 1 : 0;
        if (trouble.everywhere || busy >= policy.busy)
            down = error;
        return error;
    };
    return (run, signal) => limit(async () => {
        const started = tools.now();
        for (let tries = 1;; tries += 1) {
            if (down !== undefined)
                throw down;
            signal.throwIfAborted();
            const left = Math.max(0, started + policy.answer - tools.now());
            try {
                const value = await withinTime(run, left, remote, signal, tools);
                busy = 0;
                return value;
            }
            catch (error) {
                signal.throwIfAborted();
                if (!(error instanceof failure/* StoreError */.AD))
                    busy = 0;
                const trouble = toTrouble(error);
                const pause = trouble.again ? pauseBefore(tries, trouble.after, policy, tools) : undefined;
                const late = pause === undefined || tools.now() + pause >= started + policy.answer;
                if (tries >= policy.attempts || late)
                    throw give(trouble, tries);
                await tools.wait(pause, signal);
            }
        }
    });
}
/** A refusal that is no `StoreError` is about one object, and final; a bug stays what it is. */
function toTrouble(error) {
    if (error instanceof failure/* StoreError */.AD)
        return error;
    throw error;
}
function recount(trouble, tries) {
    const { kind, text, remedy, place, cause } = trouble;
    return new errors/* HoldoutError */.A(kind, (0,lib_message/* say */.cv) `${text}, after ${tries} attempts`, {
        cause,
        ...(remedy === undefined ? {} : { remedy }),
        ...(place === undefined ? {} : { place }),
    });
}
/**
 * Runs one attempt that must begin to answer in time. The signal that it gets outlives the call, for what is left of the
 * answer; when time is over it is the attempt's own that ends. Raced, because not every wait listens to a signal.
 */
async function withinTime(run, time, remote, caller, tools) {
    const late = new AbortController();
    const done = new AbortController();
    const expired = tools.wait(time, AbortSignal.any([done.signal, caller])).then(() => {
        late.abort();
        const why = (0,lib_message/* say */.cv) `it does not answer in time`;
        throw (0,failure/* unreadable */.O$)({ remote }, 'transient', why, { remedy: failure/* AGAIN */.jM, everywhere: true, again: false });
    });
    try {
        return await Promise.race([run(AbortSignal.any([late.signal, caller])), expired]);
    }
    finally {
        done.abort(OVER);
        expired.catch(() => { });
    }
}

;// CONCATENATED MODULE: ./lib/stores/retry/body.js



/** Bytes after which a body that broke counts as having got on. */
const PROGRESS = 1024 * 1024;
/**
 * A part of an object as one stream: where it breaks it is taken up at the next byte, of the same content. The caller's
 * signal, or a reader who had enough, ends what is open.
 */
async function openBody(context, ref, part, caller) {
    const stop = new AbortController();
    const signal = caller === undefined ? stop.signal : AbortSignal.any([caller, stop.signal]);
    const body = new Body(context, ref, part, signal);
    await body.begin();
    return new ReadableStream({
        pull: async (controller) => {
            try {
                const chunk = await body.next();
                if (chunk === undefined)
                    controller.close();
                else
                    controller.enqueue(chunk);
            }
            catch (error) {
                stop.abort();
                throw error;
            }
        },
        cancel: () => stop.abort(),
    }, { highWaterMark: 0 });
}
class Body {
    #context;
    #ref;
    #part;
    #signal;
    #reading;
    #chunks;
    /** The content that the first bytes came from. */
    #tag;
    /** Bytes given so far. */
    #given = 0;
    /** Bytes at the last break, and how often it broke without getting far from there. */
    #broken = { at: 0, times: 0 };
    #waited = 0;
    constructor(context, ref, part, signal) {
        this.#context = context;
        this.#ref = ref;
        this.#part = part;
        this.#signal = signal;
        this.#tag = part.tag;
    }
    async begin() {
        const { store, attempts } = this.#context;
        const part = { ...this.#part, start: this.#part.start + this.#given, tag: this.#tag };
        this.#reading = await attempts((signal) => store.read(this.#ref, part, signal), this.#signal);
        this.#tag ??= this.#reading.tag;
        this.#chunks = this.#reading.body[Symbol.asyncIterator]();
    }
    /** The next bytes, or undefined at the end. */
    async next() {
        for (;;) {
            this.#signal.throwIfAborted();
            try {
                const chunk = await this.#wait(async () => this.#chunks?.next());
                if (chunk === undefined || chunk.done === true)
                    return undefined;
                if (chunk.value.length === 0)
                    continue;
                this.#given += chunk.value.length;
                return chunk.value;
            }
            catch (error) {
                this.#signal.throwIfAborted();
                if (!(error instanceof failure/* StoreError */.AD && error.again))
                    throw error;
                await this.#wait(() => this.#mend(error));
            }
        }
    }
    /** Takes the body up where it broke; throws the error where that is of no use, or would mix two contents. */
    async #mend(error) {
        const { policy, tools } = this.#context;
        const got = this.#given - this.#broken.at >= PROGRESS;
        this.#broken = { at: this.#given, times: got ? 1 : this.#broken.times + 1 };
        const pause = pauseBefore(this.#broken.times, error.after, policy, tools);
        if (this.#broken.times >= policy.attempts || pause === undefined)
            throw error;
        if (this.#tag === undefined && this.#given > 0)
            throw error;
        await tools.wait(pause, this.#signal);
        await this.begin();
    }
    /** Counts the time that a reader waits, and ends it when all time is over; his own does not make a body late. */
    async #wait(task) {
        const { policy, tools } = this.#context;
        const started = tools.now();
        const done = new AbortController();
        const expired = tools.wait(Math.max(0, policy.whole - this.#waited), done.signal).then(() => {
            throw (0,failure/* brokenBody */.Os)(this.#ref, (0,lib_message/* say */.cv) `${this.#given} bytes came, too slowly`, undefined, false);
        });
        try {
            return await Promise.race([task(), expired]);
        }
        finally {
            this.#waited += tools.now() - started;
            done.abort(OVER);
            expired.catch(() => { });
        }
    }
}

;// CONCATENATED MODULE: ./lib/stores/retry.js





/** Objects of one listing; a remote of more is not listed. */
const MAX_LISTED = 10_000_000;
/**
 * The one place that asks a store again: pauses by chance, `Retry-After` within limits, bodies taken up where they
 * broke, so many requests at a time, and a remote that is down known once for all.
 */
function withRetries(remote, store, policy = RETRY, tools = TOOLS) {
    const attempts = makeAttempts(remote, policy, tools);
    const context = { store, attempts, policy, tools };
    const stat = (ref, signal = new AbortController().signal) => attempts((within) => store.stat(ref, within), signal);
    const { list, statMany } = store;
    return {
        stat,
        open: async (ref, range, signal) => {
            signal?.throwIfAborted();
            const part = partOf(range);
            if (part.end === undefined || part.end > part.start)
                return openBody(context, ref, part, signal);
            await stat(ref, signal);
            return new Blob([]).stream();
        },
        ...(statMany === undefined
            ? {}
            : {
                statMany: (refs, signal = new AbortController().signal) => attempts((within) => statMany(refs, within), signal),
            }),
        ...(list === undefined
            ? {}
            : {
                list: (prefix, signal) => listAll(remote, attempts, list.bind(store), prefix, signal),
            }),
    };
}
function partOf({ start, end } = { start: 0 }) {
    return end === undefined ? { start } : { start, end };
}
async function* listAll(remote, attempts, list, prefix, signal = new AbortController().signal) {
    let listed = 0;
    let from;
    do {
        const page = await attempts((within) => list(prefix, from, within), signal);
        listed += page.objects.length;
        if (listed > MAX_LISTED || (page.next !== undefined && page.next === from))
            throw retry_endless(remote);
        yield* page.objects;
        from = page.next;
    } while (from !== undefined);
}
function retry_endless({ name, place }) {
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `the listing of remote ${name} does not end`, {
        place,
        remedy: (0,lib_message/* say */.cv) `Holdout lists ${MAX_LISTED} objects of a remote at most.`,
    });
}

;// CONCATENATED MODULE: ./lib/stores/s3/address.js




/**
 * The bucket and prefix of `s3://bucket[/prefix]`, read by hand: a URL parser would lower-case and collapse what S3
 * takes as it is. Slashes at the end do not count (DVC joins paths), inner ones do.
 */
function address_readAddress(remote) {
    const [, bucket = '', prefix = ''] = /^s3:\/\/([^/]*)(?:\/(.*))?$/s.exec(remote.url) ?? [];
    if (!BUCKET.test(bucket)) {
        throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `the URL ${(0,urls/* showUrl */.j)(remote.url)} of remote ${remote.name} names no bucket`, {
            place: remote.place,
            remedy: (0,lib_message/* say */.cv) `Write it as ${'s3://BUCKET/PREFIX'}, and credentials into the environment.`,
        });
    }
    const path = prefix.replace(/\/+$/, '');
    return { bucket, prefix: path === '' ? '' : `${path}/` };
}
/** Plain names only: an ARN or anything else would be resolved to another host. */
const BUCKET = /^[A-Za-z0-9][A-Za-z0-9._-]{1,254}$/;
/** The whole key of an object; it never leaves the prefix on the way through a proxy. */
function address_keyOf({ prefix }, ref) {
    (0,failure/* holdInside */.mm)(ref);
    return prefix + ref.key;
}

;// CONCATENATED MODULE: ./lib/stores/s3/handler.js
/** The SDK's requests over our own client: its proxies, timeouts and kept connections. It follows no redirect. */
function makeHandler({ buildQueryString, HttpResponse }, client) {
    return {
        metadata: { handlerProtocol: 'http/1.1' },
        handle: async (request, { abortSignal } = {}) => {
            const { protocol, hostname, port, method, headers, body } = request;
            const query = request.query === undefined ? '' : buildQueryString(request.query);
            const answer = await client.send({
                method,
                origin: `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`,
                path: query === '' ? request.path : `${request.path}?${query}`,
                headers,
                ...(isSendable(body) ? { body } : {}),
            }, abortSignal);
            const response = new HttpResponse({
                statusCode: answer.status,
                headers: flatten(answer.headers),
                body: answer.body,
            });
            return { response };
        },
        updateHttpClientConfig: () => { },
        httpHandlerConfigs: () => ({}),
    };
}
/** Reading sends no more than the form of a token service. */
function isSendable(body) {
    return typeof body === 'string' || body instanceof Uint8Array;
}
function flatten(headers) {
    const entries = Object.entries(headers).flatMap(([name, value]) => value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]]);
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./lib/stores/s3/settings.js




/** DVC's options of an S3 remote (documented at dvc.org, `remote modify`). Throws `access` for those that cannot hold. */
function s3_settings_readSettings(remote) {
    const { options } = remote;
    const verify = options.ssl_verify;
    const verifies = flag(verify);
    return present({
        endpoint: settings_endpointOf(remote),
        region: options.region,
        profile: options.profile,
        credentialsFile: fileOf(remote, 'credentialpath'),
        configFile: fileOf(remote, 'configpath'),
        keys: keysOf(remote),
        anonymous: flag(options.allow_anonymous_login) ?? false,
        tls: flag(options.use_ssl) ?? true,
        verify: verifies ?? true,
        authorities: verifies === undefined ? fileOf(remote, 'ssl_verify') : undefined,
    });
}
/** True for a remote that keeps objects under their own names, each with its versions. */
function keepsVersions({ options }) {
    return flag(options.version_aware) === true || flag(options.worktree) === true;
}
/**
 * Whether bucket names are paths, as botocore, and so DVC, decides it: wherever an endpoint is named, unless AWS's
 * configuration says `addressing_style = virtual`. Otherwise they are host names where their form allows it.
 */
function takesPaths(endpoint, style) {
    return endpoint === undefined ? style === 'path' : style !== 'virtual';
}
/** Empty options count as absent. */
function present(settings) {
    const entries = Object.entries(settings).filter(([, value]) => value !== undefined && value !== '');
    return Object.fromEntries(entries);
}
function settings_endpointOf(remote) {
    const { endpointurl } = remote.options;
    if (endpointurl === undefined || endpointurl === '')
        return undefined;
    if (URL.canParse(endpointurl) && /^https?:\/\/[^/?#@]+(\/[^?#]*)?$/i.test(endpointurl))
        return endpointurl;
    throw refuseOption(remote, 'endpointurl', (0,urls/* showUrl */.j)(endpointurl), (0,lib_message/* say */.cv) `Write it as ${'https://HOST[:PORT]'}.`);
}
function keysOf(remote) {
    const { access_key_id, secret_access_key, session_token } = remote.options;
    if (!access_key_id && !secret_access_key)
        return undefined;
    if (!access_key_id || !secret_access_key) {
        const message = (0,lib_message/* say */.cv) `remote ${remote.name} has one of ${'access_key_id'} and ${'secret_access_key'} without the other`;
        const remedy = (0,lib_message/* say */.cv) `Take it out of the file, and give both to the environment.`;
        throw new errors/* HoldoutError */.A('access', message, { place: remote.place, remedy });
    }
    const keys = { accessKeyId: access_key_id, secretAccessKey: secret_access_key };
    return session_token ? { ...keys, sessionToken: session_token } : keys;
}

;// CONCATENATED MODULE: ./lib/stores/s3/client.js




/** The name of every error that is about finding credentials, and not about the bucket. */
const NO_CREDENTIALS = 'CredentialsProviderError';
/** The SDK, loaded when a remote needs it. */
async function loadSdk() {
    const [s3, { loadConfig }, { buildQueryString, HttpResponse }, { defaultProvider }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(3422), __webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19)),
        __webpack_require__.e(/* import() */ 7291).then(__webpack_require__.t.bind(__webpack_require__, 7291, 19)),
        Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(3422)]).then(__webpack_require__.t.bind(__webpack_require__, 3422, 19)),
        Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(3422), __webpack_require__.e(5861)]).then(__webpack_require__.t.bind(__webpack_require__, 5861, 19)),
    ]);
    const { GetObjectCommand, HeadObjectCommand, ListObjectsV2Command, S3Client } = s3;
    const commands = { GetObjectCommand, HeadObjectCommand, ListObjectsV2Command };
    return { ...commands, S3Client, loadConfig, buildQueryString, HttpResponse, defaultProvider };
}
/** Opens a bucket; sends nothing yet. */
async function openBucket(bucket, settings, environment, patience) {
    const sdk = await loadSdk();
    const ambient = await readAmbient(sdk, settings);
    const config = await configure(sdk, settings, ambient, environment, patience);
    let client = new sdk.S3Client(config);
    /** A bucket of another region says which one: it is asked there from then on. */
    const send = async (ask) => {
        try {
            return await ask(client);
        }
        catch (error) {
            const region = regionIn(error);
            if (region === undefined || region === (await client.config.region()))
                throw error;
            client = new sdk.S3Client({ ...config, region });
            return ask(client);
        }
    };
    const name = ({ key, version }) => ({ Bucket: bucket, Key: key, ...defined({ VersionId: version }) });
    return {
        endpoint: ambient.endpoint,
        head: async (wanted, abortSignal) => {
            const command = new sdk.HeadObjectCommand(name(wanted));
            const { ContentLength, VersionId } = await send((asked) => asked.send(command, { abortSignal }));
            return { length: ContentLength, version: VersionId };
        },
        get: async (wanted, part, abortSignal) => {
            const bytes = defined({ Range: part === undefined ? undefined : rangeHeader(part), IfMatch: part?.tag });
            const command = new sdk.GetObjectCommand({ ...name(wanted), ...bytes });
            return toAnswer(await send((asked) => asked.send(command, { abortSignal })));
        },
        list: async (prefix, from, abortSignal) => {
            const page = defined({ ContinuationToken: from });
            const command = new sdk.ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, EncodingType: 'url', ...page });
            const { Contents = [], EncodingType, IsTruncated, NextContinuationToken, } = await send((asked) => asked.send(command, { abortSignal }));
            const decode = (key) => (EncodingType === 'url' ? decodeKey(key) : key);
            return {
                objects: Contents.map(({ Key = '', Size = 0 }) => ({ key: decode(Key), size: Size })),
                next: IsTruncated === true ? NextContinuationToken : undefined,
            };
        },
    };
}
/** What the environment and AWS's files say where the remote is silent: the variables that DVC reads, too. */
async function readAmbient({ loadConfig }, settings) {
    const { profile, credentialsFile, configFile } = settings;
    const files = defined({ profile, filepath: credentialsFile, configFilepath: configFile });
    const find = (variables, key) => loadConfig({
        environmentVariableSelector: (env) => variables.map((name) => env[name]).find(Boolean),
        configFileSelector: (section) => section[key],
        default: undefined,
    }, files)();
    const [endpoint, region, authorities, style] = await Promise.all([
        settings.endpoint ?? find(['AWS_ENDPOINT_URL_S3', 'AWS_ENDPOINT_URL'], 'endpoint_url'),
        settings.region ?? find(['AWS_REGION', 'AWS_DEFAULT_REGION'], 'region'),
        find(['AWS_CA_BUNDLE'], 'ca_bundle'),
        find([], 's3.addressing_style'),
    ]);
    return { files, endpoint, region: region ?? 'us-east-1', authorities, style };
}
async function configure(sdk, settings, ambient, environment, patience) {
    const { endpoint, region, style } = ambient;
    const handlerFor = async (authorities, rejectUnauthorized) => {
        const trust = authorities === undefined ? {} : { ca: await (0,promises_.readFile)(authorities) };
        return makeHandler(sdk, (0,web_client/* makeWebClient */.CE)({ environment, patience, trust: { rejectUnauthorized, ...trust } }));
    };
    const config = {
        forcePathStyle: takesPaths(endpoint, style),
        tls: settings.tls,
        maxAttempts: 1,
        requestHandler: await handlerFor(settings.authorities ?? ambient.authorities, settings.verify),
        // Digests are held against the bytes by those who asked for them: one judge of what is whole.
        responseChecksumValidation: 'WHEN_REQUIRED',
        ...(endpoint === undefined ? {} : { endpoint }),
        ...signWith(sdk, settings, ambient, {
            region,
            // What the remote says of certificates is about the bucket: tokens go to proven services alone.
            requestHandler: await handlerFor(ambient.authorities, true),
            maxAttempts: 1,
        }),
    };
    return { ...config, region };
}
/** The remote's own keys, none at all, or AWS's chain: environment, profile, web identity, container, machine. */
function signWith({ defaultProvider }, settings, { files }, clientConfig) {
    if (settings.anonymous) {
        return { credentials: { accessKeyId: '', secretAccessKey: '' }, signer: { sign: async (request) => request } };
    }
    if (settings.keys !== undefined)
        return { credentials: settings.keys };
    // Where no machine gives credentials, one second is enough to know.
    const chain = defaultProvider({ ...files, clientConfig, timeout: 1_000, maxRetries: 0 });
    return {
        credentials: async (caller) => {
            // A refusal by the token service must not look like one by the bucket.
            const fail = (cause) => Promise.reject(Object.assign(new Error(NO_CREDENTIALS, { cause }), { name: NO_CREDENTIALS }));
            return chain(caller).catch(fail);
        },
    };
}
/** The region that a refusal names. Only a plain name: it becomes a part of the host that is asked next. */
function regionIn(error) {
    const { $response, Region } = error;
    const region = $response?.headers?.['x-amz-bucket-region'] ?? Region;
    return typeof region === 'string' && /^[a-z0-9-]{2,32}$/.test(region) ? region : undefined;
}
function rangeHeader({ start, end }) {
    if (start === 0 && end === undefined)
        return undefined;
    return `bytes=${start}-${end === undefined ? '' : end - 1}`;
}
function toAnswer(output) {
    const { Body, ContentLength, ContentRange, ETag, VersionId, $metadata } = output;
    if (Body === undefined)
        throw new Error('the SDK gave no body');
    return {
        status: $metadata.httpStatusCode,
        length: ContentLength,
        range: ContentRange,
        tag: ETag,
        version: VersionId,
        body: Body,
    };
}
/** A key of a listing; '' for one that is no text, and so none that anybody here looks for. */
function decodeKey(key) {
    try {
        return decodeURIComponent(key.replaceAll('+', ' '));
    }
    catch {
        return '';
    }
}
function defined(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./lib/stores/s3/failure.js






/**
 * What an error of the SDK means. Only a `NoSuchKey` in the answer's body proves absence: it says that the bucket is
 * there, and S3 gives it to no one who may not list it. Source: "Error responses" of the Amazon S3 API reference.
 */
function explainFailure(error, asked) {
    const { status, code, network } = readError(error);
    const { ref } = asked;
    if ('key' in ref) {
        if (status === 404 && code === 'NoSuchKey')
            return failure_absent(ref);
        // A marker of deletion is a version without content.
        if (ref.version !== undefined && (code === 'NoSuchVersion' || status === 405))
            return (0,failure/* missing */.LO)(ref);
        if (status === 412)
            return (0,failure/* changed */.tD)(ref);
    }
    if (status === undefined && network !== undefined && !isAboutCredentials(error)) {
        return (0,web_failure/* explainSilence */.lt)(error, { ref, ...describeHost(asked) });
    }
    const [kind, why, remedy, everywhere = false] = s3_failure_judge(error, asked);
    const { headers } = error.$response ?? {};
    return (0,failure/* unreadable */.O$)(ref, kind, why, {
        remedy,
        everywhere,
        cause: error,
        after: (0,web_failure/* readRetryAfter */.D$)(headers?.['retry-after']),
    });
}
/** The parts of the SDK's errors that are told apart. The message is the server's and is never shown. */
function readError(error) {
    const { name, code, Code, $metadata } = (error ?? {});
    const text = (value) => (typeof value === 'string' ? value : undefined);
    return { status: $metadata?.httpStatusCode, code: text(Code), network: text(code), name: text(name) };
}
function s3_failure_judge(error, asked) {
    const { status, code, name } = readError(error);
    if (isAboutCredentials(error))
        return lackCredentials(error);
    if (status === undefined)
        return judgeSilence(name, asked);
    const judgement = code === undefined ? undefined : failure_CODES.get(code)?.(asked);
    if (judgement !== undefined)
        return judgement;
    const answer = code === undefined ? (0,lib_message/* say */.cv) `status ${[String(status)]}` : (0,lib_message/* say */.cv) `${code} (status ${[String(status)]})`;
    if ((0,web_failure/* isPassing */.WG)(status) || status >= 500)
        return ['transient', (0,lib_message/* say */.cv) `it answers ${answer}`, failure/* AGAIN */.jM];
    if (status === 401 || status === 403)
        return failure_refuse((0,lib_message/* say */.cv) `it refuses with ${answer}`, asked);
    const elsewhere = (0,lib_message/* say */.cv) `Check ${'endpointurl'}, ${'region'} and ${'url'} of the remote at base, and the credentials.`;
    if (status >= 300 && status < 400)
        return ['access', (0,lib_message/* say */.cv) `it points elsewhere with ${answer}`, elsewhere];
    return ['access', (0,lib_message/* say */.cv) `it answers ${answer}, which proves nothing`, elsewhere];
}
function isAboutCredentials(error) {
    return readError(error).name === NO_CREDENTIALS;
}
/** Nobody had credentials, or one who should have them gave none. */
function lackCredentials(error) {
    const cause = readError(error.cause);
    const reason = cause.network ?? cause.name;
    const why = reason === undefined || reason === NO_CREDENTIALS
        ? (0,lib_message/* say */.cv) `no credentials for it were found`
        : (0,lib_message/* say */.cv) `credentials for it could not be had (${reason})`;
    return cause.name === 'TimeoutError' ? ['transient', why, failure/* AGAIN */.jM, true] : ['access', why, GIVE_CREDENTIALS, true];
}
const GIVE_CREDENTIALS = (0,lib_message/* say */.cv) `Give the step ${'AWS_ACCESS_KEY_ID'} and ${'AWS_SECRET_ACCESS_KEY'}, assume a role before it with aws-actions/configure-aws-credentials, or name a profile that is on this machine. A public bucket needs ${'allow_anonymous_login = true'} at base. Keys in ${'.dvc/config.local'} are not read.`;
/** No answer came at all, and the network is silent about it. */
function judgeSilence(name, asked) {
    const { host, mend } = describeHost(asked);
    if (name === 'EndpointError')
        return ['access', (0,lib_message/* say */.cv) `its region or endpoint makes no address`, mend, true];
    return ['transient', (0,lib_message/* say */.cv) `${host} breaks off or does not answer in time`, (0,lib_message/* say */.cv) `${failure/* AGAIN */.jM} ${mend}`, true];
}
function describeHost({ endpoint }) {
    return {
        host: endpoint === undefined ? (0,lib_message/* say */.cv) `AWS` : (0,lib_message/* say */.cv) `${(0,urls/* showUrl */.j)(endpoint)}`,
        mend: (0,lib_message/* say */.cv) `Check that this machine reaches it, and ${'endpointurl'} and ${'region'} of the remote at base.`,
        trust: (0,lib_message/* say */.cv) `Name the authority's file in ${'AWS_CA_BUNDLE'} or in the remote's ${'ssl_verify'}.`,
    };
}
function failure_refuse(why, { bucket }) {
    return [
        'access',
        why,
        (0,lib_message/* say */.cv) `Allow ${'s3:GetObject'} on its objects and ${'s3:ListBucket'} on the bucket ${bucket}: without the second, S3 refuses instead of saying that an object is not there.`,
    ];
}
const s3_failure_CREDENTIALS = (why) => ['access', why, RENEW, true];
const RENEW = (0,lib_message/* say */.cv) `Renew the credentials of the step: ${'AWS_ACCESS_KEY_ID'}, ${'AWS_SECRET_ACCESS_KEY'} and ${'AWS_SESSION_TOKEN'} belong together.`;
const wrongRegion = () => [
    'access',
    (0,lib_message/* say */.cv) `the bucket lies in another region`,
    (0,lib_message/* say */.cv) `Set ${'AWS_REGION'}, or ${'region'} of the remote at base.`,
    true,
];
/** S3's error codes that have a remedy of their own. */
const REMEDIES = {
    NoSuchBucket: ({ bucket }) => [
        'access',
        (0,lib_message/* say */.cv) `the bucket ${bucket} is not there`,
        (0,lib_message/* say */.cv) `Check ${'url'} and ${'endpointurl'} of the remote at base, and the account that the credentials belong to.`,
        true,
    ],
    AccessDenied: (asked) => failure_refuse((0,lib_message/* say */.cv) `access is denied`, asked),
    InvalidAccessKeyId: () => s3_failure_CREDENTIALS((0,lib_message/* say */.cv) `the access key is not known to it`),
    SignatureDoesNotMatch: () => s3_failure_CREDENTIALS((0,lib_message/* say */.cv) `the secret does not belong to the access key`),
    InvalidToken: () => s3_failure_CREDENTIALS((0,lib_message/* say */.cv) `the session token is not valid`),
    ExpiredToken: () => s3_failure_CREDENTIALS((0,lib_message/* say */.cv) `the session token has expired`),
    TokenRefreshRequired: () => s3_failure_CREDENTIALS((0,lib_message/* say */.cv) `the session token has expired`),
    RequestTimeTooSkewed: () => [
        'access',
        (0,lib_message/* say */.cv) `the clock of this machine differs from its own by more than a quarter of an hour`,
        (0,lib_message/* say */.cv) `Set the clock.`,
        true,
    ],
    AuthorizationHeaderMalformed: wrongRegion,
    PermanentRedirect: wrongRegion,
    IllegalLocationConstraintException: wrongRegion,
    InvalidObjectState: () => ['access', (0,lib_message/* say */.cv) `the object is archived`, (0,lib_message/* say */.cv) `Restore it from its storage class.`],
    InvalidRequest: () => [
        'access',
        (0,lib_message/* say */.cv) `it does not take the request; an object that is encrypted with a key of the customer's own looks like this`,
        (0,lib_message/* say */.cv) `Push what Holdout reads to a remote without ${'sse_customer_key'}.`,
    ],
    RequestTimeout: () => ['transient', (0,lib_message/* say */.cv) `it stopped waiting`, failure/* AGAIN */.jM],
};
const failure_CODES = new Map(Object.entries(REMEDIES));
/** Proven absence; where every object has a place of its own, a content address that is not there proves nothing. */
function failure_absent(ref) {
    const { key, remote, version } = ref;
    if (!keepsVersions(remote) || version !== undefined)
        return (0,failure/* missing */.LO)(ref);
    return new failure/* StoreError */.AD('access', (0,lib_message/* say */.cv) `remote ${remote.name} keeps versions of files, and no object ${key}`, {
        place: remote.place,
        remedy: (0,lib_message/* say */.cv) `This version reads remotes without ${'version_aware'} and ${'worktree'}.`,
    });
}

;// CONCATENATED MODULE: ./lib/stores/s3.js









/** Amazon S3, and whatever speaks its protocol. */
const s3 = {
    id: 's3',
    serves: (url) => url.startsWith('s3://'),
    open: (remote, environment) => openS3(remote, environment),
};
/** The store of a remote; nothing is sent before an object is asked for. */
async function openS3(remote, environment, patience = web_client/* PATIENCE */.aZ) {
    const address = address_readAddress(remote);
    const settings = s3_settings_readSettings(remote);
    const bucket = await openBucket(address.bucket, settings, environment, patience).catch((error) => {
        throw (0,failure/* unopened */.xJ)(remote, error, (0,lib_message/* say */.cv) `${'ssl_verify'} or ${'AWS_CA_BUNDLE'}`);
    });
    /** Asks the bucket; every failure is explained. */
    const ask = async (ref, signal, run) => {
        try {
            return await run();
        }
        catch (error) {
            signal.throwIfAborted();
            if (error instanceof errors/* HoldoutError */.A)
                throw error;
            throw explainFailure(error, { ref, bucket: address.bucket, endpoint: bucket.endpoint });
        }
    };
    return {
        stat: async (ref, signal) => {
            const wanted = wantedOf(address, ref);
            return ask(ref, signal, () => measure(bucket, wanted, ref, signal));
        },
        read: async (ref, part, signal) => {
            const wanted = wantedOf(address, ref);
            const answer = await ask(ref, signal, () => fetchPart(bucket, wanted, part, signal));
            return answer === undefined ? readNothing(ref, part) : readAnswer(answer, ref, part, patience, signal);
        },
        list: (prefix, from, signal) => ask({ remote }, signal, () => s3_listPage(bucket, address, prefix, from, signal)),
    };
}
function wantedOf(address, ref) {
    return { key: address_keyOf(address, ref), version: ref.version };
}
/** Bytes of an object. A refused HEAD has no body to say why, so the first byte is asked for. */
async function measure(bucket, wanted, ref, signal) {
    const head = await bucket.head(wanted, signal).catch((error) => {
        if (!isRefusal(error))
            throw error;
        return undefined;
    });
    if (head !== undefined)
        s3_holdVersion(ref, head.version);
    if (head?.length !== undefined)
        return { size: head.length };
    const answer = await fetchPart(bucket, wanted, { start: 0, end: 1 }, signal);
    answer?.body.destroy();
    if (answer === undefined)
        return { size: 0 };
    s3_holdVersion(ref, answer.version);
    const total = /\/(\d+)$/.exec(answer.range ?? '')?.[1];
    const size = total === undefined ? answer.length : Number(total);
    if (size === undefined)
        throw (0,failure/* noSize */.x7)(ref);
    return { size };
}
/** An answer, or undefined for a range that starts at the object's end. */
async function fetchPart(bucket, wanted, part, signal) {
    return bucket.get(wanted, part, signal).catch((error) => {
        if (isRange(part) && statusOf(error) === 416)
            return undefined;
        throw error;
    });
}
function readNothing(ref, { tag }) {
    if (tag !== undefined)
        throw (0,failure/* changed */.tD)(ref);
    return { body: nothing(), tag: undefined };
}
/** The bytes of an answer; it may be for the whole object, another range or another content than was asked for. */
function readAnswer(answer, ref, part, patience, signal) {
    try {
        s3_holdVersion(ref, answer.version);
        if (!isPart(part, answer))
            throw (0,failure/* otherPart */.Ku)(ref);
        if (part.tag !== undefined && answer.tag !== part.tag)
            throw (0,failure/* changed */.tD)(ref);
        return { body: readBody(answer, ref, patience, signal), tag: answer.tag };
    }
    catch (error) {
        answer.body.destroy();
        throw error;
    }
}
/** The bytes of a body, which ends well only when all that its answer promised have come. */
async function* readBody({ body, length }, ref, patience, signal) {
    let size = 0;
    try {
        for await (const chunk of (0,web_body/* readChunks */.zO)(body, patience)) {
            size += chunk.length;
            yield chunk;
        }
    }
    catch (error) {
        signal.throwIfAborted();
        throw (0,failure/* brokenBody */.Os)(ref, (0,lib_message/* say */.cv) `the connection ended after ${size} bytes`, error);
    }
    if (length !== undefined && size !== length)
        throw (0,failure/* brokenBody */.Os)(ref, (0,lib_message/* say */.cv) `${size} of ${length} bytes came`);
}
async function s3_listPage(bucket, { prefix: root }, prefix, from, signal) {
    const { objects, next } = await bucket.list(root + prefix, from, signal);
    const own = objects.filter(({ key }) => key.startsWith(root) && key.length > root.length);
    return { objects: own.map(({ key, size }) => ({ key: key.slice(root.length), size })), next };
}
function isRange({ start, end }) {
    return start > 0 || end !== undefined;
}
/** Servers may answer a range with the whole object, or with another range. */
function isPart(part, { status, range, length }) {
    if (!isRange(part))
        return status === 200;
    if (status !== 206)
        return false;
    if (range === undefined)
        return part.end === undefined || length === undefined || length <= part.end - part.start;
    const [, first, last] = /^bytes (\d+)-(\d+)\//.exec(range) ?? [];
    return Number(first) === part.start && (part.end === undefined || Number(last) < part.end);
}
/** A server that keeps no versions gives the newest, whatever it is asked for. */
function s3_holdVersion(ref, version) {
    if (ref.version !== undefined && version !== ref.version)
        throw (0,failure/* otherVersion */.Zt)(ref);
}
async function* nothing() { }
function isRefusal(error) {
    const status = statusOf(error);
    return status !== undefined && status >= 300 && status < 500 && status !== 429;
}
function statusOf(error) {
    return error.$metadata?.httpStatusCode;
}

;// CONCATENATED MODULE: ./lib/stores/ssh/command.js




/** Names only: nothing that is an option, holds a space, or means something to a configuration file. */
const HOST = /^(?:[A-Za-z0-9_][A-Za-z0-9._-]{0,252}|\[[0-9A-Fa-f:.]{2,45}(?:%[A-Za-z0-9]{1,15})?\])$/;
const command_USER = /^[A-Za-z0-9_][A-Za-z0-9._@\\-]{0,127}$/;
/**
 * What holds for every connection, whatever the user's configuration says: no questions, nothing forwarded, nothing run.
 * Which hosts' keys are trusted is the user's configuration alone.
 */
const FIXED = [
    'BatchMode=yes',
    'ServerAliveInterval=5',
    'ServerAliveCountMax=2',
    'ConnectionAttempts=1',
    'ClearAllForwardings=yes',
    'ForwardAgent=no',
    'ForwardX11=no',
    'PermitLocalCommand=no',
    'RequestTTY=no',
    'RemoteCommand=none',
    'ControlMaster=no',
    'LogLevel=ERROR',
];
/** Seconds for a connection, unless the remote's `timeout` says otherwise; and the most that it may say. */
const CONNECT = 4;
const MAX_CONNECT = 30;
/**
 * The command for `ssh://[USER@]HOST[:PORT]/FOLDER` and DVC's options of it. Every part is one argument of its own and
 * no shell reads it. Throws `access` for parts that cannot be.
 */
function readSshAddress(remote) {
    const [, userinfo, host = '', inPort, root = ''] = /^ssh:\/\/(?:([^@/]*)@)?(\[[^\]/]*\]|[^:/]*)(?::(\d{1,5}))?(\/.*)?$/is.exec(remote.url) ?? [];
    const user = remote.options.user || (userinfo ?? '').replace(/:.*$/s, '');
    const port = remote.options.port || inPort || '';
    if (!HOST.test(host) || root.includes('\0'))
        throw unaddressed(remote);
    if (user !== '' && !command_USER.test(user))
        throw refuseOption(remote, 'user', user, (0,lib_message/* say */.cv) `Write a plain name of a user.`);
    if (port !== '' && !(/^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65_536)) {
        throw refuseOption(remote, 'port', port, (0,lib_message/* say */.cv) `Write a number of a port.`);
    }
    const keyfile = fileOf(remote, 'keyfile');
    const options = [
        ...FIXED,
        `ConnectTimeout=${patienceOf(remote)}`,
        ...(keyfile === undefined ? [] : ['IdentitiesOnly=yes']),
        ...(flag(remote.options.allow_agent) === false ? ['IdentityAgent=none'] : []),
        ...(flag(remote.options.gss_auth) === true ? ['GSSAPIAuthentication=yes'] : []),
    ];
    const args = [
        ...options.flatMap((option) => ['-o', option]),
        ...(port === '' ? [] : ['-p', port]),
        ...(user === '' ? [] : ['-l', user]),
        ...(keyfile === undefined ? [] : ['-i', keyfile]),
        // Behind `--` nothing is an option, and `-s` makes a subsystem of the last word instead of a command for a shell.
        ...['-s', '--', host.replace(/^\[|\]$/g, ''), 'sftp'],
    ];
    return { host, root: root.replace(/\/+$/, ''), args };
}
function patienceOf(remote) {
    const { timeout } = remote.options;
    if (timeout === undefined || timeout === '')
        return CONNECT;
    const seconds = Number(timeout);
    if (!(seconds > 0))
        throw refuseOption(remote, 'timeout', timeout, (0,lib_message/* say */.cv) `Write a number of seconds.`);
    return Math.max(1, Math.min(MAX_CONNECT, Math.round(seconds)));
}
function unaddressed(remote) {
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `the URL ${(0,urls/* showUrl */.j)(remote.url)} of remote ${remote.name} names no host`, {
        place: remote.place,
        remedy: (0,lib_message/* say */.cv) `Write it as ${'ssh://USER@HOST/FOLDER'}, and other options of the host into ${'~/.ssh/config'}.`,
    });
}

;// CONCATENATED MODULE: ./lib/stores/ssh/packets.js
/** Kinds of packets that a reading client meets (SFTP version 3, draft-ietf-secsh-filexfer-02, 3). */
const KIND = {
    init: 1,
    version: 2,
    open: 3,
    close: 4,
    read: 5,
    fstat: 8,
    opendir: 11,
    readdir: 12,
    stat: 17,
    status: 101,
    handle: 102,
    data: 103,
    name: 104,
    attrs: 105,
};
/** Status codes (the same draft, 7). */
const STATUS = { ok: 0, eof: 1, noSuchFile: 2, permissionDenied: 3, noConnection: 6, connectionLost: 7 };
/** A packet: its length, its kind, and its fields. A string is a length and bytes, a bigint eight bytes, a number four. */
function encodePacket(kind, fields) {
    const parts = fields.map((field) => {
        if (typeof field === 'number')
            return word(field);
        if (typeof field === 'bigint')
            return packets_long(field);
        const bytes = Buffer.from(field);
        return Buffer.concat([word(bytes.length), bytes]);
    });
    const body = Buffer.concat([Buffer.from([kind]), ...parts]);
    return Buffer.concat([word(body.length), body]);
}
function word(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
}
function packets_long(value) {
    const bytes = Buffer.alloc(8);
    bytes.writeBigUInt64BE(value);
    return bytes;
}
/** The fields of a packet, in their order. It throws `RangeError` past the end of a packet that lies about its fields. */
class PacketReader {
    #bytes;
    #at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    byte() {
        return this.#bytes.readUInt8(this.#skip(1));
    }
    word() {
        return this.#bytes.readUInt32BE(this.#skip(4));
    }
    /** Eight bytes; a number that no file's size is counts as the largest one that is. */
    long() {
        return Number(this.#bytes.readBigUInt64BE(this.#skip(8)));
    }
    bytes() {
        const length = this.word();
        const start = this.#skip(length);
        return this.#bytes.subarray(start, start + length);
    }
    text() {
        return this.bytes().toString('utf8');
    }
    attributes() {
        const flags = this.word();
        const size = flags & 0x1 ? this.long() : undefined;
        if (flags & 0x2)
            this.#skip(8);
        const mode = flags & 0x4 ? this.word() : undefined;
        const [, modified] = flags & 0x8 ? [this.word(), this.word()] : [undefined, undefined];
        for (let count = flags & 0x80000000 ? this.word() : 0; count > 0; count -= 1) {
            this.bytes();
            this.bytes();
        }
        return { size, mode, modified };
    }
    #skip(length) {
        const start = this.#at;
        this.#at += length;
        if (this.#at > this.#bytes.length)
            throw new RangeError('a packet ends within a field');
        return start;
    }
}
/** Cuts a stream of bytes into packets without their length. A packet above the limit throws `RangeError`. */
class PacketCutter {
    limit;
    #rest = Buffer.alloc(0);
    constructor(limit) {
        this.limit = limit;
    }
    push(chunk) {
        let rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
        const packets = [];
        while (rest.length >= 4) {
            const length = rest.readUInt32BE(0);
            if (length === 0 || length > this.limit)
                throw new RangeError('a packet of an odd length');
            if (rest.length < 4 + length)
                break;
            packets.push(rest.subarray(4, 4 + length));
            rest = rest.subarray(4 + length);
        }
        this.#rest = rest;
        return packets;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/stores/ssh/session.js

/** A refusal of the server, by its status code. */
class SftpStatus extends Error {
    status;
    constructor(status) {
        super(`SFTP status ${status}`);
        this.status = status;
    }
}
/** The connection is over, or cannot be used: what is asked over it is not answered. */
class SessionEnded extends Error {
}
/** Bytes of one packet; OpenSSH sends no more than 256 KiB. */
const MAX_PACKET = 1024 * 1024;
/** A client of SFTP version 3 over one channel: many requests at a time, each answered by its number. */
class SftpSession {
    #channel;
    #waiting = new Map();
    #next = 0;
    #ended;
    #greeting;
    #greeted = false;
    constructor(channel) {
        this.#channel = channel;
        const cutter = new PacketCutter(MAX_PACKET);
        channel.output.on('data', (chunk) => {
            try {
                for (const packet of cutter.push(chunk))
                    this.#take(packet);
            }
            catch (error) {
                this.end(new SessionEnded('the server does not speak SFTP', { cause: error }));
            }
        });
        channel.input.on('error', () => this.end(new SessionEnded('the connection broke')));
        channel.output.on('error', () => this.end(new SessionEnded('the connection broke')));
    }
    /** True once the server has said hello. */
    get greeted() {
        return this.#greeted;
    }
    get ended() {
        return this.#ended !== undefined;
    }
    /** Says hello; throws `SessionEnded` for a server of another version. */
    async greet() {
        const hello = new Promise((resolve, reject) => {
            this.#greeting = { resolve, reject };
        });
        this.#channel.busy(true);
        this.#channel.input.write(encodePacket(KIND.init, [3]));
        const { fields } = await hello;
        if (fields.word() < 3)
            throw this.end(new SessionEnded('the server speaks an older SFTP'));
    }
    /** Ends the connection; all that waits gets the error. */
    end(error) {
        if (this.#ended !== undefined)
            return this.#ended;
        this.#ended = error;
        this.#greeting?.reject(error);
        for (const { reject } of this.#waiting.values())
            reject(error);
        this.#waiting.clear();
        this.#channel.end();
        return error;
    }
    async stat(path) {
        return expect(await this.#ask(KIND.stat, [path]), KIND.attrs).attributes();
    }
    /** Opens a file for reading; the handle is to be closed. */
    async open(path) {
        return expect(await this.#ask(KIND.open, [path, 1, 0]), KIND.handle).bytes();
    }
    async statHandle(handle) {
        return expect(await this.#ask(KIND.fstat, [handle]), KIND.attrs).attributes();
    }
    /** At most `length` bytes from an offset on; undefined at the end of the file. */
    async read(handle, offset, length) {
        const answer = await this.#ask(KIND.read, [handle, BigInt(offset), length]);
        if (isEnd(answer))
            return undefined;
        const bytes = expect(answer, KIND.data).bytes();
        if (bytes.length === 0 || bytes.length > length)
            throw this.end(new SessionEnded('another part than asked for'));
        return bytes;
    }
    async openDirectory(path) {
        return expect(await this.#ask(KIND.opendir, [path]), KIND.handle).bytes();
    }
    /** Some of a directory's entries; undefined at its end. */
    async readDirectory(handle) {
        const answer = await this.#ask(KIND.readdir, [handle]);
        if (isEnd(answer))
            return undefined;
        const fields = expect(answer, KIND.name);
        return Array.from({ length: Math.min(fields.word(), MAX_PACKET) }, () => {
            const name = fields.text();
            fields.bytes();
            return { name, attributes: fields.attributes() };
        });
    }
    /** Closes a handle, without waiting for it. */
    close(handle) {
        if (this.#ended === undefined)
            this.#ask(KIND.close, [handle]).catch(() => { });
    }
    #ask(kind, fields) {
        if (this.#ended !== undefined)
            return Promise.reject(this.#ended);
        const id = this.#next;
        this.#next = (this.#next + 1) % 0x100000000;
        return new Promise((resolve, reject) => {
            if (this.#waiting.size === 0)
                this.#channel.busy(true);
            this.#waiting.set(id, { resolve, reject });
            this.#channel.input.write(encodePacket(kind, [id, ...fields]));
        });
    }
    #take(packet) {
        const fields = new PacketReader(packet);
        const kind = fields.byte();
        if (kind === KIND.version) {
            this.#greeting?.resolve({ kind, fields });
            this.#greeting = undefined;
            this.#greeted = true;
        }
        else {
            const id = fields.word();
            const waiting = this.#waiting.get(id);
            if (waiting === undefined)
                throw new RangeError('an answer that nothing waits for');
            this.#waiting.delete(id);
            waiting.resolve({ kind, fields });
        }
        if (this.#waiting.size === 0)
            this.#channel.busy(false);
    }
}
function isEnd({ kind, fields }) {
    if (kind !== KIND.status)
        return false;
    const status = fields.word();
    if (status === STATUS.eof)
        return true;
    throw new SftpStatus(status);
}
/** The fields of an answer of the kind that was asked for. */
function expect({ kind, fields }, wanted) {
    if (kind === wanted)
        return fields;
    if (kind === KIND.status)
        throw new SftpStatus(fields.word());
    throw new SessionEnded('an answer of another kind than asked for');
}

;// CONCATENATED MODULE: ./lib/stores/ssh/process.js



/** Bytes of the client's own words that are looked at. */
const MAX_WORDS = 16 * 1024;
/** The client ended, or could not be started. */
class SshEnded extends SessionEnded {
    words;
    code;
    constructor(
    /** What it said on standard error: classified, never shown. */
    words, 
    /** Its exit code, or why it could not be started. */
    code) {
        super('the SSH client ended');
        this.words = words;
        this.code = code;
    }
}
/**
 * Starts the system's client and speaks SFTP with the host over its pipes. No shell reads the arguments, here or there.
 * The client does not keep this process alive while nothing waits for an answer, and ends with it.
 */
async function connectSsh({ args }, environment, { greeting, silence }) {
    // No window and no terminal may be opened to ask for anything.
    const { DISPLAY: _, SSH_ASKPASS: __, ...env } = environment;
    const client = (0,external_node_child_process_.spawn)('ssh', args, { env: { ...env, SSH_ASKPASS_REQUIRE: 'never', LC_ALL: 'C' }, windowsHide: true });
    const { stdin, stdout, stderr } = client;
    let words = '';
    stderr.on('data', (chunk) => {
        if (words.length < MAX_WORDS)
            words += chunk.toString('utf8');
    });
    let waits = false;
    let callOff = () => { };
    /** Ends the session when nothing comes for a while and something waits. */
    const watch = () => {
        callOff();
        if (waits)
            callOff = (0,timer/* startTimer */.I)(session.greeted ? silence : greeting, expire);
    };
    const expire = () => session.end(new SshEnded('', 'ETIMEDOUT'));
    stdout.on('data', watch);
    const session = new SftpSession({
        input: stdin,
        output: stdout,
        busy: (is) => {
            for (const handle of [client, stdin, stdout, stderr]) {
                if (is)
                    handle.ref?.();
                else
                    handle.unref?.();
            }
            waits = is;
            watch();
        },
        end: () => {
            waits = false;
            callOff();
            stdin.destroy();
            client.kill();
        },
    });
    client.on('error', (error) => session.end(new SshEnded('', error.code ?? '')));
    client.on('close', (code) => session.end(new SshEnded(words, code)));
    await session.greet();
    return session;
}

;// CONCATENATED MODULE: ./lib/stores/ssh/failure.js






/** What a refusal by status means, where it is not absence; or the end of a connection. */
function explainSsh(error, subject, host) {
    if ((0,errors/* isHoldoutError */.k)(error))
        return error;
    if (error instanceof SftpStatus)
        return explainStatus(error, subject);
    if (error instanceof SshEnded)
        return explainEnd(error, subject, host);
    const remedy = (0,lib_message/* say */.cv) `Check that the host offers the subsystem ${'sftp'}, and that no script of its shell prints anything.`;
    return (0,failure/* unreadable */.O$)(subject, 'access', (0,lib_message/* say */.cv) `${host} does not speak SFTP`, { remedy, everywhere: true, cause: error });
}
function isAbsence(error) {
    return error instanceof SftpStatus && error.status === STATUS.noSuchFile;
}
function explainStatus(error, subject) {
    if (error.status === STATUS.permissionDenied) {
        return (0,failure/* unreadable */.O$)(subject, 'access', (0,lib_message/* say */.cv) `access is denied`, {
            remedy: (0,lib_message/* say */.cv) `Give the user the right to read the files and to enter their folders.`,
            cause: error,
        });
    }
    const passing = error.status === STATUS.noConnection || error.status === STATUS.connectionLost;
    return (0,failure/* unreadable */.O$)(subject, passing ? 'transient' : 'access', (0,lib_message/* say */.cv) `the server answers status ${[String(error.status)]}`, {
        remedy: passing ? failure/* AGAIN */.jM : (0,lib_message/* say */.cv) `Check ${'url'} of the remote at base.`,
        cause: error,
    });
}
/** What the client's last words mean (OpenSSH; its messages are English everywhere). They are never shown. */
function explainEnd(error, subject, host) {
    const end = (kind, why, remedy, more = {}) => (0,failure/* unreadable */.O$)(subject, kind, why, { remedy, everywhere: true, cause: error, ...more });
    const { words, code } = error;
    if (code === 'ENOENT')
        return end('access', (0,lib_message/* say */.cv) `no SSH client is on this machine`, (0,lib_message/* say */.cv) `Install OpenSSH's client: ${'ssh'}.`);
    if (/Host key verification failed|REMOTE HOST IDENTIFICATION HAS CHANGED|No .* host key is known/i.test(words)) {
        return end('access', (0,lib_message/* say */.cv) `the key of ${host} is not known or not the known one`, TRUST);
    }
    if (/Permission denied|Too many authentication failures|No more authentication methods/i.test(words)) {
        return end('access', (0,lib_message/* say */.cv) `${host} does not accept the user or the key`, GIVE_KEY);
    }
    if (/Could not resolve hostname/i.test(words))
        return end('access', (0,lib_message/* say */.cv) `${host} is out of reach (no such name)`, REACH);
    if (/Connection refused|No route to host|Network is unreachable|Connection timed out|Operation timed out/i.test(words)) {
        return end('access', (0,lib_message/* say */.cv) `${host} is out of reach`, REACH, { again: true });
    }
    if (/subsystem request failed/i.test(words))
        return end('access', (0,lib_message/* say */.cv) `${host} offers no SFTP`, (0,lib_message/* say */.cv) `Enable the subsystem ${'sftp'}.`);
    if (/Bad configuration option|no argument after keyword|bad permissions|UNPROTECTED PRIVATE KEY/i.test(words)) {
        return end('access', (0,lib_message/* say */.cv) `the SSH client of this machine is not set up`, (0,lib_message/* say */.cv) `Try ${`ssh ${host}`} on this machine.`);
    }
    return end('transient', (0,lib_message/* say */.cv) `${host} breaks off or does not answer in time`, (0,lib_message/* say */.cv) `${failure/* AGAIN */.jM} ${REACH}`);
}
const REACH = (0,lib_message/* say */.cv) `Check that this machine reaches it, and ${'url'} and ${'port'} of the remote at base.`;
const TRUST = (0,lib_message/* say */.cv) `Put the host's key into ${'~/.ssh/known_hosts'} of the step; Holdout trusts no key that it meets.`;
const GIVE_KEY = (0,lib_message/* say */.cv) `Give the step a key: an agent (${'SSH_AUTH_SOCK'}), ${'~/.ssh/config'}, or the remote's ${'keyfile'} by its whole path. Passwords are not used.`;

;// CONCATENATED MODULE: ./lib/stores/ssh/read.js



/** Bytes of one request: what every server gives at once; and requests on their way at a time. */
const read_CHUNK = 32 * 1024;
const WINDOW = 32;
/** True for what is no folder, link or device, where the server says it. */
function isFile({ mode }) {
    return mode === undefined || (mode & 0o170000) === 0o100000;
}
/** Opens a file and reads a part of it; throws `missing` for a folder, which a server may let itself open. */
async function readFile(session, path, ref, part, signal) {
    const handle = await session.open(path);
    const close = () => session.close(handle);
    try {
        signal.throwIfAborted();
        const found = await session.statHandle(handle);
        const { size, modified } = found;
        if (!isFile(found))
            throw (0,failure/* missing */.LO)(ref);
        if (size === undefined)
            throw new SessionEnded('a file without a size');
        const tag = modified === undefined ? undefined : `${modified}, ${size}`;
        if (part.tag !== undefined && part.tag !== tag)
            throw (0,failure/* changed */.tD)(ref);
        signal.addEventListener('abort', close, { once: true });
        const end = Math.min(part.end ?? size, size);
        return { body: readBytes(session, handle, part.start, end, ref, signal, close), tag };
    }
    catch (error) {
        signal.removeEventListener('abort', close);
        close();
        throw error;
    }
}
/** The bytes from `start` to before `end`, with many requests on their way. */
async function* readBytes(session, handle, start, end, ref, signal, close) {
    const asked = [];
    let next = start;
    try {
        for (let given = start; given < end;) {
            while (asked.length < WINDOW && next < end) {
                const length = Math.min(read_CHUNK, end - next);
                const chunk = readWhole(session, handle, next, length, ref);
                chunk.catch(() => { });
                asked.push(chunk);
                next += length;
            }
            const bytes = await asked.shift();
            signal.throwIfAborted();
            if (bytes === undefined)
                break;
            given += bytes.length;
            yield bytes;
        }
    }
    catch (error) {
        signal.throwIfAborted();
        throw error instanceof SessionEnded ? (0,failure/* brokenBody */.Os)(ref, (0,lib_message/* say */.cv) `the connection ended`, error) : error;
    }
    finally {
        signal.removeEventListener('abort', close);
        if (!signal.aborted)
            close();
    }
}
/** A server may give less than asked for, but not nothing before the end of the file. */
async function readWhole(session, handle, start, length, ref) {
    const chunks = [];
    for (let got = 0; got < length;) {
        const bytes = await session.read(handle, start + got, length - got);
        if (bytes === undefined)
            throw (0,failure/* brokenBody */.Os)(ref, (0,lib_message/* say */.cv) `the file ends after ${start + got} bytes`);
        chunks.push(bytes);
        got += bytes.length;
    }
    return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./lib/stores/ssh.js








/** A folder on a host that is reached by the system's SSH client; read by SFTP. */
const ssh = {
    id: 'ssh',
    serves: (url) => /^ssh:\/\//i.test(url),
    open: async (remote, environment) => openSsh(remote, environment),
};
const PATIENCE = { greeting: 10_000, silence: 15_000 };
/** The store of a remote; the client is started when the first object is asked for, and again when it has ended. */
function openSsh(remote, environment, patience = PATIENCE) {
    const address = readSshAddress(remote);
    const { host, root } = address;
    const connect = makeConnection(address, environment, patience);
    /** Runs a request; where nothing is found, looks whether the remote's folder is there. */
    const ask = async (ref, signal, run) => {
        try {
            const session = await connect();
            signal.throwIfAborted();
            return await run(session).catch(async (error) => {
                if (!isAbsence(error))
                    throw error;
                await holdRoot(session, root, remote);
                return 'absent';
            });
        }
        catch (error) {
            signal.throwIfAborted();
            throw explainSsh(error, ref, host);
        }
    };
    const pathOf = (ref) => {
        (0,failure/* holdInside */.mm)(ref);
        return `${root}/${ref.key}`;
    };
    return {
        stat: async (ref, signal) => {
            const path = pathOf(ref);
            const found = await ask(ref, signal, (session) => session.stat(path));
            if (found === 'absent' || !isFile(found) || found.size === undefined)
                throw (0,failure/* missing */.LO)(ref);
            return { size: found.size };
        },
        read: async (ref, part, signal) => {
            const path = pathOf(ref);
            const reading = await ask(ref, signal, (session) => readFile(session, path, ref, part, signal));
            if (reading === 'absent')
                throw (0,failure/* missing */.LO)(ref);
            return reading;
        },
        list: (prefix, from, signal) => listByFolders(prefix, from, async (folder) => {
            if (folder !== '')
                (0,failure/* holdInside */.mm)({ key: folder });
            const path = folder === '' ? root || '/' : `${root}/${folder}`;
            const entries = await ask({ remote }, signal, (session) => listFolder(session, path));
            if (entries !== 'absent')
                return entries;
            return undefined;
        }),
    };
}
/** One connection for all requests; a new one where the last has ended. */
function makeConnection(address, environment, patience) {
    let current;
    return async () => {
        const last = current;
        const known = await last?.catch(() => undefined);
        if (known?.ended === false)
            return known;
        // Of all who found it ended, the first one starts the next.
        if (current === last)
            current = connectSsh(address, environment, patience);
        return current;
    };
}
/** Throws `access` unless the remote's folder is there. */
async function holdRoot(session, root, remote) {
    const found = await session.stat(root || '/').catch((error) => {
        if (!isAbsence(error))
            throw error;
        return undefined;
    });
    if (found !== undefined && !isFile({ ...found, mode: found.mode ?? 0o040000 }))
        return;
    throw (0,failure/* unreadable */.O$)({ remote }, 'access', (0,lib_message/* say */.cv) `the folder is not there`, {
        remedy: (0,lib_message/* say */.cv) `Check ${'url'} of the remote at base, and who may see the folder.`,
        everywhere: true,
    });
}
/** The entries of a folder; a link counts as what it leads to. */
async function listFolder(session, path) {
    const handle = await session.openDirectory(path);
    const entries = [];
    try {
        for (;;) {
            const page = await session.readDirectory(handle);
            if (page === undefined)
                return entries;
            for (const { name, attributes } of page) {
                const mode = (attributes.mode ?? 0) & 0o170000;
                if (mode === 0o040000)
                    entries.push({ name, folder: true, size: 0 });
                else if (mode === 0o100000)
                    entries.push({ name, folder: false, size: attributes.size ?? 0 });
                else if (mode === 0o120000)
                    entries.push(...(await follow(session, path, name)));
            }
            if (entries.length > MAX_ENTRIES)
                throw new SessionEnded('a folder without end');
        }
    }
    finally {
        session.close(handle);
    }
}
/** Entries of one folder. */
const MAX_ENTRIES = 5_000_000;
/** A link to a file is a file; one to a folder could lead in a circle. */
async function follow(session, path, name) {
    const found = await session.stat(`${path}/${name}`).catch((error) => {
        if (error instanceof SessionEnded)
            throw error;
        return undefined;
    });
    if (found?.size === undefined || found.mode === undefined || !isFile(found))
        return [];
    return [{ name, folder: false, size: found.size }];
}

;// CONCATENATED MODULE: ./lib/stores/webdav/multistatus.js






/** Bytes of the listing of one folder: some 150,000 objects, of which DVC makes 256 folders. */
const MAX_LISTING = 64 * 1024 * 1024;
const PROPERTIES = '<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><resourcetype/><getcontentlength/></prop></propfind>';
/** Asks for the properties of a folder below the remote's (`''` for itself), and of what it holds at depth 1. */
async function askCollection(folder, client, name, depth, signal) {
    const { origin, path, secrets, remote } = folder;
    const headers = { depth, 'content-type': 'application/xml; charset=utf-8', 'accept-encoding': 'identity', ...secrets };
    const target = `${path}/${name === '' ? '' : `${encodePath(name)}/`}`;
    const body = Buffer.from(PROPERTIES);
    const all = { ...headers, 'content-length': String(body.length) };
    try {
        return await client.send({ method: 'PROPFIND', origin, path: target, headers: all, body }, signal);
    }
    catch (error) {
        signal.throwIfAborted();
        throw (0,web_failure/* explainSilence */.lt)(error, { ref: { remote }, ...describeServer(folder) });
    }
}
/** What a folder holds, by a multi-status answer (RFC 4918, 13); what lies elsewhere is passed over. */
async function readEntries(answer, asked, patience, signal) {
    const { remote, path } = asked;
    const { text, whole } = await (0,web_body/* readText */.yR)(answer, patience, MAX_LISTING).catch((error) => {
        signal.throwIfAborted();
        throw (0,failure/* brokenBody */.Os)({ remote, key: path }, (0,lib_message/* say */.cv) `the connection ended`, error);
    });
    if (!whole)
        throw unlisted(remote, (0,lib_message/* say */.cv) `one of its folders holds too much`);
    try {
        return childrenOf(parseXml(text), 'response').flatMap((response) => toEntry(response, asked));
    }
    catch (error) {
        throw unlisted(remote, (0,lib_message/* say */.cv) `its listing cannot be understood`, error);
    }
}
function toEntry(response, { origin, path }) {
    const href = childOf(response, 'href')?.text.trim() ?? '';
    if (!URL.canParse(href, origin))
        return [];
    const segments = decodePath(new URL(href, origin).pathname);
    const parent = decodePath(path);
    const name = segments?.at(-1);
    if (segments === undefined || name === undefined || segments.length !== (parent?.length ?? 0) + 1)
        return [];
    if (parent?.some((segment, index) => segment !== segments[index]))
        return [];
    const granted = childrenOf(response, 'propstat')
        .filter((status) => / 2\d\d( |$)/.test(childOf(status, 'status')?.text ?? ''))
        .flatMap((status) => childrenOf(status, 'prop'));
    const find = (property) => granted.map((prop) => childOf(prop, property)).find((found) => found !== undefined);
    const type = find('resourcetype');
    // What went away meanwhile is not there; what may not be looked at may be.
    if (type === undefined && / 404( |$)/.test(childOf(response, 'status')?.text ?? ''))
        return [];
    if (type === undefined)
        throw new Error('an entry without properties');
    if (childOf(type, 'collection') !== undefined)
        return [{ name, folder: true, size: 0 }];
    const size = find('getcontentlength')?.text.trim() ?? '';
    if (!/^\d{1,15}$/.test(size))
        throw new Error('a file without a length');
    return [{ name, folder: false, size: Number(size) }];
}
/** The segments of a path, decoded; undefined for one that is no text. */
function decodePath(path) {
    try {
        return path
            .split('/')
            .filter((segment) => segment !== '')
            .map((segment) => decodeURIComponent(segment));
    }
    catch {
        return undefined;
    }
}
function unlisted(remote, why, cause) {
    return (0,failure/* unreadable */.O$)({ remote }, 'access', (0,lib_message/* say */.cv) `${why}`, {
        remedy: (0,lib_message/* say */.cv) `Check that ${'url'} of the remote at base names a folder of a WebDAV server.`,
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/stores/webdav.js








/** A folder on a WebDAV server (RFC 4918). */
const webdav = {
    id: 'webdav',
    serves: (url) => /^webdavs?:\/\//i.test(url),
    open: (remote, environment) => openWebdav(remote, environment),
};
/** DVC's options of a WebDAV remote (documented at dvc.org, `remote modify`). */
async function openWebdav(remote, environment, patience) {
    const { bearer_token_command: command } = remote.options;
    if (command) {
        const remedy = (0,lib_message/* say */.cv) `Holdout runs no command of a repository: give the step the token in the environment.`;
        throw refuseOption(remote, 'bearer_token_command', command, remedy);
    }
    const { user, ...place } = readFolder(remote, 'webdav', 'webdavs');
    const folder = { ...place, secrets: readSecrets(remote, environment, user) };
    const options = { environment, trust: await readTrust(remote), home: folder.origin };
    const client = (0,web_client/* makeWebClient */.CE)(patience === undefined ? options : { ...options, patience });
    const rooted = (signal) => webdav_findRoot(folder, client, signal);
    return {
        ...openWebFolder(folder, client, rooted),
        list: (prefix, from, signal) => listByFolders(prefix, from, (name) => listCollection(folder, client, name, signal)),
    };
}
/** The properties of the remote's folder itself; only they prove that it is there. */
async function webdav_findRoot(folder, client, signal) {
    const answer = await askCollection(folder, client, '', '0', signal);
    if (answer.status === 207) {
        answer.body.destroy();
        return 'there';
    }
    answer.body.destroy();
    const { remote } = folder;
    if (answer.status !== 404 && answer.status !== 410)
        throw folder_explainRefusal(answer, { remote }, remote);
    return () => webdav_absentRoot(remote);
}
function webdav_absentRoot(remote) {
    return (0,failure/* unreadable */.O$)({ remote }, 'access', (0,lib_message/* say */.cv) `the folder is not there`, {
        remedy: (0,lib_message/* say */.cv) `Check ${'url'} of the remote at base, and who may see the folder.`,
        everywhere: true,
    });
}
/** The entries of a folder below the remote's, or undefined where that is there and has no such folder. */
async function listCollection(folder, client, name, signal) {
    const { remote } = folder;
    if (name !== '')
        (0,failure/* holdInside */.mm)({ key: name });
    const answer = await askCollection(folder, client, name, '1', signal);
    if (answer.status === 207) {
        const path = `${folder.path}${name === '' ? '' : `/${encodePath(name)}`}`;
        return readEntries(answer, { remote, origin: folder.origin, path }, client.patience, signal);
    }
    answer.body.destroy();
    if (answer.status !== 404 && answer.status !== 410)
        throw folder_explainRefusal(answer, { remote }, remote);
    if (name !== '' && (await webdav_findRoot(folder, client, signal)) === 'there')
        return undefined;
    throw webdav_absentRoot(remote);
}

;// CONCATENATED MODULE: ./lib/stores/registry.js











/** Every store driver; one line for each file of this folder. */
const STORE_DRIVERS = [file, s3, gcs, azure, http, webdav, ssh, gitLfs];
/** Opens the store that serves a remote. It throws `access` for a protocol that this version does not speak. */
function connectStores(environment) {
    return async (remote) => {
        const driver = STORE_DRIVERS.find((candidate) => candidate.serves(remote.url));
        if (driver === undefined)
            throw unsupported(remote);
        return withRetries(remote, await driver.open(remote, environment));
    };
}
/** What lies behind protocols that DVC speaks and this version does not. */
const ELSEWHERE = new Map([
    ['gdrive', 'Google Drive'],
    ['hdfs', 'HDFS'],
    ['webhdfs', 'WebHDFS'],
    ['oss', 'Alibaba OSS'],
    ['dvc', 'DVC Studio'],
]);
function unsupported({ url, place }) {
    const scheme = url.split(':')[0] ?? '';
    const kind = ELSEWHERE.get(scheme.toLowerCase());
    const what = kind === undefined ? (0,lib_message/* say */.cv) `${`${scheme}://`}` : (0,lib_message/* say */.cv) `${`${scheme}://`} (${[kind]})`;
    const served = STORE_DRIVERS.map(({ id }) => id).join(', ');
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `remotes of the kind ${what} cannot be read by this version`, {
        place,
        remedy: (0,lib_message/* say */.cv) `What lies there stays unknown. Remotes that are read: ${[served]}.`,
    });
}


/***/ }),

/***/ 1364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ StoreError),
/* harmony export */   Ku: () => (/* binding */ otherPart),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Os: () => (/* binding */ brokenBody),
/* harmony export */   Zt: () => (/* binding */ otherVersion),
/* harmony export */   jM: () => (/* binding */ AGAIN),
/* harmony export */   mm: () => (/* binding */ holdInside),
/* harmony export */   qY: () => (/* binding */ outside),
/* harmony export */   tD: () => (/* binding */ changed),
/* harmony export */   x7: () => (/* binding */ noSize),
/* harmony export */   xJ: () => (/* binding */ unopened)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7044);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(281);



/** An error of a store, and whether it is worth another attempt. */
class StoreError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutError */ .A {
    everywhere;
    again;
    after;
    constructor(kind, text, more = {}) {
        super(kind, text, more);
        this.everywhere = more.everywhere ?? false;
        this.again = more.again ?? kind === 'transient';
        this.after = more.after;
    }
}
const AGAIN = (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Run again.`;
/** "KEY on remote NAME (URL) cannot be read: …", or, of a whole remote, "remote NAME (URL) cannot be read: …". */
function unreadable(subject, kind, why, more) {
    const { name, url, place } = subject.remote;
    const whole = more.everywhere === true || !('key' in subject);
    const what = whole ? (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `remote ${name}` : (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${subject.key} on remote ${name}`;
    return new StoreError(kind, (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${what} (${(0,_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .showUrl */ .j)(url)}) cannot be read: ${why}`, { place, ...more });
}
/** Proven absence, of an object or of the version that is asked for. */
function missing({ key, remote, version }) {
    const what = version === undefined ? (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${key}` : (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `version ${version} of ${key}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutError */ .A('missing', (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${what} is not on remote ${remote.name} (${(0,_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .showUrl */ .j)(remote.url)})`, {
        remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Push it from a machine that has it: ${`dvc push -r ${remote.name}`}.`,
    });
}
/** A key that a path of the remote cannot be made of. Keys are ours (digests), and still never leave the root. */
function outside({ key }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutError */ .A('access', (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the object ${key} lies outside its remote`);
}
/** Throws `outside` for a key with an empty segment, one that climbs (also where a server takes a backslash for a slash), or a NUL. */
function holdInside(ref) {
    const { key } = ref;
    const climbs = /(?:^|[/\\])\.\.(?:$|[/\\])/.test(key) || key.includes('\0');
    if (climbs || key.split('/').some((segment) => segment === '' || segment === '.'))
        throw outside(ref);
}
/** A body that ended before its end, or past it. */
function brokenBody({ key, remote }, why, cause, again = true) {
    const text = (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `reading ${key} from remote ${remote.name} broke off: ${why}`;
    return new StoreError('transient', text, { place: remote.place, remedy: AGAIN, cause, again });
}
/** An object that is another one than when its first bytes were read. */
function changed({ key, remote }) {
    const text = (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${key} on remote ${remote.name} changed while it was read`;
    return new StoreError('transient', text, { place: remote.place, remedy: AGAIN, again: false });
}
function otherPart({ key, remote }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutError */ .A('access', (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `remote ${remote.name} gives another part of ${key} than asked for`, {
        place: remote.place,
        remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Use an endpoint that serves ranges.`,
    });
}
/** An answer for the newest version where another one was asked for. */
function otherVersion({ key, remote }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutError */ .A('access', (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `remote ${remote.name} gives another version of ${key} than asked for`, {
        place: remote.place,
        remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Use an endpoint, and a bucket, that keep versions.`,
    });
}
function noSize({ key, remote }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutError */ .A('access', (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `remote ${remote.name} does not say how large ${key} is`, {
        place: remote.place,
        remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Use an endpoint that gives the length of objects.`,
    });
}
/** A file beside the remote, such as its certificate authorities, that cannot be read; any other error as it is. */
function unopened(remote, error, option) {
    const { code, path } = (error ?? {});
    if (code === undefined || path === undefined)
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutError */ .A('access', (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `remote ${remote.name} cannot be opened: ${path} cannot be read (${[code]})`, {
        place: remote.place,
        remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Put the file there, or mend ${option}, which names it.`,
        cause: error,
    });
}


/***/ }),

/***/ 9987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ startTimer)
/* harmony export */ });
/**
 * Runs something after a time, unless it is called off. What came from the network meanwhile is looked at first: a
 * program that was busy for as long as that must not take an answer that lies waiting for silence.
 */
function startTimer(milliseconds, run) {
    let last;
    const timer = setTimeout(() => {
        last = setImmediate(run);
    }, milliseconds);
    return () => {
        clearTimeout(timer);
        clearImmediate(last);
    };
}


/***/ }),

/***/ 8759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vf: () => (/* binding */ discard),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   zO: () => (/* binding */ readChunks)
/* harmony export */ });
/* harmony import */ var _shared_timer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9987);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4399);


/** Bytes of a refusal's body that are looked at. */
const MAX_REFUSAL = 64 * 1024;
/** Milliseconds for the rest of an answer that nobody wants. */
const MAX_DISCARD = 1_000;
/**
 * The chunks of a body; only the time that the reader waits counts as silence, not the time that it takes itself. Node
 * ends it with an error where fewer bytes than promised came.
 */
async function* readChunks(body, { silence }) {
    const chunks = body[Symbol.asyncIterator]();
    try {
        for (;;) {
            const came = (0,_shared_timer_js__WEBPACK_IMPORTED_MODULE_1__/* .startTimer */ .I)(silence, () => body.destroy((0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .timeout */ .wR)('nothing more in time')));
            const { done, value } = await chunks.next().finally(came);
            if (done)
                return;
            yield value;
        }
    }
    finally {
        body.destroy();
    }
}
/** A body as text, as far as `limit` bytes; false in `whole` when there was more. */
async function readText({ body }, patience, limit = MAX_REFUSAL) {
    const chunks = [];
    let size = 0;
    for await (const chunk of readChunks(body, patience)) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > limit)
            break;
    }
    return { text: Buffer.concat(chunks).subarray(0, limit).toString('utf8'), whole: size <= limit };
}
/** Ends an answer whose body nobody wants; a short one is read to its end, so that its connection is used again. */
function discard({ body, headers }) {
    const length = Number(headers['content-length'] ?? 0);
    if (length > MAX_REFUSAL) {
        body.destroy();
        return;
    }
    const late = setTimeout(() => body.destroy(), MAX_DISCARD);
    body.once('close', () => clearTimeout(late));
    body.resume();
}


/***/ }),

/***/ 4399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aZ: () => (/* binding */ PATIENCE),
  CE: () => (/* binding */ makeWebClient),
  wR: () => (/* binding */ timeout)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./lib/stores/shared/timer.js
var timer = __webpack_require__(9987);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(7044);
;// CONCATENATED MODULE: ./lib/stores/web/proxy.js



/**
 * The proxy that the environment names for a server: `HTTPS_PROXY` or `HTTP_PROXY`, else `ALL_PROXY`, in small letters
 * first, unless `NO_PROXY` excepts it. Read as curl and Python's requests read them. Throws `access` for a proxy that is
 * none of HTTP.
 */
function findProxy(server, environment) {
    const names = server.protocol === 'https:' ? ['https_proxy', 'all_proxy'] : ['http_proxy', 'all_proxy'];
    const named = names.flatMap((name) => [name, name.toUpperCase()]).find((name) => environment[name]);
    if (named === undefined || isExcepted(server, environment.no_proxy || environment.NO_PROXY || ''))
        return undefined;
    const text = environment[named] ?? '';
    const proxy = parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
    if (proxy?.protocol === 'http:' || proxy?.protocol === 'https:')
        return proxy;
    throw new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `the proxy that ${named} names cannot be used`, {
        remedy: (0,message/* say */.cv) `Write it as ${'http://HOST:PORT'}, or except the remote's host in ${'NO_PROXY'}.`,
    });
}
/** `Basic …` for a proxy whose URL has a user; undefined for one that needs none. */
function proxyAuthorization({ username, password }) {
    if (username === '' && password === '')
        return undefined;
    const pair = `${decode(username)}:${decode(password)}`;
    return `Basic ${Buffer.from(pair).toString('base64')}`;
}
/** Whether a list of hosts, domains and networks names the server; `*` names all. */
function isExcepted(server, list) {
    const host = hostOf(server);
    const port = server.port || (server.protocol === 'https:' ? '443' : '80');
    return list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => entry === '*' || namesHost(entry, host, port));
}
function namesHost(entry, host, port) {
    const family = (0,external_node_net_.isIP)(host);
    const [, address = '', bits = ''] = /^([0-9a-f.:]+)\/(\d+)$/.exec(entry) ?? [];
    if (bits !== '')
        return family !== 0 && (0,external_node_net_.isIP)(address) === family && contains(address, Number(bits), host, family);
    const [, bracketed, plain = '', wanted] = /^(?:\[(.*)\]|([^:]*|[0-9a-f.:]*:[0-9a-f.:]*:[0-9a-f.:]*))(?::(\d+))?$/.exec(entry) ?? [];
    if (wanted !== undefined && wanted !== port)
        return false;
    const domain = (bracketed ?? plain).replace(/^\*?\./, '');
    if (domain === '')
        return false;
    return host === domain || (family === 0 && host.endsWith(`.${domain}`));
}
function contains(address, bits, host, family) {
    if (bits > (family === 4 ? 32 : 128))
        return false;
    const list = new external_node_net_.BlockList();
    const kind = family === 4 ? 'ipv4' : 'ipv6';
    list.addSubnet(address, bits, kind);
    return list.check(host, kind);
}
/** The host's name without the brackets of IPv6 and without the dot of a whole domain. */
function hostOf({ hostname }) {
    return hostname.replace(/^\[|\]$|\.$/g, '').toLowerCase();
}
function parse(text) {
    return URL.canParse(text) ? new URL(text) : undefined;
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./lib/stores/web/tunnel.js




/** Connections to servers of HTTPS through a proxy (CONNECT, RFC 9110, 9.3.6); the proxy sees names, no content. */
class TunnelAgent extends external_node_https_.Agent {
    #proxy;
    #patience;
    /** `patience`: milliseconds for the proxy's answer. */
    constructor(proxy, patience, options) {
        super(options);
        this.#proxy = proxy;
        this.#patience = patience;
    }
    createConnection(options, callback) {
        const fail = (error) => callback?.(error, undefined);
        const { hostname, port, protocol } = this.#proxy;
        const host = String(options.host ?? '');
        const address = `${host.includes(':') ? `[${host}]` : host}:${options.port ?? 443}`;
        const authorization = proxyAuthorization(this.#proxy);
        const asked = (protocol === 'https:' ? external_node_https_.request : external_node_http_.request)({
            hostname: hostname.replace(/^\[|\]$/g, ''),
            port: port || (protocol === 'https:' ? 443 : 80),
            method: 'CONNECT',
            path: address,
            headers: { host: address, ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }) },
            agent: false,
            timeout: this.#patience,
        });
        asked.once('timeout', () => asked.destroy(Object.assign(new Error('no tunnel in time'), { code: 'ETIMEDOUT' })));
        asked.once('error', (error) => fail(Object.assign(error, { proxied: true })));
        asked.once('connect', ({ statusCode = 0 }, socket) => {
            socket.setTimeout(0);
            if (statusCode >= 200 && statusCode < 300)
                return callback?.(null, (0,external_node_tls_.connect)({ ...options, socket }));
            socket.destroy();
            fail(Object.assign(new Error('the proxy refuses'), { code: 'ERR_PROXY_REFUSED', proxied: true, statusCode }));
        });
        asked.end();
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/stores/web/client.js





/** Three attempts to connect take ten seconds, two silent ones sixteen. */
const PATIENCE = { connect: 3_000, attempt: 8_000, silence: 15_000 };
/** A client for one remote: connections are shared among its requests, with one certificate policy. */
function makeWebClient({ environment, trust = {}, home, patience = PATIENCE }) {
    const { cert: _cert, key: _key, ...bare } = trust;
    const routes = new Map();
    return {
        patience,
        send: async (request, signal) => {
            signal?.throwIfAborted();
            const { origin } = request;
            const shown = origin === home ? trust : bare;
            const route = routes.get(origin) ?? findRoute(new URL(origin), environment, shown, patience);
            routes.set(origin, route);
            return ask(route, request, patience, signal);
        },
    };
}
function findRoute(server, environment, trust, { connect }) {
    const proxy = findProxy(server, environment);
    const kept = { keepAlive: true, scheduling: 'lifo' };
    if (server.protocol === 'https:') {
        const options = { ...kept, ...trust };
        const agent = proxy === undefined ? new external_node_https_.Agent(options) : new TunnelAgent(proxy, connect, options);
        return { server, next: server, agent };
    }
    if (proxy === undefined)
        return { server, next: server, agent: new external_node_http_.Agent(kept) };
    const authorization = proxyAuthorization(proxy);
    const proxied = authorization === undefined ? {} : { 'proxy-authorization': authorization };
    return { server, next: proxy, agent: proxy.protocol === 'https:' ? new external_node_https_.Agent(kept) : new external_node_http_.Agent(kept), proxied };
}
function ask(route, request, patience, signal) {
    const { server, next, agent, proxied } = route;
    const { method, origin, path, body } = request;
    return new Promise((resolve, reject) => {
        const asked = (next.protocol === 'https:' ? external_node_https_.request : external_node_http_.request)({
            hostname: next.hostname.replace(/^\[|\]$/g, ''),
            port: next.port || (next.protocol === 'https:' ? 443 : 80),
            method,
            path: proxied === undefined ? path : origin + path,
            headers: { host: server.host, ...request.headers, ...proxied },
            agent,
            ...(signal === undefined ? {} : { signal }),
        });
        const end = watch(asked, patience);
        asked.on('error', (error) => {
            end();
            reject(proxied === undefined ? error : Object.assign(error, { proxied: true }));
        });
        asked.once('response', (answer) => {
            end();
            // Whoever reads the body hears of its errors; nobody else has to.
            answer.on('error', () => { });
            resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: answer });
        });
        asked.end(body);
    });
}
/** Ends a request that gets no connection, or no answer, in time; returns what ends the watch. */
function watch(asked, { connect, attempt }) {
    const expire = (what) => () => asked.destroy(timeout(what));
    const connected = (0,timer/* startTimer */.I)(connect, expire('no connection in time'));
    const answered = (0,timer/* startTimer */.I)(attempt, expire('no answer in time'));
    asked.once('socket', (socket) => {
        if (asked.reusedSocket)
            connected();
        else if (socket.secureConnecting === true)
            socket.once('secureConnect', connected);
        else if (socket.connecting)
            socket.once('connect', connected);
        else
            connected();
    });
    return () => {
        connected();
        answered();
    };
}
function timeout(what) {
    return Object.assign(new Error(what), { name: 'TimeoutError', code: 'ETIMEDOUT' });
}


/***/ }),

/***/ 441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ readRetryAfter),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   lt: () => (/* binding */ explainSilence)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7044);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1364);



/** What it means that no answer came at all: by Node's error, of which only the code is ever shown. */
function explainSilence(error, { ref, host, mend, trust }) {
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isHoldoutError */ .k)(error))
        return error;
    const { code, proxied, statusCode } = (error ?? {});
    const found = typeof code === 'string' ? code : undefined;
    if (proxied === true && (found === 'ERR_PROXY_REFUSED' || (found !== undefined && UNREACHABLE.test(found)))) {
        const why = statusCode === undefined ? (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${[found]}` : (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `status ${[String(statusCode)]}`;
        const remedy = (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Check ${'HTTPS_PROXY'}, ${'HTTP_PROXY'} and ${'NO_PROXY'} of the step.`;
        const again = statusCode === undefined || statusCode >= 500;
        return (0,_shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(ref, 'access', (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the proxy leads nowhere (${why})`, {
            remedy,
            everywhere: true,
            again,
            cause: error,
        });
    }
    if (found !== undefined && UNREACHABLE.test(found)) {
        const again = /^(ECONNREFUSED|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/.test(found);
        const why = (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${host} is out of reach (${[found]})`;
        return (0,_shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(ref, 'access', why, { remedy: mend, everywhere: true, again, cause: error });
    }
    if (found !== undefined && UNTRUSTED.test(found)) {
        const why = (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the certificate of ${host} is not trusted (${[found]})`;
        return (0,_shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(ref, 'access', why, { remedy: trust, everywhere: true, cause: error });
    }
    if (found !== undefined && GARBLED.test(found)) {
        const why = (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${host} and this machine do not understand each other (${[found]})`;
        return (0,_shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(ref, 'access', why, { remedy: mend, everywhere: true, cause: error });
    }
    const why = (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${host} breaks off or does not answer in time`;
    return (0,_shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(ref, 'transient', why, { remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${_shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .AGAIN */ .jM} ${mend}`, everywhere: true, cause: error });
}
const UNREACHABLE = /^(ENOTFOUND|EAI_[A-Z]+|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|EADDRNOTAVAIL|EPROTO)$/;
/** A request or an answer that is no HTTP: the same one again would be none either. */
const GARBLED = /^(ERR_INVALID|ERR_UNESCAPED|ERR_HTTP|HPE_)/;
const UNTRUSTED = /CERT|UNABLE_TO_VERIFY|^ERR_TLS_|^ERR_SSL_/;
/**
 * Milliseconds that an answer's `Retry-After` asks for, in seconds or as a date (RFC 9110, 10.2.3); undefined where it
 * asks for nothing.
 */
function readRetryAfter(header, now = Date.now()) {
    if (header === undefined)
        return undefined;
    if (/^\s*\d{1,9}\s*$/.test(header))
        return Number(header) * 1000;
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** A status that passes: the server is busy, or somebody before it is. */
function isPassing(status) {
    return status === 429 || status === 408 || status === 425 || (status >= 500 && status !== 501 && status !== 505);
}


/***/ }),

/***/ 6891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ leadsToFolder),
/* harmony export */   e: () => (/* binding */ sendFollowing)
/* harmony export */ });
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8759);

/** Redirects in a row; browsers follow twenty, and nobody serves files behind more than three. */
const MAX_HOPS = 5;
/**
 * Sends a reading request and follows its redirects. `secrets` are headers for the request's own origin alone: once a
 * redirect has left it, they are gone for good. It never goes from HTTPS to HTTP, nor to the page of a folder; where it
 * does not go on, it gives the redirect itself.
 */
async function sendFollowing(client, request, secrets, signal) {
    let [next, own] = [request, secrets];
    for (let hops = 0;; hops += 1) {
        const answer = await client.send({ ...next, headers: { ...next.headers, ...own } }, signal);
        const target = hops < MAX_HOPS ? targetOf(answer, next) : undefined;
        if (target === undefined || isFolderOf(target, next))
            return answer;
        (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .discard */ .vf)(answer);
        if (target.origin !== next.origin)
            own = {};
        next = { ...next, origin: target.origin, path: target.pathname + target.search };
    }
}
/** True for a redirect that says: what is asked for is a folder. */
function leadsToFolder(answer, request) {
    const target = targetOf(answer, request);
    return target !== undefined && isFolderOf(target, request);
}
/** The same place with a slash at its end. */
function isFolderOf(target, { origin, path }) {
    const here = new URL(origin + path);
    return target.origin === here.origin && target.pathname === `${here.pathname}/`;
}
function targetOf({ status, headers }, { origin, path }) {
    const { location } = headers;
    if (![301, 302, 303, 307, 308].includes(status) || location === undefined)
        return undefined;
    if (!URL.canParse(location, origin + path))
        return undefined;
    const target = new URL(location, origin + path);
    if (target.username !== '' || target.password !== '')
        return undefined;
    if (target.protocol !== 'https:' && !(target.protocol === 'http:' && origin.startsWith('http:')))
        return undefined;
    return target;
}


/***/ }),

/***/ 2734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openWebStore)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7044);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1364);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8759);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(441);




/** Statuses of HEAD that say little: the first byte is asked for instead, with a body that says why. */
const HEADLESS = new Set([400, 401, 403, 405, 501]);
/** Objects that lie behind HTTP, by HEAD and GET with ranges (RFC 9110); one attempt each. */
function openWebStore({ patience }, dialect) {
    const ask = async (method, ref, headers, signal) => {
        try {
            const target = await dialect.locate(ref, signal);
            const all = { 'accept-encoding': 'identity', ...target.headers, ...headers };
            return await dialect.send({ ...target, method, headers: all }, signal);
        }
        catch (error) {
            signal.throwIfAborted();
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .explainSilence */ .lt)(error, { ref, ...dialect.silent });
        }
    };
    const context = { ask, dialect, patience };
    return {
        stat: (ref, signal) => measure(context, ref, signal),
        read: (ref, part, signal) => readPart(context, ref, part, signal),
    };
}
async function measure(context, ref, signal) {
    const answer = await context.ask('HEAD', ref, {}, signal);
    (0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .discard */ .vf)(answer);
    if (answer.status === 200) {
        context.dialect.check?.(answer, ref);
        const size = lengthOf(answer);
        if (size !== undefined)
            return { size };
    }
    else if (!HEADLESS.has(answer.status)) {
        throw await refuse(context, 'HEAD', answer, ref, signal);
    }
    return measureByReading(context, ref, signal);
}
/** A HEAD that is refused has no body to say why, and may be refused as such. */
async function measureByReading(context, ref, signal) {
    const answer = await context.ask('GET', ref, { range: 'bytes=0-0' }, signal);
    if (answer.status !== 200 && answer.status !== 206 && answer.status !== 416) {
        throw await refuse(context, 'GET', answer, ref, signal);
    }
    answer.body.destroy();
    context.dialect.check?.(answer, ref);
    if (answer.status === 416)
        return { size: 0 };
    const size = answer.status === 200 ? lengthOf(answer) : rangeOf(answer)?.total;
    if (size === undefined)
        throw (0,_shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .noSize */ .x7)(ref);
    return { size };
}
async function readPart(context, ref, part, signal) {
    const ranged = part.start > 0 || part.end !== undefined;
    const range = ranged ? { range: `bytes=${part.start}-${part.end === undefined ? '' : part.end - 1}` } : {};
    const answer = await context.ask('GET', ref, { ...range, ...conditionOf(part.tag) }, signal);
    if (part.tag !== undefined && (answer.status === 412 || answer.status === 416)) {
        (0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .discard */ .vf)(answer);
        throw (0,_shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .changed */ .tD)(ref);
    }
    if (ranged && answer.status === 416) {
        (0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .discard */ .vf)(answer);
        return { body: nothing(), tag: tagOf(answer) };
    }
    if (answer.status !== 200 && answer.status !== 206)
        throw await refuse(context, 'GET', answer, ref, signal);
    try {
        context.dialect.check?.(answer, ref);
        return {
            body: readBody(answer, ref, inspect(answer, ref, part, context.dialect), context.patience, signal),
            tag: tagOf(answer),
        };
    }
    catch (error) {
        answer.body.destroy();
        throw error;
    }
}
/** The bytes that an answer promises; throws where they are others than those asked for. */
function inspect(answer, ref, part, { sizeOf }) {
    const ranged = part.start > 0 || part.end !== undefined;
    const { headers, status } = answer;
    if (headers['content-encoding'] !== undefined && headers['content-encoding'] !== 'identity')
        throw encoded(ref);
    if (status !== (ranged ? 206 : 200))
        throw (0,_shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .otherPart */ .Ku)(ref);
    if (part.tag !== undefined && tagOf(answer) !== part.tag)
        throw (0,_shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .changed */ .tD)(ref);
    const length = lengthOf(answer);
    if (!ranged) {
        const promised = length ?? sizeOf?.(ref);
        if (promised === undefined)
            throw (0,_shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .noSize */ .x7)(ref);
        return promised;
    }
    const given = rangeOf(answer);
    if (given === undefined || given.start !== part.start)
        throw (0,_shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .otherPart */ .Ku)(ref);
    const stop = Math.min(part.end ?? Number.POSITIVE_INFINITY, given.total ?? part.end ?? given.stop);
    if (given.stop !== stop || (length !== undefined && length !== stop - part.start))
        throw (0,_shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .otherPart */ .Ku)(ref);
    return stop - part.start;
}
async function* readBody(answer, ref, promised, patience, signal) {
    let size = 0;
    try {
        for await (const chunk of (0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .readChunks */ .zO)(answer.body, patience)) {
            size += chunk.length;
            if (size > promised)
                break;
            yield chunk;
        }
    }
    catch (error) {
        signal.throwIfAborted();
        throw (0,_shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .brokenBody */ .Os)(ref, (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `the connection ended after ${size} bytes`, error);
    }
    if (size !== promised)
        throw (0,_shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .brokenBody */ .Os)(ref, (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${size} of ${promised} bytes came`);
}
/** What an answer that gives nothing means: another attempt where it passes, else what the dialect says. */
async function refuse({ dialect, patience }, method, answer, ref, signal) {
    const { status, headers } = answer;
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isPassing */ .WG)(status)) {
        (0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .discard */ .vf)(answer);
        const after = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .readRetryAfter */ .D$)(headers['retry-after']);
        return (0,_shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(ref, 'transient', (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `it answers status ${[String(status)]}`, { remedy: _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .AGAIN */ .jM, after });
    }
    if (method === 'HEAD')
        return dialect.refuse({ method, status, headers, text: '' }, ref, signal);
    const { text } = await (0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(answer, patience).catch(() => ({ text: '' }));
    signal.throwIfAborted();
    return dialect.refuse({ method, status, headers, text }, ref, signal);
}
/** A tag that names bytes, and not only what they mean, is sent along; any tag is compared with the answer's. */
function conditionOf(tag) {
    return tag?.startsWith('"') === true ? { 'if-match': tag } : {};
}
/** What tells an object's content from another: the entity tag, else when and how long it is. */
function tagOf(answer) {
    const { etag, 'last-modified': modified } = answer.headers;
    if (etag !== undefined && etag !== '')
        return etag;
    const total = answer.status === 206 ? rangeOf(answer)?.total : lengthOf(answer);
    return modified === undefined || total === undefined ? undefined : `${modified}, ${total}`;
}
function lengthOf({ headers }) {
    const text = headers['content-length'];
    if (text === undefined || !/^\d{1,15}$/.test(text))
        return undefined;
    return headers['content-encoding'] === undefined || headers['content-encoding'] === 'identity'
        ? Number(text)
        : undefined;
}
/** `Content-Range` of one part: `stop` is exclusive, `total` may be unknown. */
function rangeOf({ headers }) {
    const [, first, last, total] = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/.exec(headers['content-range'] ?? '') ?? [];
    if (first === undefined || last === undefined)
        return undefined;
    return { start: Number(first), stop: Number(last) + 1, total: total === '*' ? undefined : Number(total) };
}
function encoded(ref) {
    return (0,_shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(ref, 'access', (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `it is given in another encoding than it has`, {
        remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Let the server send files as they are, without compressing them.`,
    });
}
async function* nothing() { }


/***/ })

};
