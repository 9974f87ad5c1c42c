export const id = 951;
export const ids = [951];
export const modules = {

/***/ 4951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  STORE_DRIVERS: () => (/* binding */ STORE_DRIVERS),
  openStore: () => (/* binding */ openStore)
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
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./lib/urls.js
var urls = __webpack_require__(281);
;// CONCATENATED MODULE: ./lib/stores/file.js








/** A folder on this machine or on a mounted share. */
const file = {
    id: 'file',
    serves: (url) => url.startsWith('file://') || !/^[a-z][a-z0-9+.-]*:\/\//i.test(url),
    open: async (remote) => openFolder(remote),
};
async function openFolder(remote) {
    const root = rootOf(remote);
    if (root === undefined || !(await isFolder(root)))
        throw absentRoot(remote);
    return {
        stat: async (ref) => {
            const path = await pathOf(root, ref).catch((error) => refuse(root, ref, error));
            const found = await (0,promises_.stat)(path).catch((error) => refuse(root, ref, error));
            if (!found.isFile())
                throw missing(ref);
            return { size: found.size };
        },
        open: async (ref, range, signal) => {
            const path = await pathOf(root, ref).catch((error) => refuse(root, ref, error));
            const handle = await (0,promises_.open)(path, 'r').catch((error) => refuse(root, ref, error));
            return openStream(handle, ref, range, signal);
        },
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
async function isFolder(path) {
    return (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
}
async function openStream(handle, ref, range, signal) {
    const found = await handle.stat();
    if (!found.isFile()) {
        await handle.close();
        throw missing(ref);
    }
    const { start = 0, end = found.size } = range ?? {};
    if (end <= start) {
        await handle.close();
        return new Blob([]).stream();
    }
    const stream = handle.createReadStream({ start, end: end - 1, ...(signal === undefined ? {} : { signal }) });
    return external_node_stream_.Readable.toWeb(stream);
}
/** Keys are ours (digests), and still never leave the root, also not by a link that a pull request put there. */
async function pathOf(root, ref) {
    const path = (0,external_node_path_.join)(root, ref.key);
    if (!liesIn(path, root) || !liesIn(await (0,promises_.realpath)(path), await (0,promises_.realpath)(root))) {
        throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `the object ${ref.key} lies outside its remote`);
    }
    return path;
}
function liesIn(path, root) {
    return path.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep);
}
async function refuse(root, { key, remote }, error) {
    if ((0,errors/* isHoldoutError */.k)(error))
        throw error;
    const code = error.code ?? 'unknown error';
    if (code !== 'ENOENT' && code !== 'ENOTDIR') {
        throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `${key} on remote ${remote.name} (${(0,urls/* showUrl */.j)(remote.url)}) cannot be read: ${[code]}`, {
            cause: error,
            remedy: (0,lib_message/* say */.cv) `Give this user the right to read the folder.`,
        });
    }
    throw (await isFolder(root)) ? missing({ key, remote }) : absentRoot(remote);
}
function missing(ref) {
    return new errors/* HoldoutError */.A('missing', (0,lib_message/* say */.cv) `${ref.key} is not on remote ${ref.remote.name} (${(0,urls/* showUrl */.j)(ref.remote.url)})`, {
        remedy: (0,lib_message/* say */.cv) `Push it from a machine that has it: ${`dvc push -r ${ref.remote.name}`}.`,
    });
}
function absentRoot(remote) {
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `the folder ${(0,urls/* showUrl */.j)(remote.url)} of remote ${remote.name} is not on this machine`, {
        place: remote.place,
        remedy: (0,lib_message/* say */.cv) `Mount it here, run Holdout where it is, or use a remote that this machine reaches.`,
    });
}

;// CONCATENATED MODULE: ./lib/stores/s3/address.js



/**
 * The bucket and prefix of `s3://bucket[/prefix]`, read by hand: a URL parser would lower-case and collapse what S3
 * takes as it is. Slashes at the end do not count (DVC joins paths), inner ones do.
 */
