"""The real W&B client as a judge. `make`: artifacts from recipes on standard input, offline. `read URL KEY`: what the
client reads from a server, as JSON."""
import json
import os
import sys
import tempfile


def make(recipes):
    import wandb

    made = {}
    for name, recipe in recipes.items():
        artifact = wandb.Artifact(name, type="dataset")
        for path, text in recipe.get("files", {}).items():
            with artifact.new_file(path, mode="w") as file:
                file.write(text)
        for path, uri in recipe.get("references", {}).items():
            artifact.add_reference(uri, name=path, checksum=False)
        artifact.finalize()
        manifest = artifact.manifest.to_manifest_json()
        for entry in manifest["contents"].values():
            entry.pop("local_path", None)
            entry.pop("skip_cache", None)
        made[name] = {"digest": artifact.digest, "manifest": manifest}
    return made


def read(url, key, wanted):
    import wandb

    api = wandb.Api(overrides={"base_url": url}, api_key=key, timeout=30)
    artifacts = {}
    for name in wanted["artifacts"]:
        artifact = api.artifact(name)
        creator = artifact.logged_by()
        entries = artifact.manifest.entries.items()
        artifacts[name] = {
            "version": artifact.version,
            "digest": artifact.digest,
            "type": artifact.type,
            "run": creator and creator.id,
            "files": {path: [entry.digest, entry.size, entry.ref and str(entry.ref)] for path, entry in entries},
        }
    runs = {}
    for name in wanted["runs"]:
        run = api.run(name)
        runs[name] = {
            "name": run.name,
            "commit": run.commit,
            "config": dict(run.config),
            "summary": json.loads(json.dumps(dict(run.summary), default=dict)),
            "used": [artifact.name for artifact in run.used_artifacts()],
            "logged": [artifact.name for artifact in run.logged_artifacts()],
        }
    return {"artifacts": artifacts, "runs": runs}


if __name__ == "__main__":
    os.environ.update(WANDB_MODE="offline", WANDB_SILENT="true", WANDB_ERROR_REPORTING="false")
    os.environ.setdefault("WANDB_CACHE_DIR", tempfile.mkdtemp())
    os.environ.setdefault("WANDB_DATA_DIR", tempfile.mkdtemp())
    asked = json.load(sys.stdin)
    answer = make(asked) if sys.argv[1] == "make" else read(sys.argv[2], sys.argv[3], asked)
    json.dump(answer, sys.stdout, indent=2, sort_keys=True)
