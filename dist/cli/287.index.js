export const id = 287;
export const ids = [287];
export const modules = {

/***/ 5551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ toAcceptance),
/* harmony export */   _: () => (/* binding */ isExpired)
/* harmony export */ });
/** True after the last day of an entry, in UTC. */
function isExpired(entry, now) {
    return entry.until !== undefined && now.toISOString().slice(0, 10) > entry.until;
}
/** An entry as the audit lists it. */
function toAcceptance(entry, subject, now) {
    const { rule, reason, until, place } = entry;
    return {
        rule,
        subject,
        by: `${place.path}:${place.line ?? 1}`,
        reason,
        ...(until === undefined ? {} : { until }),
        expired: isExpired(entry, now),
    };
}


/***/ }),

/***/ 1287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ CHECKS),
  y: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./lib/message.js
var lib_message = __webpack_require__(7044);
;// CONCATENATED MODULE: ./lib/checks/gate.js

const POLICY_CHANGED = {
    id: 'policy-changed',
    level: 'warning',
    means: 'The pull request changes `.github/holdout.yml` or a workflow that runs Holdout. Base’s policy judges; the finding says what the verdict would be under the proposed one. A proposed policy that does not validate is an error: merged, it would break every pull request after it.',
    why: 'Whoever can loosen the gate in the pull request that needs it has no gate.',
    mend: 'Review the change of the policy as you would review a change of the tests. A workflow that must not be edited by authors belongs on the base side: `pull_request_target`, or an organisation’s required workflow.',
    configure: 'Policy and workflows are read from the target branch: merge a change of them first, by itself.',
};
const REMOTE_CHANGED = {
    id: 'remote-changed',
    level: 'warning',
    means: 'The pull request changes where objects are looked up: a URL, an option or the default remote in `.dvc/config`. Base’s configuration is used for this run.',
    why: 'Credentials go only where the target branch says. A new address could take them, or serve other bytes.',
    mend: 'Review the address. Manifests that only the new remote has stay unread until the change is on the target branch.',
    configure: 'accept:\n  - { rule: remote-changed, subject: ".dvc/config", reason: "move to the new bucket" }',
};
/** Changes of the guard's own policy, workflows and remotes. */
const gate = {
    id: 'gate',
    rules: [POLICY_CHANGED, REMOTE_CHANGED],
    run: async (context) => reportGate(context),
};
function reportGate(context) {
    const findings = [...reportPolicy(context.gate), ...reportWorkflows(context.gate), ...reportRemotes(context)];
    return {
        outcomes: [POLICY_CHANGED, REMOTE_CHANGED].map(({ id }) => ({ id, outcome: 'completed', checked: 1, total: 1 })),
        findings,
    };
}
function reportPolicy({ proposal, proposed }) {
    if (proposal.kind === 'unchanged')
        return [];
    const finding = {
        rule: POLICY_CHANGED.id,
        level: 'warning',
        subject: proposal.place.path,
        place: proposal.place,
        new: true,
    };
    if (proposal.kind === 'invalid') {
        const [first, ...rest] = proposal.problems;
        const more = rest.length === 0 ? (0,lib_message/* say */.cv) `` : (0,lib_message/* say */.cv) ` (and ${rest.length} more)`;
        const message = (0,lib_message/* say */.cv) `the proposed policy does not validate: ${first?.message ?? ''}${more}`;
        return [
            {
                ...finding,
                level: 'error',
                message,
                place: first?.place ?? finding.place,
                ...(first && { remedy: first.remedy }),
            },
        ];
    }
    const under = proposed === undefined
        ? (0,lib_message/* say */.cv) ``
        : (0,lib_message/* say */.cv) `; under it the verdict would be ${[proposed.verdict ?? 'none: ']}${proposed.verdict === null ? proposed.reason : ''}`;
    if (proposal.kind === 'introduced') {
        return [{ ...finding, message: (0,lib_message/* say */.cv) `the first policy starts with the next pull request${under}` }];
    }
    return [{ ...finding, message: [describeProposal(proposal.kind), ...under] }];
}
function describeProposal(kind) {
    if (kind === 'repaired')
        return 'base’s policy does not validate and this pull request mends it: the defaults judged';
    return kind === 'removed'
        ? 'the policy is removed; base’s policy judged this run'
        : 'the policy changes; base’s policy judged this run';
}
function reportWorkflows({ workflows }) {
    return workflows.map((place) => ({
        rule: POLICY_CHANGED.id,
        level: 'warning',
        message: (0,lib_message/* say */.cv) `${place.path} runs Holdout and changes in this pull request`,
        remedy: (0,lib_message/* say */.cv) `Review it: a workflow of the pull request can turn its own check green.`,
        place,
        subject: place.path,
        new: true,
    }));
}
function reportRemotes({ gate: { remotes } }) {
    return remotes.map(({ place, details, introduced }) => {
        const what = (0,lib_message/* joined */.oR)(details.slice(0, 5), '; ');
        const more = details.length > 5 ? [` and ${(0,lib_message/* counted */.hS)(details.length - 5, 'more change').join('')}`] : [];
        return {
            rule: REMOTE_CHANGED.id,
            level: introduced ? 'note' : 'warning',
            message: introduced
                ? (0,lib_message/* say */.cv) `the first remote starts with the next pull request: ${what}`
                : (0,lib_message/* say */.cv) `objects would be looked up elsewhere; base’s configuration was used. ${what}${more}`,
            remedy: (0,lib_message/* say */.cv) `Review ${(0,lib_message/* listed */.KE)([place.path])} before merging.`,
            place,
            subject: place.path,
            new: true,
        };
    });
}

