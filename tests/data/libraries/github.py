import asyncio

from github import Auth, Github, GithubIntegration
import github
import github.AuthenticatedUser
import github.Commit
import github.Gist
import github.GitRef
import github.GitRelease
import github.Issue
import github.IssueComment
import github.NamedUser
import github.Organization
import github.PullRequest
import github.Repository
import github.Team
import github.Workflow
import github.WorkflowRun


class Bot:
    def __init__(self, token: str):
        self.github = Github(auth=Auth.Token(token))

    async def report(self, name: str, title: str):
        repo = self.github.get_repo(name)  # error: [AF134] "github.Github.get_repo()"
        issue = repo.create_issue(title, body="...")  # error: [AF134] "github.Repository.Repository.create_issue()"
        issue.create_comment("thanks")  # error: [AF134] "github.Issue.Issue.create_comment()"
        issue.add_to_labels("bug")  # error: [AF134] "github.Issue.Issue.add_to_labels()"
        return issue.number

    async def triage(self, name: str):
        repo = self.github.get_repo(name, lazy=True)
        for issue in repo.get_issues(state="open"):  # error: [AF134] "github.Repository.Repository.get_issues()"
            issue.edit(state="closed")  # error: [AF134] "github.Issue.Issue.edit()"
        pulls = repo.get_pulls(state="open")
        titles = [pull.title for pull in pulls]  # error: [AF134] "github.Repository.Repository.get_pulls()"
        commits = repo.get_commits()
        return titles, await asyncio.to_thread(list, commits)

    async def release(self, name: str):
        repo = await asyncio.to_thread(self.github.get_repo, name)
        pull = repo.get_pull(1)  # error: [AF134] "github.Repository.Repository.get_pull()"
        if pull.mergeable:
            pull.merge()  # error: [AF134] "github.PullRequest.PullRequest.merge()"
        return repo.full_name


async def users(client: Github, login: str):
    me = client.get_user()
    for repo in me.get_repos():  # error: [AF134] "github.NamedUser.NamedUser.get_repos()"
        print(repo.full_name)
    other = client.get_user(login)  # error: [AF134] "github.Github.get_user()"
    return me, other.name


async def installation(key: str, number: int):
    integration = GithubIntegration(auth=Auth.AppAuth(1, key))
    client = integration.get_github_for_installation(number)
    client.get_repo("a/b")  # error: [AF134] "github.Github.get_repo()"
    return integration.get_access_token(number).token  # error: [AF134] "github.GithubIntegration.get_access_token()"


async def github_client_calls(github_client: github.Github, id, org, user_id, text, query):
    github_client.get_gist(id)  # error: [AF134] "github.Github.get_gist()"
    github_client.get_organization(org)  # error: [AF134] "github.Github.get_organization()"
    github_client.get_rate_limit()  # error: [AF134] "github.Github.get_rate_limit()"
    github_client.get_user_by_id(user_id)  # error: [AF134] "github.Github.get_user_by_id()"
    github_client.render_markdown(text)  # error: [AF134] "github.Github.render_markdown()"
    for one in github_client.get_gists():  # error: [AF134] "github.Github.get_gists()"
        print(one)
    for one in github_client.get_organizations():  # error: [AF134] "github.Github.get_organizations()"
        print(one)
    for one in github_client.get_repos():  # error: [AF134] "github.Github.get_repos()"
        print(one)
    for one in github_client.get_users():  # error: [AF134] "github.Github.get_users()"
        print(one)
    for one in github_client.search_code(query):  # error: [AF134] "github.Github.search_code()"
        print(one)
    for one in github_client.search_commits(query):  # error: [AF134] "github.Github.search_commits()"
        print(one)
    for one in github_client.search_issues(query):  # error: [AF134] "github.Github.search_issues()"
        print(one)
    for one in github_client.search_repositories(query):  # error: [AF134] "github.Github.search_repositories()"
        print(one)
    for one in github_client.search_users(query):  # error: [AF134] "github.Github.search_users()"
        print(one)