function readAddress(remote) {
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
/** The whole key of an object. Keys are ours (digests), and still never leave the prefix on the way through a proxy. */
function keyOf({ prefix }, { key }) {
    if (key.split('/').some((segment) => segment === '' || segment === '.' || segment === '..')) {
        throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `the object ${key} lies outside its remote`);
    }
    return prefix + key;
}

;// CONCATENATED MODULE: ./lib/stores/s3/settings.js





/** DVC's options of an S3 remote (documented at dvc.org, `remote modify`). Throws `access` for those that cannot hold. */
function readSettings(remote) {
    const { options } = remote;
    const verify = options.ssl_verify;
    const verifies = flag(verify);
    return present({
        endpoint: endpointOf(remote),
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
/** DVC's ways to write yes and no; undefined for anything else. */
function flag(text) {
    if (text === undefined)
        return undefined;
    if (/^(1|true|yes|on|enable)$/i.test(text))
        return true;
    return /^(0|false|no|off|disable)$/i.test(text) ? false : undefined;
}
function endpointOf(remote) {
    const { endpointurl } = remote.options;
    if (endpointurl === undefined || endpointurl === '')
        return undefined;
    if (URL.canParse(endpointurl) && /^https?:\/\/[^/?#@]+(\/[^?#]*)?$/i.test(endpointurl))
        return endpointurl;
    throw refusal(remote, 'endpointurl', (0,urls/* showUrl */.j)(endpointurl), (0,lib_message/* say */.cv) `Write it as ${'https://HOST[:PORT]'}.`);
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
/**
 * A file that an option names. A relative path starts in the repository's `.dvc/`, where a pull request could put
 * another file, and AWS's configuration files can start programs.
 */
function fileOf(remote, option) {
    const path = remote.options[option];
    if (path === undefined || path === '')
        return undefined;
    if (/^~(\/|$)/.test(path))
        return (0,external_node_path_.join)((0,external_node_os_.homedir)(), path.slice(1));
    if ((0,external_node_path_.isAbsolute)(path))
        return path;
    throw refusal(remote, option, path, (0,lib_message/* say */.cv) `Name it by its whole path, outside the repository, or use the environment.`);
}
function refusal(remote, option, value, remedy) {
    const message = (0,lib_message/* say */.cv) `the option ${option} of remote ${remote.name} cannot be used: ${value}`;
    return new errors/* HoldoutError */.A('access', message, { place: remote.place, remedy });
}

;// CONCATENATED MODULE: ./lib/stores/s3/client.js


/** The name of every error that is about finding credentials, and not about the bucket. */
const NO_CREDENTIALS = 'CredentialsProviderError';
/** The SDK, loaded when a remote needs it. */
async function loadSdk() {
    const [{ GetObjectCommand, HeadObjectCommand, S3Client }, { loadConfig }, { defaultProvider }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19)),
        __webpack_require__.e(/* import() */ 291).then(__webpack_require__.t.bind(__webpack_require__, 7291, 19)),
        Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(861)]).then(__webpack_require__.t.bind(__webpack_require__, 5861, 19)),
    ]);
    return { GetObjectCommand, HeadObjectCommand, S3Client, loadConfig, defaultProvider };
}
/** Opens a bucket; sends nothing yet. */
async function openBucket(bucket, settings, patience) {
    const sdk = await loadSdk();
    const ambient = await readAmbient(sdk, settings);
    const config = await configure(sdk, settings, ambient, patience);
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
    return {
        endpoint: ambient.endpoint,
        head: async (key, abortSignal) => {
            const command = new sdk.HeadObjectCommand({ Bucket: bucket, Key: key });
            return (await send((asked) => asked.send(command, { abortSignal }))).ContentLength;
        },
        get: async (key, range, abortSignal) => {
            const bytes = range === undefined ? {} : { Range: rangeHeader(range) };
            const command = new sdk.GetObjectCommand({ Bucket: bucket, Key: key, ...bytes });
            return toAnswer(await send((asked) => asked.send(command, { abortSignal })));
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
async function configure(sdk, settings, ambient, patience) {
    const { endpoint, region, style } = ambient;
    const timeouts = {
        connectionTimeout: patience.connect,
        requestTimeout: patience.attempt,
        throwOnRequestTimeout: true,
        socketTimeout: patience.silence,
    };
    const httpsAgent = await makeAgent(settings.authorities ?? ambient.authorities, settings.verify);
    // What the remote says of certificates is about the bucket: tokens go to proven services alone.
    const tokenAgent = await makeAgent(ambient.authorities, true);
    const config = {
        forcePathStyle: takesPaths(endpoint, style),
        tls: settings.tls,
        maxAttempts: 3,
        requestHandler: { ...timeouts, httpsAgent },
        // Digests are held against the bytes by those who asked for them: one judge of what is whole.
        responseChecksumValidation: 'WHEN_REQUIRED',
        ...(endpoint === undefined ? {} : { endpoint }),
        ...signWith(sdk, settings, ambient, {
            region,
            requestHandler: { ...timeouts, httpsAgent: tokenAgent },
            maxAttempts: 2,
        }),
    };
    return { ...config, region };
}
/** Who is trusted to prove a server's name: a file of authorities instead of Node's own. */
async function makeAgent(authorities, rejectUnauthorized) {
    return authorities === undefined ? { rejectUnauthorized } : { rejectUnauthorized, ca: await (0,promises_.readFile)(authorities) };
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
    return `bytes=${start}-${end === undefined ? '' : end - 1}`;
}
function toAnswer({ Body, ContentLength, ContentRange, $metadata }) {
    if (Body === undefined)
        throw new Error('the SDK gave no body');
    return {
        status: $metadata.httpStatusCode,
        length: ContentLength,
        range: ContentRange,
        body: Body,
    };
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
    const { status, code } = readError(error);
    if (status === 404 && code === 'NoSuchKey')
        return { error: absent(asked.ref), everywhere: false };
    const [kind, why, remedy, everywhere = false] = judge(error, asked);
    const { name, url, place } = asked.ref.remote;
    const what = everywhere ? (0,lib_message/* say */.cv) `remote ${name}` : (0,lib_message/* say */.cv) `${asked.ref.key} on remote ${name}`;
    const text = (0,lib_message/* say */.cv) `${what} (${(0,urls/* showUrl */.j)(url)}) cannot be read: ${why}`;
    return { error: new errors/* HoldoutError */.A(kind, text, { place, remedy, cause: error }), everywhere };
}
/** The parts of the SDK's errors that are told apart. The message is the server's and is never shown. */
function readError(error) {
    const { name, code, Code, $metadata } = (error ?? {});
    const text = (value) => (typeof value === 'string' ? value : undefined);
    return { status: $metadata?.httpStatusCode, code: text(Code), network: text(code), name: text(name) };
}
function judge(error, asked) {
    const { status, code, network, name } = readError(error);
    if (name === NO_CREDENTIALS)
        return lackCredentials(error);
    if (status === undefined)
        return judgeSilence(network, name, asked);
    const judgement = code === undefined ? undefined : CODES.get(code)?.(asked);
    if (judgement !== undefined)
        return judgement;
    const answer = code === undefined ? (0,lib_message/* say */.cv) `status ${[String(status)]}` : (0,lib_message/* say */.cv) `${code} (status ${[String(status)]})`;
    if (status === 429 || status >= 500)
        return ['transient', (0,lib_message/* say */.cv) `it answers ${answer}, after three attempts`, AGAIN];
    if (status === 401 || status === 403)
        return failure_refuse((0,lib_message/* say */.cv) `it refuses with ${answer}`, asked);
    const elsewhere = (0,lib_message/* say */.cv) `Check ${'endpointurl'}, ${'region'} and ${'url'} of the remote at base, and the credentials.`;
    if (status >= 300 && status < 400)
        return ['access', (0,lib_message/* say */.cv) `it points elsewhere with ${answer}`, elsewhere];
    return ['access', (0,lib_message/* say */.cv) `it answers ${answer}, which proves nothing`, elsewhere];
}
const AGAIN = (0,lib_message/* say */.cv) `Run again.`;
/** Nobody had credentials, or one who should have them gave none. */
function lackCredentials(error) {
    const cause = readError(error.cause);
    const reason = cause.network ?? cause.name;
    const why = reason === undefined || reason === NO_CREDENTIALS
        ? (0,lib_message/* say */.cv) `no credentials for it were found`
        : (0,lib_message/* say */.cv) `credentials for it could not be had (${reason})`;
    return cause.name === 'TimeoutError' ? ['transient', why, AGAIN, true] : ['access', why, GIVE_CREDENTIALS, true];
}
const GIVE_CREDENTIALS = (0,lib_message/* say */.cv) `Give the step ${'AWS_ACCESS_KEY_ID'} and ${'AWS_SECRET_ACCESS_KEY'}, assume a role before it with aws-actions/configure-aws-credentials, or name a profile that is on this machine. A public bucket needs ${'allow_anonymous_login = true'} at base. Keys in ${'.dvc/config.local'} are not read.`;
/** No answer came at all. */
function judgeSilence(code, name, { endpoint }) {
    const host = endpoint === undefined ? (0,lib_message/* say */.cv) `AWS` : (0,lib_message/* say */.cv) `${(0,urls/* showUrl */.j)(endpoint)}`;
    const mend = (0,lib_message/* say */.cv) `Check that this machine reaches it, and ${'endpointurl'} and ${'region'} of the remote at base.`;
    if (code !== undefined && UNREACHABLE.test(code))
        return ['access', (0,lib_message/* say */.cv) `${host} is out of reach (${[code]})`, mend, true];
    if (code !== undefined && UNTRUSTED.test(code)) {
        const trust = (0,lib_message/* say */.cv) `Name the authority's file in ${'AWS_CA_BUNDLE'} or in the remote's ${'ssl_verify'}.`;
        return ['access', (0,lib_message/* say */.cv) `the certificate of ${host} is not trusted (${[code]})`, trust, true];
    }
    if (name === 'EndpointError')
        return ['access', (0,lib_message/* say */.cv) `its region or endpoint makes no address`, mend, true];
    return ['transient', (0,lib_message/* say */.cv) `${host} breaks off or does not answer in time`, (0,lib_message/* say */.cv) `Run again. ${mend}`, true];
}
const UNREACHABLE = /^(ENOTFOUND|EAI_[A-Z]+|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|EADDRNOTAVAIL|EPROTO)$/;
const UNTRUSTED = /CERT|UNABLE_TO_VERIFY|^ERR_TLS_|^ERR_SSL_/;
function failure_refuse(why, { bucket }) {
    return [
        'access',
        why,
        (0,lib_message/* say */.cv) `Allow ${'s3:GetObject'} on its objects and ${'s3:ListBucket'} on the bucket ${bucket}: without the second, S3 refuses instead of saying that an object is not there.`,
    ];
}
const CREDENTIALS = (why) => ['access', why, RENEW, true];
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
    InvalidAccessKeyId: () => CREDENTIALS((0,lib_message/* say */.cv) `the access key is not known to it`),
    SignatureDoesNotMatch: () => CREDENTIALS((0,lib_message/* say */.cv) `the secret does not belong to the access key`),
    InvalidToken: () => CREDENTIALS((0,lib_message/* say */.cv) `the session token is not valid`),
    ExpiredToken: () => CREDENTIALS((0,lib_message/* say */.cv) `the session token has expired`),
    TokenRefreshRequired: () => CREDENTIALS((0,lib_message/* say */.cv) `the session token has expired`),
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
    RequestTimeout: () => ['transient', (0,lib_message/* say */.cv) `it stopped waiting`, AGAIN],
};
const CODES = new Map(Object.entries(REMEDIES));
/** Proven absence; where every object has a place of its own, a content address that is not there proves nothing. */
function absent({ key, remote }) {
    if (keepsVersions(remote)) {
        return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `remote ${remote.name} keeps versions of files, and no object ${key}`, {
            place: remote.place,
            remedy: (0,lib_message/* say */.cv) `This version reads remotes without ${'version_aware'} and ${'worktree'}.`,
        });
    }
    return new errors/* HoldoutError */.A('missing', (0,lib_message/* say */.cv) `${key} is not on remote ${remote.name} (${(0,urls/* showUrl */.j)(remote.url)})`, {
        remedy: (0,lib_message/* say */.cv) `Push it from a machine that has it: ${`dvc push -r ${remote.name}`}.`,
    });
}
/** The error for a file beside the remote, such as its certificate authorities, that cannot be read. */
function unopened(remote, error) {
    const { code, path } = error;
    if (code === undefined || path === undefined)
        return error;
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `remote ${remote.name} cannot be opened: ${path} cannot be read (${[code]})`, {
        place: remote.place,
        remedy: (0,lib_message/* say */.cv) `Put the file there, or mend ${'ssl_verify'} or ${'AWS_CA_BUNDLE'}, which names it.`,
        cause: error,
    });
}
/** The error for a body that ended before its end, or past it. */
function brokenBody({ key, remote }, why, cause) {
    const text = (0,lib_message/* say */.cv) `reading ${key} from remote ${remote.name} broke off: ${why}`;
    return new errors/* HoldoutError */.A('transient', text, { place: remote.place, remedy: AGAIN, cause });
}

;// CONCATENATED MODULE: ./lib/stores/s3/body.js




/** A body as a stream that ends well only when all the bytes that its answer promised have come. */
function streamBody(answer, ref, signal) {
    return external_node_stream_.Readable.toWeb(external_node_stream_.Readable.from(count(answer, ref, signal)));
}
async function* count(answer, ref, signal) {
    const { body, length } = answer.value;
    let size = 0;
    try {
        for await (const chunk of body) {
            size += chunk.length;
            yield chunk;
        }
        if (length !== undefined && size !== length)
            throw brokenBody(ref, (0,lib_message/* say */.cv) `${size} of ${length} bytes came`);
    }
    catch (error) {
        if ((0,errors/* isHoldoutError */.k)(error))
            throw error;
        signal?.throwIfAborted();
        throw brokenBody(ref, (0,lib_message/* say */.cv) `the connection ended after ${size} bytes`, error);
    }
    finally {
        answer.release();
    }
}

;// CONCATENATED MODULE: ./lib/stores/s3/deadline.js
/**
 * Runs a request that must begin to answer within `answer` milliseconds. The signal that it gets stays alive after that:
 * it ends what is left of the answer when `whole` milliseconds are over, or when the caller wants no more of it.
 */
async function withinTime({ answer, whole }, caller, ask) {
    caller?.throwIfAborted();
    const late = new AbortController();
    const expire = () => late.abort(new DOMException('no answer in time', 'TimeoutError'));
    const signal = caller === undefined ? late.signal : AbortSignal.any([late.signal, caller]);
    const done = new AbortController();
    const ended = new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: done.signal });
    });
    const timer = setTimeout(expire, answer);
    try {
        // Raced, because the search for credentials listens to no signal.
        const value = await Promise.race([ask(signal), ended]);
        const rest = setTimeout(expire, whole).unref();
        return { value, release: () => clearTimeout(rest) };
    }
    finally {
        clearTimeout(timer);
        done.abort();
    }
}

