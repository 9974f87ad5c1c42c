export const id = 769;
export const ids = [769];
export const modules = {

/***/ 86769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readIgnores: () => (/* binding */ readIgnores)
});

// UNUSED EXPORTS: IGNORE_FILE, MAX_STEPS

// EXTERNAL MODULE: ./lib/group-by.js
var group_by = __webpack_require__(85344);
// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(17044);
// EXTERNAL MODULE: ./lib/paths.js
var lib_paths = __webpack_require__(31307);
// EXTERNAL MODULE: ./lib/globs/wild.js
var globs_wild = __webpack_require__(3175);
;// CONCATENATED MODULE: ./lib/pointers/dvc/ignore/pattern.js

/**
 * Reads a pattern of gitignore's language as DVC does (by Python's pathspec), relative to the project's root. `undefined`
 * for what is no pattern: a comment, a lone slash, a bracket that nothing closes. `malformed` is what DVC itself fails on.
 * Matching takes no more than pattern times path.
 */
function compilePattern(text) {
    if (text === '' || text.startsWith('#') || text === '/')
        return undefined;
    const negated = text.startsWith('!');
    const body = negated ? text.slice(1) : text;
    if (body === '')
        return 'malformed';
    const folderOnly = body.endsWith('/');
    const parts = splitPattern(body);
    if (matchesNothing(parts, folderOnly))
        return { negated, matches: () => false };
    const below = parts.at(-1) === '**';
    const named = below ? parts.slice(0, -1) : parts;
    const faults = named.flatMap((part) => findFault(part) ?? []);
    const fault = faults.find((found) => found !== 'reversed') ?? faults[0];
    if (fault !== undefined)
        return fault === 'unclosed' ? undefined : 'malformed';
    const wild = named.map((part) => (part === '**' ? 'any' : compileSegment(part)));
    // What lies below something that matches is matched with it; '**' at the end wants a slash behind, which a folder has.
    const pattern = [...wild, ...(below && wild.length > 0 ? [anything] : []), 'any'];
    return {
        negated,
        matches: (segments, isFolder) => (isFolder || !folderOnly) &&
            (0,globs_wild/* matchWild */.CP)(pattern, isFolder ? [...segments, ''] : segments, (fits, name) => fits(name)),
    };
}
const anything = () => true;
/** The segments of a pattern: one without a slash inside it matches at any depth. */
function splitPattern(body) {
    const parts = body.split('/');
    const isFree = parts[0] !== '' && (parts.length === 1 || (parts.length === 2 && parts[1] === ''));
    const anchored = parts[0] === '' ? parts.slice(1) : isFree ? ['**', ...parts] : parts;
    const closed = anchored.at(-1) === '' ? [...anchored.slice(0, -1), '**'] : anchored;
    return closed.filter((part, index) => part !== '**' || closed[index - 1] !== '**');
}
/** Patterns of stars alone with a slash behind them: DVC reads them as a slash at a path's start, which no path has. */
function matchesNothing(parts, folderOnly) {
    const [first, second] = parts;
    if (parts.includes(''))
        return true;
    if (parts.length === 1)
        return first === '**' && folderOnly;
    return parts.length === 3 && first === '**' && second === '*' && parts[2] === '**';
}
function compileSegment(part) {
    if (part === '*')
        return (name) => name !== '';
    if (!/[*?[\\]/.test(part))
        return (name) => name === part;
    const wild = (0,globs_wild/* parseWild */.eM)(part);
    return (name) => (0,globs_wild/* matchWild */.CP)(wild, (0,globs_wild/* toSymbols */.R4)(name), (fits, symbol) => fits(symbol));
}
/**
 * A bracket that nothing closes, which DVC passes over; a backslash with nothing behind it, or a range that runs backwards,
 * on which it fails.
 */
function findFault(part) {
    let reversed = false;
    for (let at = 0; at < part.length; at++) {
        if (part[at] === '\\') {
            at += 1;
            if (at === part.length)
                return 'cut';
        }
        else if (part[at] === '[') {
            const first = part[at + 1] === '!' || part[at + 1] === '^' ? at + 2 : at + 1;
            const end = part.indexOf(']', first + 1);
            if (end === -1)
                return 'unclosed';
            reversed ||= hasReversedRange([...part.slice(first, end)]);
            at = end;
        }
    }
    return reversed ? 'reversed' : undefined;
}
function hasReversedRange(members) {
    for (let at = 0; at + 2 < members.length; at++) {
        if (members[at + 1] !== '-')
            continue;
        if ((members[at] ?? '') > (members[at + 2] ?? ''))
            return true;
        at += 2;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/pointers/dvc/ignore/rebase.js
/**
 * A pattern of a folder's own `.dvcignore` as DVC moves it to the project's root: below the folder, at any depth unless
 * it has a slash inside. DVC works on the text, so special characters in the folder's name count as the pattern's.
 */
function rebasePattern(text, folder) {
    if (folder === '' || text.startsWith('#'))
        return text;
    const negated = text.startsWith('!');
    const body = negated ? text.slice(1) : text;
    const isAnchored = body.slice(0, -1).includes('/') && !body.startsWith('**/');
    const kept = isAnchored ? body.replace(/^\//, '') : body.replace(/^\*\*\//, '');
    const rest = kept.replace(/^\\/, '');
    const moved = isAnchored ? `/${folder}/${rest}` : `/${folder}/**/${rest}`;
    // DVC drops the slash in front, so that a folder named `#x` or `!x` changes what its patterns mean.
    return negated ? `!${moved}` : moved.slice(1);
}

// EXTERNAL MODULE: ./lib/pointers/dvc/project.js
var dvc_project = __webpack_require__(13239);
;// CONCATENATED MODULE: ./lib/pointers/dvc/ignore.js






/** Steps that the patterns of one commit may ask for: their characters times those of the paths. */
const MAX_STEPS = 1e10;
/** The name of the files that hide paths from DVC, one in any folder. */
const IGNORE_FILE = '.dvcignore';
/**
 * What the `.dvcignore` files of a tree hide, as DVC has it: patterns are relative to the file's folder and hold for its
 * project; of several that match the last one counts; below a hidden folder nothing is seen again, and a `.dvcignore`
 * that is hidden itself is not read. `paths` are those that will be asked for.
 */
function readIgnores(tree, files, paths) {
    const listed = [...files.values()].flatMap(listPatterns);
    if (listed.length === 0)
        return undefined;
    const [first] = listed;
    if (first !== undefined && isTooMuch(listed, paths))
        return { hides: () => false, problems: [tooMany(first.file)] };
    const problems = [];
    const byFolder = (0,group_by/* groupBy */.$)(listed, ({ file }) => (0,lib_paths/* folderOf */.yS)(file));
    const hides = makeHides(byFolder, (0,dvc_project/* findProjects */.O)(tree), problems);
    return { hides, problems };
}
/** Patterns as people write them are few, and are not held against a count of all paths. */
const FEW_CHARACTERS = 1000;
function isTooMuch(listed, paths) {
    const characters = sumLengths(listed.map(({ text }) => text));
    return characters > FEW_CHARACTERS && characters * sumLengths(paths()) > MAX_STEPS;
}
function listPatterns({ path: file, text: content }) {
    return content
        .split(/\r\n|\r|\n/)
        .map((written, index) => ({ file, line: index + 1, text: written.trim() }))
        .filter(({ text }) => text !== '' && !text.startsWith('#'));
}
/** Folders with a `.dvcignore` of their own are looked at at once, so that all problems are known. */
function makeHides(own, projects, problems) {
    const known = new Map();
    const rulesAt = (folder, project) => {
        const before = known.get(folder);
        if (before !== undefined)
            return before;
        const above = folder === project ? NO_RULES : rulesAt((0,lib_paths/* folderOf */.yS)(folder), project);
        const rules = addRules(above, { path: folder, project, listed: own.get(folder) ?? [] }, problems);
        known.set(folder, rules);
        return rules;
    };
    for (const folder of own.keys())
        rulesAt(folder, (0,dvc_project/* projectOf */.v)((0,lib_paths/* join */.fj)(folder, IGNORE_FILE), projects));
    return (path, isFolder = false) => {
        if (`/${path}`.includes('/.dvc/'))
            return false;
        const project = (0,dvc_project/* projectOf */.v)(path, projects);
        const { patterns, hidden } = rulesAt((0,lib_paths/* folderOf */.yS)(path), project);
        return hidden || isMatched(patterns, path, project, isFolder);
    };
}
const NO_RULES = { patterns: [], hidden: false };
function addRules(above, { path, project, listed }, problems) {
    if (above.hidden)
        return above;
    if (path !== project && isMatched(above.patterns, path, project, true))
        return { ...above, hidden: true };
    if (listed.length === 0 || isMatched(above.patterns, (0,lib_paths/* join */.fj)(path, IGNORE_FILE), project, false))
        return above;
    const parts = segmentsOf(path, project);
    const own = listed.flatMap((line) => compileLine(line, parts.join('/'), problems) ?? []);
    const patterns = [...above.patterns, ...own];
    // With its own patterns a folder may hide itself or what it lies in: DVC asks for every part of the path again.
    return { patterns, hidden: parts.some((_, index) => isLastIgnored(patterns, parts.slice(0, index + 1), true)) };
}
/** DVC reads a pattern where it stands, and once more when it has moved it to the project's root. */
function compileLine({ file, line, text }, folder, problems) {
    const here = compilePattern(text);
    const moved = typeof here === 'object' ? compilePattern(rebasePattern(text, folder)) : here;
    if (moved !== 'malformed')
        return moved;
    problems.push(malformed(file, line, text));
    return undefined;
}
function isMatched(patterns, path, project, isFolder) {
    return patterns.length > 0 && isLastIgnored(patterns, segmentsOf(path, project), isFolder);
}
function isLastIgnored(patterns, segments, isFolder) {
    const last = patterns.findLast((pattern) => pattern.matches(segments, isFolder));
    return last?.negated === false;
}
/** A path's parts below its project's root. */
function segmentsOf(path, project) {
    if (path === project)
        return [];
    return path.slice(project === '' ? 0 : project.length + 1).split('/');
}
function sumLengths(texts) {
    return texts.reduce((sum, text) => sum + text.length, 0);
}
function malformed(path, line, text) {
    return {
        place: { path, line },
        message: (0,message/* say */.cv) `the pattern ${text} is malformed, and DVC fails on it`,
        remedy: (0,message/* say */.cv) `Write it as ${'.gitignore'} has it: nothing may be left open, and a backslash stands before a character.`,
    };
}
function tooMany(path) {
    return {
        place: { path },
        message: (0,message/* say */.cv) `its patterns ask for more than the limit of ${MAX_STEPS} steps on the paths of this commit; nothing is hidden`,
        remedy: (0,message/* say */.cv) `Hide whole folders, with few patterns.`,
    };
}


/***/ })

};