async def github_integration_calls(github_integration: github.GithubIntegration, installation_id, org, owner, repo):
    github_integration.get_app()  # error: [AF134] "github.GithubIntegration.get_app()"
    github_integration.get_app_installation(installation_id)  # error: [AF134] "github.GithubIntegration.get_app_installation()"
    github_integration.get_org_installation(org)  # error: [AF134] "github.GithubIntegration.get_org_installation()"
    github_integration.get_repo_installation(owner, repo)  # error: [AF134] "github.GithubIntegration.get_repo_installation()"


async def repository_calls(repository: github.Repository.Repository, collaborator, base, head, name, head_sha, ref, path, message, content, encoding, tree, parents, sha, tag, object, type, config, color, title, event_type, archive_format, branch, check_run_id, id, number, id_or_file_name, id_, topics):
    repository.add_to_collaborators(collaborator)  # error: [AF134] "github.Repository.Repository.add_to_collaborators()"
    repository.compare(base, head)  # error: [AF134] "github.Repository.Repository.compare()"
    repository.create_check_run(name, head_sha)  # error: [AF134] "github.Repository.Repository.create_check_run()"
    repository.create_deployment(ref)  # error: [AF134] "github.Repository.Repository.create_deployment()"
    repository.create_file(path, message, content)  # error: [AF134] "github.Repository.Repository.create_file()"
    repository.create_fork()  # error: [AF134] "github.Repository.Repository.create_fork()"
    repository.create_git_blob(content, encoding)  # error: [AF134] "github.Repository.Repository.create_git_blob()"
    repository.create_git_commit(message, tree, parents)  # error: [AF134] "github.Repository.Repository.create_git_commit()"
    repository.create_git_ref(ref, sha)  # error: [AF134] "github.Repository.Repository.create_git_ref()"
    repository.create_git_release(tag)  # error: [AF134] "github.Repository.Repository.create_git_release()"
    repository.create_git_tag(tag, message, object, type)  # error: [AF134] "github.Repository.Repository.create_git_tag()"
    repository.create_git_tree(tree)  # error: [AF134] "github.Repository.Repository.create_git_tree()"
    repository.create_hook(name, config)  # error: [AF134] "github.Repository.Repository.create_hook()"
    repository.create_label(name, color)  # error: [AF134] "github.Repository.Repository.create_label()"
    repository.create_milestone(title)  # error: [AF134] "github.Repository.Repository.create_milestone()"
    repository.create_pull(base, head)  # error: [AF134] "github.Repository.Repository.create_pull()"
    repository.create_repository_dispatch(event_type)  # error: [AF134] "github.Repository.Repository.create_repository_dispatch()"
    repository.delete()  # error: [AF134] "github.Repository.Repository.delete()"
    repository.delete_file(path, message, sha)  # error: [AF134] "github.Repository.Repository.delete_file()"
    repository.edit()  # error: [AF134] "github.Repository.Repository.edit()"
    repository.get_archive_link(archive_format)  # error: [AF134] "github.Repository.Repository.get_archive_link()"
    repository.get_branch(branch)  # error: [AF134] "github.Repository.Repository.get_branch()"
    repository.get_check_run(check_run_id)  # error: [AF134] "github.Repository.Repository.get_check_run()"
    repository.get_commit(sha)  # error: [AF134] "github.Repository.Repository.get_commit()"
    repository.get_contents(path)  # error: [AF134] "github.Repository.Repository.get_contents()"
    repository.get_dir_contents(path)  # error: [AF134] "github.Repository.Repository.get_dir_contents()"
    repository.get_git_commit(sha)  # error: [AF134] "github.Repository.Repository.get_git_commit()"
    repository.get_git_ref(ref)  # error: [AF134] "github.Repository.Repository.get_git_ref()"
    repository.get_git_tree(sha)  # error: [AF134] "github.Repository.Repository.get_git_tree()"
    repository.get_hook(id)  # error: [AF134] "github.Repository.Repository.get_hook()"
    repository.get_issue(number)  # error: [AF134] "github.Repository.Repository.get_issue()"
    repository.get_label(name)  # error: [AF134] "github.Repository.Repository.get_label()"
    repository.get_languages()  # error: [AF134] "github.Repository.Repository.get_languages()"
    repository.get_latest_release()  # error: [AF134] "github.Repository.Repository.get_latest_release()"
    repository.get_license()  # error: [AF134] "github.Repository.Repository.get_license()"
    repository.get_milestone(number)  # error: [AF134] "github.Repository.Repository.get_milestone()"
    repository.get_readme()  # error: [AF134] "github.Repository.Repository.get_readme()"
    repository.get_release(id)  # error: [AF134] "github.Repository.Repository.get_release()"
    repository.get_topics()  # error: [AF134] "github.Repository.Repository.get_topics()"
    repository.get_workflow(id_or_file_name)  # error: [AF134] "github.Repository.Repository.get_workflow()"
    repository.get_workflow_run(id_)  # error: [AF134] "github.Repository.Repository.get_workflow_run()"
    repository.merge(base, head)  # error: [AF134] "github.Repository.Repository.merge()"
    repository.remove_from_collaborators(collaborator)  # error: [AF134] "github.Repository.Repository.remove_from_collaborators()"
    repository.replace_topics(topics)  # error: [AF134] "github.Repository.Repository.replace_topics()"
    repository.update_file(path, message, content, sha)  # error: [AF134] "github.Repository.Repository.update_file()"
    for one in repository.get_branches():  # error: [AF134] "github.Repository.Repository.get_branches()"
        print(one)
    for one in repository.get_collaborators():  # error: [AF134] "github.Repository.Repository.get_collaborators()"
        print(one)
    for one in repository.get_commits():  # error: [AF134] "github.Repository.Repository.get_commits()"
        print(one)
    for one in repository.get_contributors():  # error: [AF134] "github.Repository.Repository.get_contributors()"
        print(one)
    for one in repository.get_deployments():  # error: [AF134] "github.Repository.Repository.get_deployments()"
        print(one)
    for one in repository.get_events():  # error: [AF134] "github.Repository.Repository.get_events()"
        print(one)
    for one in repository.get_forks():  # error: [AF134] "github.Repository.Repository.get_forks()"
        print(one)
    for one in repository.get_hooks():  # error: [AF134] "github.Repository.Repository.get_hooks()"
        print(one)
    for one in repository.get_issues_comments():  # error: [AF134] "github.Repository.Repository.get_issues_comments()"
        print(one)
    for one in repository.get_labels():  # error: [AF134] "github.Repository.Repository.get_labels()"
        print(one)
    for one in repository.get_milestones():  # error: [AF134] "github.Repository.Repository.get_milestones()"
        print(one)
    for one in repository.get_releases():  # error: [AF134] "github.Repository.Repository.get_releases()"
        print(one)
    for one in repository.get_stargazers():  # error: [AF134] "github.Repository.Repository.get_stargazers()"
        print(one)
    for one in repository.get_tags():  # error: [AF134] "github.Repository.Repository.get_tags()"
        print(one)
    for one in repository.get_workflow_runs():  # error: [AF134] "github.Repository.Repository.get_workflow_runs()"
        print(one)
    for one in repository.get_workflows():  # error: [AF134] "github.Repository.Repository.get_workflows()"
        print(one)