;// CONCATENATED MODULE: ./lib/stores/s3.js








/** Amazon S3, and whatever speaks its protocol. */
const s3 = {
    id: 's3',
    serves: (url) => url.startsWith('s3://'),
    open: (remote) => openS3(remote),
};
/** A server that is down is known to be within some ten seconds; a silent one within twenty. */
const PATIENCE = { connect: 4_000, attempt: 8_000, answer: 20_000, silence: 15_000, whole: 600_000 };
/** The store of a remote; nothing is sent before an object is asked for. */
async function openS3(remote, patience = PATIENCE) {
    const ask = await prepare(remote, patience);
    const stat = async (ref, signal) => {
        const { value: size, release } = await ask(ref, signal, measure);
        release();
        if (size === undefined)
            throw noSize(ref);
        return { size };
    };
    return {
        stat: (ref) => stat(ref),
        open: async (ref, range, signal) => {
            const part = range?.start === 0 && range.end === undefined ? undefined : range;
            if (part?.end !== undefined && part.end <= part.start)
                return stat(ref, signal).then(() => nothing());
            const { value, release } = await ask(ref, signal, (from, key, within) => fetchPart(from, key, part, within));
            if (value !== undefined && isPart(part, value))
                return streamBody({ value, release }, ref, signal);
            release();
            if (value === undefined)
                return nothing();
            value.body.destroy?.();
            throw otherPart(ref);
        },
    };
}
async function prepare(remote, patience) {
    const address = readAddress(remote);
    const settings = readSettings(remote);
    const bucket = await openBucket(address.bucket, settings, patience).catch((error) => {
        throw unopened(remote, error);
    });
    let down;
    return async (ref, caller, run) => {
        const key = keyOf(address, ref);
        if (down !== undefined)
            throw down;
        try {
            return await withinTime(patience, caller, (signal) => run(bucket, key, signal));
        }
        catch (error) {
            caller?.throwIfAborted();
            const failure = explainFailure(error, { ref, bucket: address.bucket, endpoint: bucket.endpoint });
            // A remote that did not answer once is not asked again for each of a thousand objects.
            if (failure.everywhere)
                down = failure.error;
            throw failure.error;
        }
    };
}
/** Bytes of an object. A refused HEAD has no body to say why, so the first byte is asked for. */
async function measure(bucket, key, signal) {
    const size = await bucket.head(key, signal).catch((error) => {
        if (!isRefusal(error))
            throw error;
        return undefined;
    });
    if (size !== undefined)
        return size;
    const answer = await fetchPart(bucket, key, { start: 0, end: 1 }, signal);
    answer?.body.destroy?.();
    if (answer === undefined)
        return 0;
    const total = /\/(\d+)$/.exec(answer.range ?? '')?.[1];
    return total === undefined ? answer.length : Number(total);
}
/** An answer, or undefined for a range that starts at the object's end. */
async function fetchPart(bucket, key, range, signal) {
    return bucket.get(key, range, signal).catch((error) => {
        if (range !== undefined && statusOf(error) === 416)
            return undefined;
        throw error;
    });
}
/** Servers may answer a range with the whole object, or with another range. */
function isPart(range, { status, range: given }) {
    if (range === undefined)
        return true;
    return status === 206 && (given === undefined || given.startsWith(`bytes ${range.start}-`));
}
function otherPart({ key, remote }) {
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `remote ${remote.name} gives another part of ${key} than asked for`, {
        place: remote.place,
        remedy: (0,lib_message/* say */.cv) `Use an endpoint that serves ranges.`,
    });
}
function noSize({ key, remote }) {
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `remote ${remote.name} does not say how large ${key} is`, {
        place: remote.place,
        remedy: (0,lib_message/* say */.cv) `Use an endpoint that gives the length of objects.`,
    });
}
function nothing() {
    return new Blob([]).stream();
}
function isRefusal(error) {
    const status = statusOf(error);
    return status !== undefined && status >= 300 && status < 500 && status !== 429;
}
function statusOf(error) {
    return error.$metadata?.httpStatusCode;
}

;// CONCATENATED MODULE: ./lib/stores/registry.js




/** Every store driver; one line for each file of this folder. */
const STORE_DRIVERS = [file, s3];
/** The store that serves a remote. Throws `access` for a protocol that this version does not speak. */
const openStore = async (remote) => {
    const driver = STORE_DRIVERS.find((candidate) => candidate.serves(remote.url));
    if (driver !== undefined)
        return driver.open(remote);
    const scheme = remote.url.split(':')[0] ?? '';
    throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `remotes of the kind ${`${scheme}://`} cannot be read by this version`, {
        place: remote.place,
        remedy: (0,lib_message/* say */.cv) `Until then its directories stay unknown; local folders and ${'s3://'} work as remotes today.`,
    });
};


/***/ }),

/***/ 281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ showUrl)
/* harmony export */ });
/** A URL as reports may show it: without the user and password before its host, and without its query. */
function showUrl(url) {
    return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1').replace(/\?.*$/s, '?…');
}


/***/ })

};
