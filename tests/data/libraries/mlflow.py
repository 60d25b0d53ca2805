import asyncio

import mlflow
from mlflow.tracking import MlflowClient
import mlflow.artifacts

mlflow.set_tracking_uri("https://mlflow.example.com")


async def train(rate: float):
    mlflow.set_experiment("a")  # error: [AF134] "mlflow.set_experiment()"
    with mlflow.start_run():  # error: [AF134] "mlflow.start_run()"
        mlflow.log_param("rate", rate)  # error: [AF134] "mlflow.log_param()"
        mlflow.log_metric("loss", 0.5)  # error: [AF134] "mlflow.log_metric()"
        mlflow.log_metric("loss", 0.5, synchronous=False)
    await asyncio.to_thread(mlflow.log_artifact, "model.bin")


async def ended(run: mlflow.ActiveRun):
    with run:  # error: [AF134] "leaving `with mlflow.ActiveRun`"
        pass


async def registry(name: str):
    client = MlflowClient()
    versions = client.search_model_versions(f"name={name}")  # error: [AF134] "mlflow.MlflowClient.search_model_versions()"
    client.log_metric("1", "a", 1.0)  # error: [AF134] "mlflow.MlflowClient.log_metric()"
    client.log_metric("1", "a", 1.0, synchronous=False)
    return versions


async def mlflow_client_calls(name, experiment_id, run_id, local_path, local_dir, dictionary, artifact_file, figure, data, text, model_uri, image, metrics, params, key, value, tags):
    mlflow.create_experiment(name)  # error: [AF134] "mlflow.create_experiment()"
    mlflow.delete_experiment(experiment_id)  # error: [AF134] "mlflow.delete_experiment()"
    mlflow.delete_run(run_id)  # error: [AF134] "mlflow.delete_run()"
    mlflow.end_run()  # error: [AF134] "mlflow.end_run()"
    mlflow.get_experiment(experiment_id)  # error: [AF134] "mlflow.get_experiment()"
    mlflow.get_experiment_by_name(name)  # error: [AF134] "mlflow.get_experiment_by_name()"
    mlflow.get_run(run_id)  # error: [AF134] "mlflow.get_run()"
    mlflow.log_artifact(local_path)  # error: [AF134] "mlflow.log_artifact()"
    mlflow.log_artifacts(local_dir)  # error: [AF134] "mlflow.log_artifacts()"
    mlflow.log_dict(dictionary, artifact_file)  # error: [AF134] "mlflow.log_dict()"
    mlflow.log_figure(figure, artifact_file)  # error: [AF134] "mlflow.log_figure()"
    mlflow.log_input()  # error: [AF134] "mlflow.log_input()"
    mlflow.log_table(data, artifact_file)  # error: [AF134] "mlflow.log_table()"
    mlflow.log_text(text, artifact_file)  # error: [AF134] "mlflow.log_text()"
    mlflow.register_model(model_uri, name)  # error: [AF134] "mlflow.register_model()"
    mlflow.search_experiments()  # error: [AF134] "mlflow.search_experiments()"
    mlflow.search_runs()  # error: [AF134] "mlflow.search_runs()"
    mlflow.log_image(image)  # error: [AF134] "mlflow.log_image()"
    mlflow.log_metrics(metrics)  # error: [AF134] "mlflow.log_metrics()"
    mlflow.log_params(params)  # error: [AF134] "mlflow.log_params()"
    mlflow.set_tag(key, value)  # error: [AF134] "mlflow.set_tag()"
    mlflow.set_tags(tags)  # error: [AF134] "mlflow.set_tags()"