async def issue_calls(issue: github.Issue.Issue, reaction_type, id, lock_reason, label):
    issue.add_to_assignees()  # error: [AF134] "github.Issue.Issue.add_to_assignees()"
    issue.as_pull_request()  # error: [AF134] "github.Issue.Issue.as_pull_request()"
    issue.create_reaction(reaction_type)  # error: [AF134] "github.Issue.Issue.create_reaction()"
    issue.delete_labels()  # error: [AF134] "github.Issue.Issue.delete_labels()"
    issue.get_comment(id)  # error: [AF134] "github.Issue.Issue.get_comment()"
    issue.lock(lock_reason)  # error: [AF134] "github.Issue.Issue.lock()"
    issue.remove_from_assignees()  # error: [AF134] "github.Issue.Issue.remove_from_assignees()"
    issue.remove_from_labels(label)  # error: [AF134] "github.Issue.Issue.remove_from_labels()"
    issue.set_labels()  # error: [AF134] "github.Issue.Issue.set_labels()"
    issue.unlock()  # error: [AF134] "github.Issue.Issue.unlock()"
    issue.update()  # error: [AF134] "github.Issue.Issue.update()"
    for one in issue.get_comments():  # error: [AF134] "github.Issue.Issue.get_comments()"
        print(one)
    for one in issue.get_events():  # error: [AF134] "github.Issue.Issue.get_events()"
        print(one)
    for one in issue.get_labels():  # error: [AF134] "github.Issue.Issue.get_labels()"
        print(one)
    for one in issue.get_reactions():  # error: [AF134] "github.Issue.Issue.get_reactions()"
        print(one)
    for one in issue.get_timeline():  # error: [AF134] "github.Issue.Issue.get_timeline()"
        print(one)