// EXTERNAL MODULE: ./lib/checks/metrics.js + 7 modules
var metrics = __webpack_require__(5894);
// EXTERNAL MODULE: ./lib/checks/facts/introduced.js
var facts_introduced = __webpack_require__(6766);
// EXTERNAL MODULE: ./lib/model/splits.js
var splits = __webpack_require__(8364);
;// CONCATENATED MODULE: ./lib/checks/overlap/grade.js


/** Grades a split by what was found of it; `result` is absent where no member changed. */
function gradeSplit({ split, unmatched }, result, isLater) {
    const { unread = [], incomparable = [], notChecked = [] } = result ?? {};
    const missing = unmatched.map((side) => describeUnmatched(split, side));
    const apart = incomparable.map((reason) => describeIncomparable(split, reason));
    const unlisted = unread.map(({ what, reason, remedy }) => ({ what, reason, remedy }));
    const isListed = missing.length === 0 && unread.length === 0;
    const hollow = result !== undefined && isListed ? describeHollow(result) : [];
    const all = [...missing, ...unlisted, ...apart, ...hollow, ...notChecked];
    const partly = (0,lib_message/* say */.cv) `split ${split.name} could not be compared whole`;
    const first = missing[0];
    if (first !== undefined)
        return { state: 'incomplete', reason: (0,lib_message/* say */.cv) `${first.what}: ${first.reason}`, notChecked: all };
    if (result === undefined)
        return { state: 'untouched', notChecked: [] };
    const problem = [...apart, ...hollow][0];
    // A split that could be measured at base and cannot at head was taken apart by this very pull request.
    const isTakenApart = hollow.length > 0 && result.wasMeasurable;
    const isBlind = !unread.every(isLater) || ((split.declared || isTakenApart) && problem !== undefined);
    if (isBlind)
        return { state: 'incomplete', reason: partly, notChecked: all };
    if (unread.length > 0)
        return { state: 'later', notChecked: all };
    if (problem === undefined)
        return { state: 'compared', notChecked: all };
    return { state: 'apart', reason: (0,lib_message/* say */.cv) `${problem.what}: ${problem.reason}`, notChecked: all };
}
function describeUnmatched(split, { side, ignored }) {
    return {
        what: (0,lib_message/* say */.cv) `${[side]} of split ${split.name}`,
        reason: (0,lib_message/* say */.cv) `${(0,lib_message/* listed */.KE)(split.sides[side])} ${[split.sides[side].length === 1 ? 'matches' : 'match']} no ${[ignored === 0 ? 'data' : 'samples, only labels, code or hidden files,']} at head`,
        remedy: (0,lib_message/* say */.cv) `Correct ${[side]} of the split in the policy, or remove the split.`,
    };
}
function describeIncomparable(split, reason) {
    return {
        what: (0,lib_message/* say */.cv) `whether all sides of split ${split.name} are disjoint`,
        reason: [reason],
        remedy: (0,lib_message/* say */.cv) `Track all sides in the same way; ${'dvc cache migrate --dvc-files'} brings 2.x entries to 3.x.`,
    };
}
/** A declared side, or a side without which nothing could be compared, holds no content at head. */
function describeHollow({ split, isMeasured, sides }) {
    const full = new Set(sides.filter(({ head }) => head > 0).map(({ side }) => side));
    const hollow = splits/* SIDES */.B.filter((side) => split.sides[side].length > 0 && !full.has(side));
    if (hollow.length === 0 || (isMeasured && !split.declared))
        return [];
    const named = (0,lib_message/* joined */.oR)(hollow.map((side) => [side]), ' and ');
    return [
        {
            what: (0,lib_message/* say */.cv) `split ${split.name}`,
            reason: (0,lib_message/* say */.cv) `${named} ${[hollow.length === 1 ? 'has' : 'have']} no samples with content at head (labels do not count)`,
            remedy: (0,lib_message/* say */.cv) `Name its sides in the policy if they lie elsewhere.`,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/checks/overlap/rules.js
/** The same content stands in train and in a side that must stay unseen. */
const FILE_OVERLAP = {
    id: 'file-overlap',
    level: 'error',
    means: 'A file of the test set has the same content as a file of the training set, by digest: renamed files and files inside DVC directories included. Base and head are compared, so that only what the pull request introduces fails. Also: train against validation (a warning), validation against test (an error), and test against the data that the lock says the model was trained on.',
    why: 'A model that has seen its test samples scores too well on them. The offline metric rises, and production gets worse.',
    mend: 'Take the samples out of train (or out of test), run the pipeline again, and push. `holdout diff data BASE HEAD` lists what moved. Roll the pointer file back to base if in doubt.',
    configure: 'splits:\n  - name: fraud\n    train: [data/train]\n    test: [data/test]\noverlap:\n  files: { max-new: 0 }\naccept:                          # contents that may stand in both\n  - { rule: file-overlap, subject: "md5:acbd18db4cc2f85cedef654fccc4a4d8", reason: "blank page" }',
};
/** Samples changed sides. */
const SPLIT_MIGRATION = {
    id: 'split-migration',
    level: 'error',
    means: 'A sample that was in the test set at base is in the training set at head, and no longer in test (an error). The reverse, from train into test, is a warning, and an error with `warm-start: true`.',
    why: 'Numbers of two commits can only be compared on samples that neither model has seen. A test sample moved into train makes every earlier and later comparison with it void; a train sample moved into test was seen by every model that starts from base.',
    mend: 'Move the samples back, or make a new test set that no model has seen and score both models on it.',
    configure: 'splits:\n  - name: fraud\n    train: [data/train]\n    test: [data/test]\n    warm-start: true',
};

// EXTERNAL MODULE: ./lib/sample-names.js
var sample_names = __webpack_require__(2180);
;// CONCATENATED MODULE: ./lib/checks/overlap/comparable.js

/** Why the contents that two sides do not share cannot be told different; undefined when they can. */
function comparable_describeIncomparable(one, other) {
    return compare(identify(one, other.contents), identify(other, one.contents));
}
/** The same for what left one side since base and what came to another: whether it moved there. */
function describeUnknownMoves({ base, head }, from, to) {
    return compare(identify(base[from], head[from].contents), identify(head[to], base[to].contents));
}
function compare(one, other) {
    if (one.isEmpty || other.isEmpty)
        return undefined;
    if (one.hasOpaque || other.hasOpaque) {
        return 'some samples are identified by a version of their place, not by their content';
    }
    if ((one.hasLegacyText && other.hasModernText) || (one.hasModernText && other.hasLegacyText)) {
        return 'text samples are hashed by DVC 2.x on one side and by 3.x on the other, which differ by line endings';
    }
    return new Set([...one.domains, ...other.domains]).size > 1 ? 'samples are hashed by different algorithms' : undefined;
}
/** The identities of the samples whose contents are not known already. What git tracks is hashed here, in both ways. */
function identify({ contents, opaque }, known) {
    const domains = new Set();
    const text = { md5: false, 'md5-dos2unix': false };
    for (const [content, samples] of contents) {
        if (known.has(content))
            continue;
        domains.add(content.slice(0, content.indexOf(':')));
        for (const { digest, path } of samples) {
            if (digest?.algorithm !== 'md5' && digest?.algorithm !== 'md5-dos2unix')
                continue;
            if (!text[digest.algorithm] && (0,sample_names/* mayBeText */.SK)(path))
                text[digest.algorithm] = true;
        }
    }
    return {
        isEmpty: domains.size === 0 && opaque.length === 0,
        hasOpaque: opaque.length > 0,
        hasLegacyText: text['md5-dos2unix'],
        hasModernText: text.md5,
        domains,
    };
}

// EXTERNAL MODULE: ./lib/snapshot/digests.js
var snapshot_digests = __webpack_require__(129);
;// CONCATENATED MODULE: ./lib/checks/overlap/keys.js

/**
 * Keys for some samples: files that git tracks are hashed with the algorithm of the other samples. DVC 2.x's and 3.x's
 * md5 share their keys, because equal values mean equal content up to line endings; where a split has both, a blob takes
 * the 2.x value when a sample has it, and lends it to the 3.x value of the same bytes.
 */
async function makeKeys(samples, tools) {
    const digests = samples.flatMap(({ digest }) => digest ?? []);
    const legacy = new Set(digests.filter(({ algorithm }) => algorithm === 'md5-dos2unix').map(({ value }) => value));
    const isModern = digests.some(({ algorithm }) => algorithm === 'md5');
    const oids = legacy.size > 0 || isModern ? listBlobs(digests) : [];
    const blobs = oids.length === 0 ? undefined : await tools.digestBlobs(oids);
    const lent = new Map();
    for (const { md5, md5Dos2unix } of blobs?.values() ?? [])
        if (legacy.has(md5Dos2unix))
            lent.set(md5, md5Dos2unix);
    return (digest) => {
        if (digest.covers !== 'content')
            return undefined;
        if ((0,snapshot_digests/* isMd5 */.Xu)(digest))
            return `md5:${digest.algorithm === 'md5' ? (lent.get(digest.value) ?? digest.value) : digest.value}`;
        const blob = digest.algorithm === 'git-blob' ? blobs?.get(digest.value) : undefined;
        if (blob === undefined)
            return (0,snapshot_digests/* formatDigest */.MO)(digest);
        return `md5:${isModern ? (lent.get(blob.md5) ?? blob.md5) : blob.md5Dos2unix}`;
    };
}
function listBlobs(digests) {
    return [...new Set(digests.flatMap(({ algorithm, value }) => (algorithm === 'git-blob' ? [value] : [])))];
}

;// CONCATENATED MODULE: ./lib/checks/overlap/contents.js



/** Brings all samples of a split, at both commits, under keys that are equal where their contents are. */
async function readContents(base, head, tools) {
    const keys = await makeKeys([base, head].flatMap(listSamples), tools);
    const convert = ({ sides, trainedOn }) => ({
        train: indexSide(sides.train, keys),
        validation: indexSide(sides.validation, keys),
        test: indexSide(sides.test, keys),
        trainedOn: indexSide(trainedOn, keys),
    });
    return { base: convert(base), head: convert(head) };
}
function listSamples({ sides, trainedOn }) {
    const all = [...splits/* SIDES */.B.map((side) => sides[side]), trainedOn];
    return all.flatMap(({ samples, others }) => [...samples, ...others]);
}
/** A size is only what a pointer claims, so emptiness is told by the digest. */
function indexSide({ samples, others }, keys) {
    const contents = new Map();
    const opaque = [];
    let total = 0;
    for (const sample of samples) {
        const { digest } = sample;
        if (digest !== undefined && (0,snapshot_digests/* isEmptyContent */.Po)(digest))
            continue;
        total++;
        const key = digest === undefined ? undefined : keys(digest);
        const same = key === undefined ? opaque : contents.get(key);
        if (same !== undefined)
            same.push(sample);
        else if (key !== undefined)
            contents.set(key, [sample]);
    }
    return { contents, total, opaque, visible: others.length === 0 ? contents : addOthers(contents, others, keys) };
}
function addOthers(contents, others, keys) {
    const added = new Map();
    for (const sample of others) {
        const key = sample.digest === undefined || (0,snapshot_digests/* isEmptyContent */.Po)(sample.digest) ? undefined : keys(sample.digest);
        if (key === undefined)
            continue;
        const same = added.get(key);
        if (same === undefined)
            added.set(key, [...(contents.get(key) ?? []), sample]);
        else
            same.push(sample);
    }
    return new Map([...contents, ...added]);
}

// EXTERNAL MODULE: ./lib/numbers.js
var numbers = __webpack_require__(4417);
// EXTERNAL MODULE: ./lib/shell.js
var shell = __webpack_require__(621);
;// CONCATENATED MODULE: ./lib/checks/overlap/intersect.js
/** Contents that occur this often in train at base are boilerplate: shown apart and not counted. */
const FREQUENT = 3;
/** A = seen ∩ unseen at head. New is what was not in both at base, and every further unseen copy of what was. */
function intersect(seen, unseen, before, exempt) {
    const hits = [];
    let frequent = 0;
    let known = 0;
    const fewer = seen.size < unseen.size ? seen : unseen;
    for (const content of fewer.keys()) {
        const files = unseen.get(content);
        const example = seen.get(content)?.[0];
        if (files === undefined || example === undefined)
            continue;
        if (exempt.isKnown(content))
            known += files.length;
        else if (exempt.isFrequent(content))
            frequent += files.length;
        else {
            const stood = before.seen.some((side) => side.has(content)) ? (before.unseen.get(content)?.length ?? 0) : 0;
            hits.push({ content, unseen: files, seen: example, fresh: Math.max(0, files.length - stood) });
        }
    }
    return { hits, frequent, known };
}
/** B or C: contents that left one side and stand in the other now, and did not stand there at base. */
function migrate(from, to, exempt) {
    const hits = [];
    for (const [content, samples] of from.base) {
        const example = to.head.get(content)?.[0];
        if (example === undefined || from.head.has(content) || to.base.has(content))
            continue;
        if (exempt.isFrequent(content) || exempt.isKnown(content))
            continue;
        hits.push({ content, unseen: samples, seen: example, fresh: samples.length });
    }
    return hits;
}
/** Tells the frequent contents of a split's train side at base. */
function findFrequent(base) {
    return (content) => (base.train.contents.get(content)?.length ?? 0) >= FREQUENT;
}
/** Files added to and removed from a side, by content: a rename is neither. */
function countMoves(split, side) {
    const [base, head] = [split.base[side].contents, split.head[side].contents];
    return { added: surplus(head, base), removed: surplus(base, head) };
}
function surplus(one, other) {
    let count = 0;
    for (const [content, samples] of one)
        count += Math.max(0, samples.length - (other.get(content)?.length ?? 0));
    return count;
}
/** Number of files behind some hits, and of those that are new. */
function countFiles(hits) {
    return hits.reduce((sum, { unseen, fresh }) => ({ files: sum.files + unseen.length, fresh: sum.fresh + fresh }), {
        files: 0,
        fresh: 0,
    });
}

;// CONCATENATED MODULE: ./lib/checks/overlap/findings.js





/** Files that a command names; more are better restored by the report's own rollback. */
const MAX_RESTORED = 20;
/** What is new as a finding at its level, what stood at base as a note. */
function reportHits(subject, hits, context) {
    const { split, unseen, where } = subject;
    const { files, fresh } = countFiles(hits);
    const added = hits.filter((hit) => hit.fresh > 0);
    const found = [];
    if (fresh > 0)
        found.push(reportFresh(subject, added, fresh, context));
    if (files > fresh) {
        found.push({
            rule: FILE_OVERLAP.id,
            level: 'note',
            message: (0,lib_message/* say */.cv) `split ${split.name}: ${(0,lib_message/* counted */.hS)(files - fresh, `${unseen} file`)} stood ${[where]} at base already`,
            place: placeOfHits(hits),
            subject: split.name,
            new: false,
        });
    }
    return found;
}
function reportFresh(subject, hits, fresh, context) {
    const { split, unseen, level, total, where } = subject;
    const limit = level === 'error' ? context.policy.maxNewFiles : 0;
    const expected = limit === 0 ? (0,lib_message/* say */.cv) `no new ${[unseen]} file` : (0,lib_message/* say */.cv) `at most ${(0,lib_message/* counted */.hS)(limit, `new ${unseen} file`)}`;
    const distinct = hits.length === fresh ? '' : `, ${(0,numbers/* groupDigits */.K)(hits.length)} distinct`;
    const details = [` of ${(0,numbers/* groupDigits */.K)(total)} (${((100 * fresh) / total).toFixed(1)} %${distinct})`];
    return {
        rule: FILE_OVERLAP.id,
        level: fresh > limit ? level : 'note',
        message: (0,lib_message/* say */.cv) `split ${split.name}: expected ${expected} ${[where]}, found ${fresh}${details}`,
        remedy: (0,lib_message/* say */.cv) `Take them out of one side and run the pipeline again; contents that may stand in both can be accepted in the policy.`,
        ...restoreCommand(hits, context),
        examples: hits.slice(0, 5).map(describeHit),
        place: placeOfHits(hits),
        subject: split.name,
        new: true,
    };
}
/** Samples that moved from one side to the other, as one finding. */
function reportMigration({ split, from, to, level }, hits, context) {
    if (hits.length === 0)
        return [];
    const { files } = countFiles(hits);
    return [
        {
            rule: SPLIT_MIGRATION.id,
            level,
            message: (0,lib_message/* say */.cv) `split ${split.name}: expected no file of ${[from]} to move into ${[to]}, found ${files}`,
            remedy: (0,lib_message/* say */.cv) `Move them back, or make a test set that no model has seen and score base's model on it too.`,
            ...restoreCommand(hits, context),
            examples: hits.slice(0, 5).map(describeHit),
            place: placeOfHits(hits),
            subject: split.name,
            new: true,
        },
    ];
}
function describeHit({ unseen, seen, content }) {
    return (0,lib_message/* say */.cv) `${unseen[0]?.path ?? ''} = ${seen.path} (${content})`;
}
function placeOfHits(hits) {
    return hits[0]?.seen.place ?? { path: '' };
}
/** Restores base's version of the files that hold the offending samples, where base has one. */
function restoreCommand(hits, { base, head }) {
    const files = new Set(hits.flatMap((hit) => [hit.seen.place.path, ...hit.unseen.map((sample) => sample.place.path)]));
    const changed = [...files].filter((path) => {
        const before = base.tree.get(path);
        return before !== undefined && before.oid !== head.tree.get(path)?.oid;
    });
    if (changed.length === 0 || changed.length > MAX_RESTORED)
        return {};
    return { command: (0,shell/* writeRestore */.MA)(base.commit.slice(0, 12), changed) };
}

// EXTERNAL MODULE: ./lib/accept.js
var accept = __webpack_require__(5551);
;// CONCATENATED MODULE: ./lib/checks/overlap/known.js

const CONTENT = /^(md5|sha256|git-blob):[0-9a-f]+$/i;
/** Reads the `accept` entries of a rule whose subject is a digest, such as `md5:acbd18…`. */
function makeKnown(rule, { policy, now }) {
    const entries = new Map();
    for (const entry of policy.accept) {
        if (entry.rule !== rule || !CONTENT.test(entry.subject) || (0,accept/* isExpired */._)(entry, now))
            continue;
        entries.set(entry.subject.toLowerCase(), entry);
    }
    const used = new Map();
    return {
        isKnown: (content) => {
            const entry = entries.get(content);
            if (entry !== undefined)
                used.set(entry, (0,accept/* toAcceptance */.H)(entry, content, now));
            return entry !== undefined;
        },
        used: () => [...used.values()],
    };
}

;// CONCATENATED MODULE: ./lib/checks/overlap/split.js







const PAIRS = [
    { seen: 'train', unseen: 'test', level: 'error' },
    { seen: 'validation', unseen: 'test', level: 'error' },
    { seen: 'train', unseen: 'validation', level: 'warning' },
];
/** Everything that is asked of one split whose members changed. */
async function judgeSplit(split, files, context) {
    const contents = await readContents(files.base, files.head, context.tools);
    const known = { overlap: makeKnown(FILE_OVERLAP.id, context), migration: makeKnown(SPLIT_MIGRATION.id, context) };
    const isFrequent = findFrequent(contents.base);
    const exempt = ({ isKnown }) => ({ isFrequent, isKnown });
    const question = {
        split,
        contents,
        files,
        context,
        overlap: exempt(known.overlap),
        migration: exempt(known.migration),
    };
    const pairs = PAIRS.filter(({ seen, unseen }) => hasSamples(contents, seen) && hasSamples(contents, unseen));
    const moved = judgeMigration(question);
    const measured = pairs.map((pair) => judgePair(pair, question, moved.counts));
    return {
        split,
        findings: [...measured.flatMap((pair) => pair.findings), ...moved.findings, ...judgeLineage(question)],
        overlaps: measured.map((pair) => pair.overlap),
        sides: splits/* SIDES */.B.filter((side) => hasSamples(contents, side)).map((side) => describeSide(side, question)),
        accepted: [...known.overlap.used(), ...known.migration.used()],
        unread: findUnread(files),
        incomparable: findIncomparable(pairs, contents),
        notChecked: files.head.notChecked,
        isMeasured: isMeasurable(contents.head),
        wasMeasurable: isMeasurable(contents.base),
    };
}
function isMeasurable(contents) {
    return PAIRS.some(({ seen, unseen }) => contents[seen].total > 0 && contents[unseen].total > 0);
}
function hasSamples({ base, head }, side) {
    return base[side].total + head[side].total > 0;
}
function judgePair({ seen, unseen, level }, { split, contents: { base, head }, files, context, overlap: exempt }, moved) {
    const before = { seen: [base[seen].visible], unseen: base[unseen].contents };
    const found = intersect(head[seen].visible, head[unseen].contents, before, exempt);
    const total = head[unseen].total;
    const isMain = seen === 'train' && unseen === 'test';
    const overlap = {
        split: split.name,
        declared: split.declared,
        seen,
        unseen,
        ...countFiles(found.hits),
        distinct: found.hits.length,
        total,
        frequent: found.frequent,
        accepted: found.known,
        whole: isWhole(files.head, seen) && isWhole(files.head, unseen),
        ...(isMain ? moved : { migratedToTrain: 0, migratedToTest: 0 }),
    };
    return { overlap, findings: reportHits({ split, unseen, level, total, where: `in ${seen}` }, found.hits, context) };
}
/** Head's test against the data that the lock says the model was trained on, where that is not what train holds now. */
function judgeLineage({ split, contents: { base, head }, context, overlap }) {
    const seenNow = head.train.visible;
    const trainedOn = new Map([...head.trainedOn.visible].filter(([content]) => !seenNow.has(content)));
    const before = { seen: [base.trainedOn.visible, base.train.visible], unseen: base.test.contents };
    const { hits } = intersect(trainedOn, head.test.contents, before, overlap);
    const where = 'in the data that the model was trained on, by the lock,';
    return reportHits({ split, unseen: 'test', level: 'error', total: head.test.total, where }, hits, context);
}
function judgeMigration({ split, contents: { base, head }, context, migration }) {
    const train = { base: base.train.contents, head: head.train.contents };
    const test = { base: base.test.contents, head: head.test.contents };
    const toTrain = migrate(test, { base: base.train.visible, head: head.train.visible }, migration);
    const toTest = migrate(train, test, migration);
    const findings = [
        ...reportMigration({ split, from: 'test', to: 'train', level: 'error' }, toTrain, context),
        ...reportMigration({ split, from: 'train', to: 'test', level: split.warmStart ? 'error' : 'warning' }, toTest, context),
    ];
    return { findings, counts: { migratedToTrain: countFiles(toTrain).files, migratedToTest: countFiles(toTest).files } };
}
function describeSide(side, { split, contents, files }) {
    const counts = { base: contents.base[side].total, head: contents.head[side].total, ...countMoves(contents, side) };
    return { split: split.name, side, ...counts, whole: isWhole(files.base, side) && isWhole(files.head, side) };
}
function isWhole({ sides }, side) {
    return sides[side].unread.length === 0;
}
function findUnread({ base, head }) {
    const all = [head, base].flatMap(({ sides, trainedOn }) => [
        ...splits/* SIDES */.B.flatMap((side) => sides[side].unread),
        ...trainedOn.unread,
    ]);
    return [...new Map(all.map((item) => [JSON.stringify([item.what, item.reason]), item])).values()];
}
function findIncomparable(pairs, contents) {
    const { head } = contents;
    const reasons = [
        ...pairs.map(({ seen, unseen }) => comparable_describeIncomparable(head[seen], head[unseen])),
        comparable_describeIncomparable(head.trainedOn, head.test),
        describeUnknownMoves(contents, 'test', 'train'),
        describeUnknownMoves(contents, 'train', 'test'),
    ];
    return [...new Set(reasons.filter((reason) => reason !== undefined))];
}

;// CONCATENATED MODULE: ./lib/checks/overlap.js





/** Whether files of train, validation and test overlap, at head against base, by content digests alone. */
const overlap = {
    id: 'overlap',
    rules: [FILE_OVERLAP, SPLIT_MIGRATION],
    run: judgeOverlap,
};
async function judgeOverlap(context) {
    const { views, hidden } = context.splits;
    const isLater = findLater(context);
    const judged = await Promise.all(views.map(async (view) => {
        const result = view.files === undefined ? undefined : await judgeSplit(view.split, view.files, context);
        return { result, grade: gradeSplit(view, result, isLater) };
    }));
    const results = judged.flatMap(({ result }) => result ?? []);
    const grades = [
        ...judged.map(({ grade }) => grade),
        ...gradeHidden(hidden, judged.map(({ grade }) => grade), isLater),
    ];
    return {
        outcomes: summarise(grades, context),
        findings: results.flatMap((result) => result.findings),
        overlaps: results.flatMap((result) => result.overlaps),
        sides: results.flatMap((result) => result.sides),
        accepted: results.flatMap((result) => result.accepted),
        notChecked: grades.flatMap((grade) => grade.notChecked),
    };
}
/** What base could not have: a payload of a project to which this pull request gives its first remote. */
function findLater({ gate }) {
    const introduced = (0,facts_introduced/* findIntroduced */.j)(gate);
    return ({ project }) => project !== undefined && introduced.includes(project);
}
/** A changed directory that could not be opened and that no split accounts for may hold a split. */
function gradeHidden(hidden, grades, isLater) {
    const known = new Set(grades.flatMap(({ notChecked }) => notChecked.map(overlap_identify)));
    const unopened = hidden.filter((item) => !known.has(overlap_identify(item)));
    return unopened.map((item) => {
        const { what, reason, remedy } = item;
        const notChecked = [{ what, reason, remedy }];
        if (isLater(item))
            return { state: 'later', notChecked };
        return { state: 'incomplete', reason: (0,lib_message/* say */.cv) `${what} could not be read and may hold a split`, notChecked };
    });
}
function overlap_identify({ what, reason }) {
    return JSON.stringify([what, reason]);
}
function summarise(grades, { policy }) {
    const of = (state) => grades.filter((grade) => grade.state === state);
    const [compared, untouched, incomplete] = [of('compared'), of('untouched'), of('incomplete')];
    const counts = { checked: compared.length, total: grades.length - untouched.length };
    const conclude = (outcome, reason) => [FILE_OVERLAP, SPLIT_MIGRATION].map(({ id }) => ({
        id,
        outcome,
        ...counts,
        ...(reason === undefined ? {} : { reason }),
    }));
    const [first, ...rest] = incomplete;
    if (first !== undefined) {
        const more = rest.length === 0 ? (0,lib_message/* say */.cv) `` : (0,lib_message/* say */.cv) ` (and ${rest.length} more)`;
        return conclude('incomplete', (0,lib_message/* say */.cv) `${first.reason ?? ''}${more}`);
    }
    if (compared.length > 0)
        return conclude('completed');
    if (of('later').length > 0)
        return conclude('skipped', (0,lib_message/* say */.cv) `the remote is new: this starts with the next pull request`);
    const apart = of('apart')[0];
    if (apart !== undefined)
        return conclude('skipped', apart.reason);
    if (untouched.length > 0)
        return conclude('skipped', (0,lib_message/* say */.cv) `nothing in ${(0,lib_message/* counted */.hS)(untouched.length, 'split')} changed`);
    if (policy.splits !== undefined)
        return conclude('skipped', (0,lib_message/* say */.cv) `the policy declares no splits`);
    return conclude('skipped', (0,lib_message/* say */.cv) `no splits: the policy declares none, and no two data paths look like train and test`);
}

// EXTERNAL MODULE: ./lib/checks/facts/untouched.js
var untouched = __webpack_require__(9598);
;// CONCATENATED MODULE: ./lib/checks/pointers.js


const POINTER_UNREADABLE = {
    id: 'pointer-unreadable',
    level: 'error',
    means: 'A `.dvc` file, `dvc.yaml`, `dvc.lock`, `.dvc/config`, metrics or params file at head cannot be read whole: conflict markers, duplicate keys, no path, a malformed digest, a path out of the repository, bytes that are no text, or more bytes than the limit.',
    why: 'DVC refuses such a file, or, worse, takes the last of two values in silence. What it points at is unknown, and unknown is not unchanged.',
    mend: 'Open the file at the line and resolve it, or restore it: `git checkout BASE -- FILE`. Half-merged locks are best written again by `dvc repro`.',
    configure: 'accept:\n  - { rule: pointer-unreadable, subject: "legacy/old.dvc", until: 2026-12-31, reason: "will be removed" }',
};
/** Files that hold pointers, pipelines, metrics or params and cannot be read. */
const pointers = {
    id: 'pointers',
    rules: [POINTER_UNREADABLE],
    run: async (context) => reportUnreadable(context),
};
function reportUnreadable({ base, head }) {
    const problems = [...new Map(head.problems.map((problem) => [pointers_identify(problem), problem])).values()];
    const read = [...head.pointers.flatMap((pointer) => pointer.sources), ...head.metricFiles.map((file) => file.path)];
    const unreadable = new Set(problems.map(({ place }) => place.path));
    const total = new Set([...read, ...unreadable]).size;
    const outcome = { id: POINTER_UNREADABLE.id, outcome: 'completed', checked: total - unreadable.size, total };
    const skipped = {
        ...outcome,
        outcome: 'skipped',
        reason: (0,lib_message/* say */.cv) `no pointer, pipeline or metrics file was needed`,
    };
    return {
        outcomes: [total === 0 ? skipped : outcome],
        findings: problems.map((problem) => toFinding(problem, base, head)),
    };
}
function pointers_identify({ place, message }) {
    return JSON.stringify([place, message]);
}
/** Broken at base already and untouched: a note. */
function toFinding({ place, message, remedy }, base, head) {
    const stood = base.problems.some((problem) => problem.place.path === place.path);
    return {
        rule: POINTER_UNREADABLE.id,
        level: 'error',
        message: (0,lib_message/* say */.cv) `${place.path} cannot be read: ${message}`,
        remedy,
        place,
        subject: place.path,
        new: !(stood && (0,untouched/* isUntouched */.O)(place.path, base, head)),
    };
}

;// CONCATENATED MODULE: ./lib/checks/unsupported.js

const NOT_SUPPORTED = {
    id: 'not-supported',
    level: 'error',
    means: 'The policy asks for a check that this version does not have: row checks (`rows`) or registry models (`models`).',
    why: 'A check that is asked for and does not run must not look like one that passed.',
    mend: 'Use a version that has the check, or remove the key from the policy.',
    configure: 'Remove `splits[].rows`, `overlap.rows` and `models` from the policy.',
};
/** Parts of the policy that the schema knows and this version does not act upon. */
const unsupported = {
    id: 'unsupported',
    rules: [NOT_SUPPORTED],
    run: async ({ policy }) => {
        const keys = policy.unsupported;
        if (keys.length === 0)
            return { outcomes: [] };
        return {
            outcomes: [
                {
                    id: NOT_SUPPORTED.id,
                    outcome: 'incomplete',
                    checked: 0,
                    total: keys.length,
                    reason: (0,lib_message/* say */.cv) `the policy asks for ${(0,lib_message/* counted */.hS)(keys.length, 'check')} that this version does not have`,
                },
            ],
            notChecked: keys.map(({ key, place }) => ({
                what: (0,lib_message/* say */.cv) `${key}`,
                reason: (0,lib_message/* say */.cv) `this version compares files, metrics and parameters; it reads no rows and asks no registry`,
                remedy: (0,lib_message/* say */.cv) `Remove the key from ${place.path}, line ${place.line ?? 1}.`,
            })),
        };
    },
};

;// CONCATENATED MODULE: ./lib/checks/registry.js





/** Every check, gravest first: of several findings of one level, the first check's gives the verdict its reason. */
const CHECKS = [gate, pointers, overlap, metrics/* metrics */.q, unsupported];
/** Every rule, in the same order. */
const RULES = CHECKS.flatMap((check) => check.rules);


/***/ }),

/***/ 8364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SIDES)
/* harmony export */ });
/** Train, validation and test. */
const SIDES = ['train', 'validation', 'test'];


