import asyncio

from jira import JIRA
from jira.exceptions import JIRAError
import jira


class Tracker:
    def __init__(self, url: str, token: str):
        self.jira = JIRA(url, token_auth=token, get_server_info=False)

    async def open(self, summary: str):
        try:
            issue = self.jira.create_issue(project="OPS", summary=summary)  # error: [AF134] "jira.JIRA.create_issue()"
        except JIRAError as error:
            return error.text
        self.jira.add_comment(issue, "seen")  # error: [AF134] "jira.JIRA.add_comment()"
        issue.update(priority={"name": "High"})  # error: [AF134] "jira.resources.Resource.update()"
        return issue.key, issue.permalink()

    async def close_all(self):
        for issue in self.jira.search_issues("status = Open"):  # error: [AF134] "jira.JIRA.search_issues()"
            self.jira.transition_issue(issue, "Done")  # error: [AF134] "jira.JIRA.transition_issue()"
            issue.delete()  # error: [AF134] "jira.resources.Resource.delete()"

    async def in_thread(self, key: str):
        return await asyncio.to_thread(self.jira.issue, key)


async def connect(url: str, token: str):
    jira = JIRA(url, token_auth=token)  # error: [AF134] "jira.JIRA()"
    issue = jira.issue("OPS-1")  # error: [AF134] "jira.JIRA.issue()"
    return issue.fields.summary, jira.server_url


async def resource(version: str, jira: JIRA):
    found = jira.version(version)  # error: [AF134] "jira.JIRA.version()"
    found.find("1")  # error: [AF134] "jira.resources.Resource.find()"


async def j_i_r_a_calls(j_i_r_a: jira.JIRA, issue, attachment, sprint_id, issue_keys, destination, object, watcher, assignee, id, comment, name, project, type, inwardIssue, outwardIssue, field_list, key, board_id, transition_name, group):
    j_i_r_a.add_attachment(issue, attachment)  # error: [AF134] "jira.JIRA.add_attachment()"
    j_i_r_a.add_issues_to_sprint(sprint_id, issue_keys)  # error: [AF134] "jira.JIRA.add_issues_to_sprint()"
    j_i_r_a.add_remote_link(issue, destination)  # error: [AF134] "jira.JIRA.add_remote_link()"
    j_i_r_a.add_simple_link(issue, object)  # error: [AF134] "jira.JIRA.add_simple_link()"
    j_i_r_a.add_vote(issue)  # error: [AF134] "jira.JIRA.add_vote()"
    j_i_r_a.add_watcher(issue, watcher)  # error: [AF134] "jira.JIRA.add_watcher()"
    j_i_r_a.add_worklog(issue)  # error: [AF134] "jira.JIRA.add_worklog()"
    j_i_r_a.assign_issue(issue, assignee)  # error: [AF134] "jira.JIRA.assign_issue()"
    j_i_r_a.attachment(id)  # error: [AF134] "jira.JIRA.attachment()"
    j_i_r_a.boards()  # error: [AF134] "jira.JIRA.boards()"
    j_i_r_a.comment(issue, comment)  # error: [AF134] "jira.JIRA.comment()"
    j_i_r_a.comments(issue)  # error: [AF134] "jira.JIRA.comments()"
    j_i_r_a.component(id)  # error: [AF134] "jira.JIRA.component()"
    j_i_r_a.create_component(name, project)  # error: [AF134] "jira.JIRA.create_component()"
    j_i_r_a.create_issue_link(type, inwardIssue, outwardIssue)  # error: [AF134] "jira.JIRA.create_issue_link()"
    j_i_r_a.create_issues(field_list)  # error: [AF134] "jira.JIRA.create_issues()"
    j_i_r_a.create_project(key)  # error: [AF134] "jira.JIRA.create_project()"
    j_i_r_a.create_sprint(name, board_id)  # error: [AF134] "jira.JIRA.create_sprint()"
    j_i_r_a.create_version(name, project)  # error: [AF134] "jira.JIRA.create_version()"
    j_i_r_a.createmeta()  # error: [AF134] "jira.JIRA.createmeta()"
    j_i_r_a.current_user()  # error: [AF134] "jira.JIRA.current_user()"
    j_i_r_a.dashboards()  # error: [AF134] "jira.JIRA.dashboards()"
    j_i_r_a.delete_attachment(id)  # error: [AF134] "jira.JIRA.delete_attachment()"
    j_i_r_a.delete_issue_link(id)  # error: [AF134] "jira.JIRA.delete_issue_link()"
    j_i_r_a.editmeta(issue)  # error: [AF134] "jira.JIRA.editmeta()"
    j_i_r_a.enhanced_search_issues()  # error: [AF134] "jira.JIRA.enhanced_search_issues()"
    j_i_r_a.favourite_filters()  # error: [AF134] "jira.JIRA.favourite_filters()"
    j_i_r_a.fields()  # error: [AF134] "jira.JIRA.fields()"
    j_i_r_a.filter(id)  # error: [AF134] "jira.JIRA.filter()"
    j_i_r_a.find_transitionid_by_name(issue, transition_name)  # error: [AF134] "jira.JIRA.find_transitionid_by_name()"
    j_i_r_a.group_members(group)  # error: [AF134] "jira.JIRA.group_members()"
    j_i_r_a.groups()  # error: [AF134] "jira.JIRA.groups()"
    j_i_r_a.issue_link_types()  # error: [AF134] "jira.JIRA.issue_link_types()"
    j_i_r_a.issue_types()  # error: [AF134] "jira.JIRA.issue_types()"
    j_i_r_a.myself()  # error: [AF134] "jira.JIRA.myself()"
    j_i_r_a.priorities()  # error: [AF134] "jira.JIRA.priorities()"
    j_i_r_a.project(id)  # error: [AF134] "jira.JIRA.project()"
    j_i_r_a.project_components(project)  # error: [AF134] "jira.JIRA.project_components()"
    j_i_r_a.project_versions(project)  # error: [AF134] "jira.JIRA.project_versions()"
    j_i_r_a.projects()  # error: [AF134] "jira.JIRA.projects()"
    j_i_r_a.remote_links(issue)  # error: [AF134] "jira.JIRA.remote_links()"
    j_i_r_a.remove_watcher(issue, watcher)  # error: [AF134] "jira.JIRA.remove_watcher()"
    j_i_r_a.resolutions()  # error: [AF134] "jira.JIRA.resolutions()"
    j_i_r_a.search_assignable_users_for_issues()  # error: [AF134] "jira.JIRA.search_assignable_users_for_issues()"
    j_i_r_a.search_users()  # error: [AF134] "jira.JIRA.search_users()"
    j_i_r_a.server_info()  # error: [AF134] "jira.JIRA.server_info()"
    j_i_r_a.sprint(id)  # error: [AF134] "jira.JIRA.sprint()"
    j_i_r_a.sprints(board_id)  # error: [AF134] "jira.JIRA.sprints()"
    j_i_r_a.statuses()  # error: [AF134] "jira.JIRA.statuses()"
    j_i_r_a.transitions(issue)  # error: [AF134] "jira.JIRA.transitions()"
    j_i_r_a.update_sprint(id)  # error: [AF134] "jira.JIRA.update_sprint()"
    j_i_r_a.user(id)  # error: [AF134] "jira.JIRA.user()"
    j_i_r_a.votes(issue)  # error: [AF134] "jira.JIRA.votes()"
    j_i_r_a.watchers(issue)  # error: [AF134] "jira.JIRA.watchers()"
    j_i_r_a.worklogs(issue)  # error: [AF134] "jira.JIRA.worklogs()"