async def issue_comment_calls(issue_comment: github.IssueComment.IssueComment, reaction_type, body):
    issue_comment.create_reaction(reaction_type)  # error: [AF134] "github.IssueComment.IssueComment.create_reaction()"
    issue_comment.delete()  # error: [AF134] "github.IssueComment.IssueComment.delete()"
    issue_comment.edit(body)  # error: [AF134] "github.IssueComment.IssueComment.edit()"


async def pull_request_calls(pull_request: github.PullRequest.PullRequest, body, commit, path, id, label):
    pull_request.add_to_assignees()  # error: [AF134] "github.PullRequest.PullRequest.add_to_assignees()"
    pull_request.add_to_labels()  # error: [AF134] "github.PullRequest.PullRequest.add_to_labels()"
    pull_request.as_issue()  # error: [AF134] "github.PullRequest.PullRequest.as_issue()"
    pull_request.create_issue_comment(body)  # error: [AF134] "github.PullRequest.PullRequest.create_issue_comment()"
    pull_request.create_review()  # error: [AF134] "github.PullRequest.PullRequest.create_review()"
    pull_request.create_review_comment(body, commit, path)  # error: [AF134] "github.PullRequest.PullRequest.create_review_comment()"
    pull_request.create_review_request()  # error: [AF134] "github.PullRequest.PullRequest.create_review_request()"
    pull_request.delete_branch()  # error: [AF134] "github.PullRequest.PullRequest.delete_branch()"
    pull_request.edit()  # error: [AF134] "github.PullRequest.PullRequest.edit()"
    pull_request.get_review(id)  # error: [AF134] "github.PullRequest.PullRequest.get_review()"
    pull_request.is_merged()  # error: [AF134] "github.PullRequest.PullRequest.is_merged()"
    pull_request.remove_from_labels(label)  # error: [AF134] "github.PullRequest.PullRequest.remove_from_labels()"
    pull_request.set_labels()  # error: [AF134] "github.PullRequest.PullRequest.set_labels()"
    pull_request.update()  # error: [AF134] "github.PullRequest.PullRequest.update()"
    pull_request.update_branch()  # error: [AF134] "github.PullRequest.PullRequest.update_branch()"
    for one in pull_request.get_comments():  # error: [AF134] "github.PullRequest.PullRequest.get_comments()"
        print(one)
    for one in pull_request.get_commits():  # error: [AF134] "github.PullRequest.PullRequest.get_commits()"
        print(one)
    for one in pull_request.get_files():  # error: [AF134] "github.PullRequest.PullRequest.get_files()"
        print(one)
    for one in pull_request.get_issue_comments():  # error: [AF134] "github.PullRequest.PullRequest.get_issue_comments()"
        print(one)
    for one in pull_request.get_labels():  # error: [AF134] "github.PullRequest.PullRequest.get_labels()"
        print(one)
    for one in pull_request.get_review_comments():  # error: [AF134] "github.PullRequest.PullRequest.get_review_comments()"
        print(one)
    for one in pull_request.get_reviews():  # error: [AF134] "github.PullRequest.PullRequest.get_reviews()"
        print(one)


