import asyncio

import gitlab
import gitlab.v4.objects


class Forge:
    def __init__(self, url: str, token: str):
        self.gitlab = gitlab.Gitlab(url, private_token=token)

    async def open(self, name: str, title: str):
        project = self.gitlab.projects.get(name)  # error: [AF134] "gitlab.mixins.GetMixin.get()"
        issue = project.issues.create({"title": title})  # error: [AF134] "gitlab.mixins.CreateMixin.create()"
        issue.labels = ["bug"]
        issue.save()  # error: [AF134] "gitlab.mixins.SaveMixin.save()"
        issue.notes.create({"body": "seen"})  # error: [AF134] "gitlab.mixins.CreateMixin.create()"
        issue.delete()  # error: [AF134] "gitlab.mixins.ObjectDeleteMixin.delete()"
        return project.web_url

    async def merge_all(self, name: str):
        project = self.gitlab.projects.get(name, lazy=True)
        for request in project.mergerequests.list(state="opened"):  # error: [AF134] "gitlab.mixins.ListMixin.list()"
            request.merge()  # error: [AF134] "gitlab.v4.objects.ProjectMergeRequest.merge()"
        pipeline = project.pipelines.create({"ref": "main"})  # error: [AF134] "gitlab.mixins.CreateMixin.create()"
        pipeline.refresh()  # error: [AF134] "gitlab.mixins.RefreshMixin.refresh()"
        project.issues.update(1, {"title": "x"})  # error: [AF134] "gitlab.mixins.UpdateMixin.update()"
        text = project.files.get("a.txt", ref="main")  # error: [AF134] "gitlab.v4.objects.ProjectFileManager.get()"
        text.save(branch="main", commit_message="x")  # error: [AF134] "gitlab.mixins.SaveMixin.save()"
        project.branches.delete("old")  # error: [AF134] "gitlab.mixins.DeleteMixin.delete()"
        return await asyncio.to_thread(project.issues.list)


async def gitlab_client_calls(gitlab_client: gitlab.Gitlab, path, verb, text, scope, search):
    gitlab_client.auth()  # error: [AF134] "gitlab.Gitlab.auth()"
    gitlab_client.http_delete(path)  # error: [AF134] "gitlab.Gitlab.http_delete()"
    gitlab_client.http_get(path)  # error: [AF134] "gitlab.Gitlab.http_get()"
    gitlab_client.http_list(path)  # error: [AF134] "gitlab.Gitlab.http_list()"
    gitlab_client.http_post(path)  # error: [AF134] "gitlab.Gitlab.http_post()"
    gitlab_client.http_put(path)  # error: [AF134] "gitlab.Gitlab.http_put()"
    gitlab_client.http_request(verb, path)  # error: [AF134] "gitlab.Gitlab.http_request()"
    gitlab_client.markdown(text)  # error: [AF134] "gitlab.Gitlab.markdown()"
    gitlab_client.search(scope, search)  # error: [AF134] "gitlab.Gitlab.search()"
    gitlab_client.version()  # error: [AF134] "gitlab.Gitlab.version()"


async def project_calls(project: gitlab.v4.objects.Project, from_, to, ref, token, filename):
    project.languages()  # error: [AF134] "gitlab.v4.objects.Project.languages()"
    project.mirror_pull()  # error: [AF134] "gitlab.v4.objects.Project.mirror_pull()"
    project.repository_archive()  # error: [AF134] "gitlab.v4.objects.Project.repository_archive()"
    project.repository_compare(from_, to)  # error: [AF134] "gitlab.v4.objects.Project.repository_compare()"
    project.repository_tree()  # error: [AF134] "gitlab.v4.objects.Project.repository_tree()"
    project.star()  # error: [AF134] "gitlab.v4.objects.Project.star()"
    project.trigger_pipeline(ref, token)  # error: [AF134] "gitlab.v4.objects.Project.trigger_pipeline()"
    project.upload(filename)  # error: [AF134] "gitlab.v4.objects.Project.upload()"


async def project_merge_request_calls(project_merge_request: gitlab.v4.objects.ProjectMergeRequest):
    project_merge_request.approve()  # error: [AF134] "gitlab.v4.objects.ProjectMergeRequest.approve()"
    project_merge_request.changes()  # error: [AF134] "gitlab.v4.objects.ProjectMergeRequest.changes()"
    project_merge_request.commits()  # error: [AF134] "gitlab.v4.objects.ProjectMergeRequest.commits()"
    project_merge_request.rebase()  # error: [AF134] "gitlab.v4.objects.ProjectMergeRequest.rebase()"
    project_merge_request.unapprove()  # error: [AF134] "gitlab.v4.objects.ProjectMergeRequest.unapprove()"


async def project_pipeline_calls(project_pipeline: gitlab.v4.objects.ProjectPipeline):
    project_pipeline.cancel()  # error: [AF134] "gitlab.v4.objects.ProjectPipeline.cancel()"
    project_pipeline.retry()  # error: [AF134] "gitlab.v4.objects.ProjectPipeline.retry()"


async def project_job_calls(project_job: gitlab.v4.objects.ProjectJob, path):
    project_job.artifact(path)  # error: [AF134] "gitlab.v4.objects.ProjectJob.artifact()"
    project_job.artifacts()  # error: [AF134] "gitlab.v4.objects.ProjectJob.artifacts()"
    project_job.cancel()  # error: [AF134] "gitlab.v4.objects.ProjectJob.cancel()"
    project_job.play()  # error: [AF134] "gitlab.v4.objects.ProjectJob.play()"
    project_job.retry()  # error: [AF134] "gitlab.v4.objects.ProjectJob.retry()"
    project_job.trace()  # error: [AF134] "gitlab.v4.objects.ProjectJob.trace()"


async def project_file_manager_calls(project_file_manager: gitlab.v4.objects.ProjectFileManager, file_path):
    project_file_manager.raw(file_path)  # error: [AF134] "gitlab.v4.objects.ProjectFileManager.raw()"