async def mlflowclient_calls(mlflow_client: mlflow.MlflowClient, name, source, experiment_id, version, run_id, path, key, alias, local_path, local_dir, dictionary, artifact_file, text, experiment_ids, stage, value):
    mlflow_client.create_experiment(name)  # error: [AF134] "mlflow.MlflowClient.create_experiment()"
    mlflow_client.create_model_version(name, source)  # error: [AF134] "mlflow.MlflowClient.create_model_version()"
    mlflow_client.create_registered_model(name)  # error: [AF134] "mlflow.MlflowClient.create_registered_model()"
    mlflow_client.create_run(experiment_id)  # error: [AF134] "mlflow.MlflowClient.create_run()"
    mlflow_client.delete_model_version(name, version)  # error: [AF134] "mlflow.MlflowClient.delete_model_version()"
    mlflow_client.delete_registered_model(name)  # error: [AF134] "mlflow.MlflowClient.delete_registered_model()"
    mlflow_client.delete_run(run_id)  # error: [AF134] "mlflow.MlflowClient.delete_run()"
    mlflow_client.download_artifacts(run_id, path)  # error: [AF134] "mlflow.MlflowClient.download_artifacts()"
    mlflow_client.get_experiment(experiment_id)  # error: [AF134] "mlflow.MlflowClient.get_experiment()"
    mlflow_client.get_experiment_by_name(name)  # error: [AF134] "mlflow.MlflowClient.get_experiment_by_name()"
    mlflow_client.get_metric_history(run_id, key)  # error: [AF134] "mlflow.MlflowClient.get_metric_history()"
    mlflow_client.get_model_version(name, version)  # error: [AF134] "mlflow.MlflowClient.get_model_version()"
    mlflow_client.get_model_version_by_alias(name, alias)  # error: [AF134] "mlflow.MlflowClient.get_model_version_by_alias()"
    mlflow_client.get_registered_model(name)  # error: [AF134] "mlflow.MlflowClient.get_registered_model()"
    mlflow_client.get_run(run_id)  # error: [AF134] "mlflow.MlflowClient.get_run()"
    mlflow_client.list_artifacts(run_id)  # error: [AF134] "mlflow.MlflowClient.list_artifacts()"
    mlflow_client.log_artifact(run_id, local_path)  # error: [AF134] "mlflow.MlflowClient.log_artifact()"
    mlflow_client.log_artifacts(run_id, local_dir)  # error: [AF134] "mlflow.MlflowClient.log_artifacts()"
    mlflow_client.log_dict(run_id, dictionary, artifact_file)  # error: [AF134] "mlflow.MlflowClient.log_dict()"
    mlflow_client.log_text(run_id, text, artifact_file)  # error: [AF134] "mlflow.MlflowClient.log_text()"
    mlflow_client.search_experiments()  # error: [AF134] "mlflow.MlflowClient.search_experiments()"
    mlflow_client.search_registered_models()  # error: [AF134] "mlflow.MlflowClient.search_registered_models()"
    mlflow_client.search_runs(experiment_ids)  # error: [AF134] "mlflow.MlflowClient.search_runs()"
    mlflow_client.set_registered_model_alias(name, alias, version)  # error: [AF134] "mlflow.MlflowClient.set_registered_model_alias()"
    mlflow_client.set_terminated(run_id)  # error: [AF134] "mlflow.MlflowClient.set_terminated()"
    mlflow_client.transition_model_version_stage(name, version, stage)  # error: [AF134] "mlflow.MlflowClient.transition_model_version_stage()"
    mlflow_client.log_batch(run_id)  # error: [AF134] "mlflow.MlflowClient.log_batch()"
    mlflow_client.log_param(run_id, key, value)  # error: [AF134] "mlflow.MlflowClient.log_param()"
    mlflow_client.set_tag(run_id, key, value)  # error: [AF134] "mlflow.MlflowClient.set_tag()"


async def artifacts_calls(artifact_uri):
    mlflow.artifacts.download_artifacts()  # error: [AF134] "mlflow.artifacts.download_artifacts()"
    mlflow.artifacts.load_dict(artifact_uri)  # error: [AF134] "mlflow.artifacts.load_dict()"
    mlflow.artifacts.load_text(artifact_uri)  # error: [AF134] "mlflow.artifacts.load_text()"