async def commit_calls(commit: github.Commit.Commit, body, state):
    commit.create_comment(body)  # error: [AF134] "github.Commit.Commit.create_comment()"
    commit.create_status(state)  # error: [AF134] "github.Commit.Commit.create_status()"
    commit.get_combined_status()  # error: [AF134] "github.Commit.Commit.get_combined_status()"
    for one in commit.get_check_runs():  # error: [AF134] "github.Commit.Commit.get_check_runs()"
        print(one)
    for one in commit.get_comments():  # error: [AF134] "github.Commit.Commit.get_comments()"
        print(one)
    for one in commit.get_pulls():  # error: [AF134] "github.Commit.Commit.get_pulls()"
        print(one)
    for one in commit.get_statuses():  # error: [AF134] "github.Commit.Commit.get_statuses()"
        print(one)


async def organization_calls(organization: github.Organization.Organization, member, name, id, slug):
    organization.add_to_members(member)  # error: [AF134] "github.Organization.Organization.add_to_members()"
    organization.create_repo(name)  # error: [AF134] "github.Organization.Organization.create_repo()"
    organization.create_team(name)  # error: [AF134] "github.Organization.Organization.create_team()"
    organization.get_repo(name)  # error: [AF134] "github.Organization.Organization.get_repo()"
    organization.get_team(id)  # error: [AF134] "github.Organization.Organization.get_team()"
    organization.get_team_by_slug(slug)  # error: [AF134] "github.Organization.Organization.get_team_by_slug()"
    organization.has_in_members(member)  # error: [AF134] "github.Organization.Organization.has_in_members()"
    organization.invite_user()  # error: [AF134] "github.Organization.Organization.invite_user()"
    organization.remove_from_members(member)  # error: [AF134] "github.Organization.Organization.remove_from_members()"
    for one in organization.get_members():  # error: [AF134] "github.Organization.Organization.get_members()"
        print(one)
    for one in organization.get_repos():  # error: [AF134] "github.Organization.Organization.get_repos()"
        print(one)
    for one in organization.get_teams():  # error: [AF134] "github.Organization.Organization.get_teams()"
        print(one)


async def team_calls(team: github.Team.Team, member, repo):
    team.add_membership(member)  # error: [AF134] "github.Team.Team.add_membership()"
    team.add_to_repos(repo)  # error: [AF134] "github.Team.Team.add_to_repos()"
    team.has_in_members(member)  # error: [AF134] "github.Team.Team.has_in_members()"
    team.remove_membership(member)  # error: [AF134] "github.Team.Team.remove_membership()"
    for one in team.get_members():  # error: [AF134] "github.Team.Team.get_members()"
        print(one)
    for one in team.get_repos():  # error: [AF134] "github.Team.Team.get_repos()"
        print(one)


async def named_user_calls(named_user: github.NamedUser.NamedUser, name):
    named_user.get_repo(name)  # error: [AF134] "github.NamedUser.NamedUser.get_repo()"
    for one in named_user.get_events():  # error: [AF134] "github.NamedUser.NamedUser.get_events()"
        print(one)
    for one in named_user.get_gists():  # error: [AF134] "github.NamedUser.NamedUser.get_gists()"
        print(one)


