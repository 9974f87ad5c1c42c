"""The real MLflow client. `fill URL`: makes what the world on standard input says, and prints the ids of its runs.
`grant URL USER PASSWORD MODEL RUN`: makes a user who may read one model and the experiment of one run.
`read URL`: what the client says of the references on standard input."""
import json
import sys
import warnings

warnings.filterwarnings("ignore")

import mlflow
import pandas
from mlflow import MlflowClient


def fill(client, world):
    experiment = client.create_experiment("holdout")
    ids = {name: make_run(client, experiment, run) for name, run in world["runs"].items()}
    for name, model in world["models"].items():
        client.create_registered_model(name)
        for version in model["versions"]:
            run = ids.get(version.get("run"))
            source = "s3://bucket/model" if run is None else f"runs:/{run}/model"
            made = client.create_model_version(name, source, run_id=run, await_creation_for=0)
            if "stage" in version:
                client.transition_model_version_stage(name, made.version, version["stage"])
        for number, version in enumerate(model["versions"], 1):
            if version.get("deleted"):
                client.delete_model_version(name, str(number))
        for alias, number in model["aliases"].items():
            client.set_registered_model_alias(name, alias, str(number))
    for name, run in world["runs"].items():
        if run.get("deleted"):
            client.delete_run(ids[name])
    return ids


def make_run(client, experiment, made):
    tags = made.get("tags", {})
    with mlflow.start_run(experiment_id=experiment) as run:
        mlflow.log_metrics({key: float(value) for key, value in made["metrics"].items()})
        mlflow.log_params(made["params"])
        mlflow.set_tags(tags)
        for context, data in made.get("datasets", {}).items():
            frame = pandas.DataFrame({"x": data["rows"]})
            mlflow.log_input(mlflow.data.from_pandas(frame, name=data["name"]), context=context)
        mlflow.log_text("weights", "model/weights.txt")
        return run.info.run_id


def log_model(experiment):
    """A logged model of MLflow 3 with a metric of its own, and a version that stands for it."""
    from mlflow.pyfunc import PythonModel

    class Same(PythonModel):
        def predict(self, context, model_input, params=None):
            return model_input

    with mlflow.start_run(experiment_id=experiment):
        mlflow.log_metric("precision", 0.5)
        logged = mlflow.pyfunc.log_model(name="model", python_model=Same(), pip_requirements=["x==1"])
        mlflow.log_metric("precision", 0.93, model_id=logged.model_id)
        mlflow.register_model(logged.model_uri, "logged")
    return logged.model_id


def grant(url, user, password, model, run):
    from mlflow.server import get_app_client

    auth = get_app_client("basic-auth", tracking_uri=url)
    auth.create_user(user, password)
    if model:
        experiment = MlflowClient(url).get_run(run).info.experiment_id
        auth.grant_user_permission(user, "registered_model", model, "READ")
        auth.grant_user_permission(user, "experiment", experiment, "READ")


def main(command, url, *rest):
    mlflow.set_tracking_uri(url)
    client = MlflowClient()
    if command == "fill":
        world = json.load(sys.stdin)
        ids = fill(client, world)
        model = None
        if rest == ("logged",):
            experiment = client.get_experiment_by_name("holdout").experiment_id
            model = log_model(experiment)
        print(json.dumps({"runs": ids, "logged": model}))
    elif command == "grant":
        grant(url, *rest)
    elif command == "read":
        versions = {}
        for name, alias in json.load(sys.stdin):
            version = client.get_model_version_by_alias(name, alias)
            run = client.get_run(version.run_id)
            versions[f"{name}@{alias}"] = {
                "version": version.version,
                "run": run.info.run_id,
                "metrics": run.data.metrics,
                "params": run.data.params,
                "datasets": {
                    next(tag.value for tag in used.tags if tag.key == "mlflow.data.context"): used.dataset.digest
                    for used in run.inputs.dataset_inputs
                },
            }
        print(json.dumps(versions))


main(*sys.argv[1:])
