import asyncio

import huggingface_hub
from huggingface_hub import AsyncInferenceClient, HfApi, InferenceClient, hf_hub_download, snapshot_download

api = HfApi(token="none")
inference = InferenceClient(model="m")


async def files(repo: str, path: str):
    hf_hub_download(repo_id=repo, filename="config.json")  # error: [AF134] "huggingface_hub.hf_hub_download()"
    snapshot_download(repo)  # error: [AF134] "huggingface_hub.snapshot_download()"
    huggingface_hub.login(token="none")  # error: [AF134] "huggingface_hub.login()"
    huggingface_hub.upload_file(path_or_fileobj=path, path_in_repo="x", repo_id=repo)  # error: [AF134] "huggingface_hub.upload_file()"
    huggingface_hub.upload_folder(repo_id=repo, folder_path=path)  # error: [AF134] "huggingface_hub.upload_folder()"
    huggingface_hub.create_commit(repo, [], commit_message="m")  # error: [AF134] "huggingface_hub.create_commit()"
    huggingface_hub.create_repo(repo)  # error: [AF134] "huggingface_hub.create_repo()"
    huggingface_hub.create_branch(repo, branch="b")  # error: [AF134] "huggingface_hub.create_branch()"
    huggingface_hub.create_tag(repo, tag="t")  # error: [AF134] "huggingface_hub.create_tag()"
    huggingface_hub.delete_repo(repo)  # error: [AF134] "huggingface_hub.delete_repo()"
    huggingface_hub.delete_file("x", repo)  # error: [AF134] "huggingface_hub.delete_file()"
    huggingface_hub.repo_exists(repo)  # error: [AF134] "huggingface_hub.repo_exists()"
    huggingface_hub.file_exists(repo, "x")  # error: [AF134] "huggingface_hub.file_exists()"
    huggingface_hub.repo_info(repo)  # error: [AF134] "huggingface_hub.repo_info()"
    huggingface_hub.model_info(repo)  # error: [AF134] "huggingface_hub.model_info()"
    huggingface_hub.dataset_info(repo)  # error: [AF134] "huggingface_hub.dataset_info()"
    huggingface_hub.space_info(repo)  # error: [AF134] "huggingface_hub.space_info()"
    huggingface_hub.list_repo_files(repo)  # error: [AF134] "huggingface_hub.list_repo_files()"
    huggingface_hub.list_repo_commits(repo)  # error: [AF134] "huggingface_hub.list_repo_commits()"
    huggingface_hub.list_repo_refs(repo)  # error: [AF134] "huggingface_hub.list_repo_refs()"
    huggingface_hub.whoami()  # error: [AF134] "huggingface_hub.whoami()"
    for model in huggingface_hub.list_models(search="bert"):  # error: [AF134] "huggingface_hub.list_models()"
        print(model.id)
    names = [one.id for one in huggingface_hub.list_datasets()]  # error: [AF134] "huggingface_hub.list_datasets()"
    list(huggingface_hub.list_spaces())  # error: [AF134] "huggingface_hub.list_spaces()"
    list(huggingface_hub.list_repo_tree(repo))  # error: [AF134] "huggingface_hub.list_repo_tree()"
    return names, huggingface_hub.hf_hub_url(repo, "x"), huggingface_hub.try_to_load_from_cache(repo, "x")


async def methods(repo: str, path: str):
    api.hf_hub_download(repo, "x")  # error: [AF134] "huggingface_hub.HfApi.hf_hub_download()"
    api.snapshot_download(repo)  # error: [AF134] "huggingface_hub.HfApi.snapshot_download()"
    api.upload_file(path_or_fileobj=path, path_in_repo="x", repo_id=repo)  # error: [AF134] "huggingface_hub.HfApi.upload_file()"
    api.upload_folder(repo_id=repo, folder_path=path)  # error: [AF134] "huggingface_hub.HfApi.upload_folder()"
    api.create_commit(repo, [], commit_message="m")  # error: [AF134] "huggingface_hub.HfApi.create_commit()"
    api.create_repo(repo)  # error: [AF134] "huggingface_hub.HfApi.create_repo()"
    api.create_branch(repo, branch="b")  # error: [AF134] "huggingface_hub.HfApi.create_branch()"
    api.create_tag(repo, tag="t")  # error: [AF134] "huggingface_hub.HfApi.create_tag()"
    api.delete_repo(repo)  # error: [AF134] "huggingface_hub.HfApi.delete_repo()"
    api.delete_file("x", repo)  # error: [AF134] "huggingface_hub.HfApi.delete_file()"
    api.repo_exists(repo)  # error: [AF134] "huggingface_hub.HfApi.repo_exists()"
    api.file_exists(repo, "x")  # error: [AF134] "huggingface_hub.HfApi.file_exists()"
    api.repo_info(repo)  # error: [AF134] "huggingface_hub.HfApi.repo_info()"
    api.model_info(repo)  # error: [AF134] "huggingface_hub.HfApi.model_info()"
    api.dataset_info(repo)  # error: [AF134] "huggingface_hub.HfApi.dataset_info()"
    api.space_info(repo)  # error: [AF134] "huggingface_hub.HfApi.space_info()"
    api.list_repo_files(repo)  # error: [AF134] "huggingface_hub.HfApi.list_repo_files()"
    api.list_repo_commits(repo)  # error: [AF134] "huggingface_hub.HfApi.list_repo_commits()"
    api.list_repo_refs(repo)  # error: [AF134] "huggingface_hub.HfApi.list_repo_refs()"
    api.whoami()  # error: [AF134] "huggingface_hub.HfApi.whoami()"
    api.upload_folder(repo_id=repo, folder_path=path, run_as_future=True)
    for model in api.list_models(search="bert"):  # error: [AF134] "huggingface_hub.HfApi.list_models()"
        print(model.id)
    list(api.list_datasets())  # error: [AF134] "huggingface_hub.HfApi.list_datasets()"
    list(api.list_spaces())  # error: [AF134] "huggingface_hub.HfApi.list_spaces()"
    list(api.list_repo_tree(repo))  # error: [AF134] "huggingface_hub.HfApi.list_repo_tree()"
    return await asyncio.to_thread(list, api.list_models())


async def models(text: str):
    inference.text_generation(text)  # error: [AF134] "huggingface_hub.InferenceClient.text_generation()"
    inference.feature_extraction(text)  # error: [AF134] "huggingface_hub.InferenceClient.feature_extraction()"
    answer = inference.chat_completion([{"role": "user", "content": text}])  # error: [AF134] "huggingface_hub.InferenceClient.chat_completion()"
    inference.chat.completions.create(messages=[])  # error: [AF134] "huggingface_hub.InferenceClient.chat_completion()"
    inference.close()
    return answer.choices[0].message.content


async def asynchronous(text: str):
    client = AsyncInferenceClient()
    async for token in await client.text_generation(text, stream=True):
        print(token)
    requests = [client.feature_extraction(text), client.chat.completions.create(messages=[])]
    return await asyncio.gather(*requests), await asyncio.to_thread(snapshot_download, "repo")