async def authenticated_user_calls(authenticated_user: github.AuthenticatedUser.AuthenticatedUser, public, files, name):
    authenticated_user.create_gist(public, files)  # error: [AF134] "github.AuthenticatedUser.AuthenticatedUser.create_gist()"
    authenticated_user.create_repo(name)  # error: [AF134] "github.AuthenticatedUser.AuthenticatedUser.create_repo()"
    authenticated_user.get_emails()  # error: [AF134] "github.AuthenticatedUser.AuthenticatedUser.get_emails()"
    authenticated_user.get_repo(name)  # error: [AF134] "github.AuthenticatedUser.AuthenticatedUser.get_repo()"
    for one in authenticated_user.get_gists():  # error: [AF134] "github.AuthenticatedUser.AuthenticatedUser.get_gists()"
        print(one)
    for one in authenticated_user.get_issues():  # error: [AF134] "github.AuthenticatedUser.AuthenticatedUser.get_issues()"
        print(one)
    for one in authenticated_user.get_notifications():  # error: [AF134] "github.AuthenticatedUser.AuthenticatedUser.get_notifications()"
        print(one)
    for one in authenticated_user.get_orgs():  # error: [AF134] "github.AuthenticatedUser.AuthenticatedUser.get_orgs()"
        print(one)
    for one in authenticated_user.get_repos():  # error: [AF134] "github.AuthenticatedUser.AuthenticatedUser.get_repos()"
        print(one)
    for one in authenticated_user.get_starred():  # error: [AF134] "github.AuthenticatedUser.AuthenticatedUser.get_starred()"
        print(one)


async def gist_calls(gist: github.Gist.Gist, body):
    gist.create_comment(body)  # error: [AF134] "github.Gist.Gist.create_comment()"
    gist.delete()  # error: [AF134] "github.Gist.Gist.delete()"
    gist.edit()  # error: [AF134] "github.Gist.Gist.edit()"


async def git_ref_calls(git_ref: github.GitRef.GitRef, sha):
    git_ref.delete()  # error: [AF134] "github.GitRef.GitRef.delete()"
    git_ref.edit(sha)  # error: [AF134] "github.GitRef.GitRef.edit()"


async def git_release_calls(git_release: github.GitRelease.GitRelease, name, message, path):
    git_release.delete_release()  # error: [AF134] "github.GitRelease.GitRelease.delete_release()"
    git_release.update_release(name, message)  # error: [AF134] "github.GitRelease.GitRelease.update_release()"
    git_release.upload_asset(path)  # error: [AF134] "github.GitRelease.GitRelease.upload_asset()"
    for one in git_release.get_assets():  # error: [AF134] "github.GitRelease.GitRelease.get_assets()"
        print(one)


async def workflow_calls(workflow: github.Workflow.Workflow, ref):
    workflow.create_dispatch(ref)  # error: [AF134] "github.Workflow.Workflow.create_dispatch()"
    workflow.disable()  # error: [AF134] "github.Workflow.Workflow.disable()"
    workflow.enable()  # error: [AF134] "github.Workflow.Workflow.enable()"
    for one in workflow.get_runs():  # error: [AF134] "github.Workflow.Workflow.get_runs()"
        print(one)


async def workflow_run_calls(workflow_run: github.WorkflowRun.WorkflowRun):
    workflow_run.cancel()  # error: [AF134] "github.WorkflowRun.WorkflowRun.cancel()"
    workflow_run.delete()  # error: [AF134] "github.WorkflowRun.WorkflowRun.delete()"
    workflow_run.rerun()  # error: [AF134] "github.WorkflowRun.WorkflowRun.rerun()"
    for one in workflow_run.get_artifacts():  # error: [AF134] "github.WorkflowRun.WorkflowRun.get_artifacts()"
        print(one)
    for one in workflow_run.jobs():  # error: [AF134] "github.WorkflowRun.WorkflowRun.jobs()"
        print(one)