/***/ }),

/***/ 621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ writeRestore),
/* harmony export */   ou: () => (/* binding */ isDvcFile)
/* harmony export */ });
/* unused harmony export quoteWord */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7629);

/** Characters that git reads as a pattern or as pathspec magic. */
const MAGIC = /^:|[*?[\\]/;
/**
 * One argument for a POSIX shell. Plain words stay as they are; what cannot be seen is written out as bytes
 * (`$'\xe2\x80\xae'`), so that a copy is safe.
 */
function quoteWord(word) {
    if (/^[\w@%+=:,./][\w@%+=:,./-]*$/.test(word))
        return word;
    if ((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .isVisible */ .z)(word))
        return `'${word.replaceAll("'", `'\\''`)}'`;
    return `$'${[...word].map(escapeForShell).join('')}'`;
}
function escapeForShell(character) {
    if (character === "'" || character === '\\')
        return `\\${character}`;
    if ((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .isVisible */ .z)(character))
        return character;
    return [...new TextEncoder().encode(character)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
}
/** The command that puts a commit's version of some files back, and what DVC keeps for them. */
function writeRestore(commit, files) {
    const literal = files.some((file) => MAGIC.test(file)) ? ' --literal-pathspecs' : '';
    const restore = `git${literal} checkout ${commit} -- ${files.map(quoteWord).join(' ')}`;
    return files.some(isDvcFile) ? `${restore} && dvc checkout` : restore;
}
/** True for the files that DVC writes: `dvc checkout` then brings the data after them. */
function isDvcFile(path) {
    return /\.dvc$|(^|\/)dvc\.(lock|yaml)$/.test(path);
}


/***/ })

};
