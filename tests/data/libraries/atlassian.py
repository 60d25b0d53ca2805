import asyncio

from atlassian import Bitbucket, Jira
import atlassian
import atlassian.rest_client


class Tracker:
    def __init__(self, url: str, token: str):
        self.jira = Jira(url=url, token=token)

    async def open(self, fields: dict):
        issue = self.jira.create_issue(fields)  # error: [AF134] "atlassian.Jira.create_issue()"
        self.jira.issue_add_comment(issue["key"], "seen")  # error: [AF134] "atlassian.Jira.issue_add_comment()"
        found = self.jira.jql("project = A")  # error: [AF134] "atlassian.Jira.jql()"
        self.jira.get("rest/api/2/issue/A-1")  # error: [AF134] "atlassian.rest_client.AtlassianRestAPI.get()"
        return found, await asyncio.to_thread(self.jira.issue, "A-1")


async def forge(url: str):
    return Bitbucket(url).post("rest/api/1.0/projects")  # error: [AF134] "atlassian.rest_client.AtlassianRestAPI.post()"


async def jira_calls(jira: atlassian.Jira, issue_key, filename, issue, link_url, title, issue_id_or_key, epic, key, user, fields, field, status, started, time_sec, jql, status_name):
    jira.add_attachment(issue_key, filename)  # error: [AF134] "atlassian.Jira.add_attachment()"
    jira.assign_issue(issue)  # error: [AF134] "atlassian.Jira.assign_issue()"
    jira.create_or_update_issue_remote_links(issue_key, link_url, title)  # error: [AF134] "atlassian.Jira.create_or_update_issue_remote_links()"
    jira.delete_issue(issue_id_or_key)  # error: [AF134] "atlassian.Jira.delete_issue()"
    jira.epic_issues(epic)  # error: [AF134] "atlassian.Jira.epic_issues()"
    jira.get_all_fields()  # error: [AF134] "atlassian.Jira.get_all_fields()"
    jira.get_all_projects()  # error: [AF134] "atlassian.Jira.get_all_projects()"
    jira.get_issue(issue_id_or_key)  # error: [AF134] "atlassian.Jira.get_issue()"
    jira.get_issue_transitions(issue_key)  # error: [AF134] "atlassian.Jira.get_issue_transitions()"
    jira.get_project_components(key)  # error: [AF134] "atlassian.Jira.get_project_components()"
    jira.issue(key)  # error: [AF134] "atlassian.Jira.issue()"
    jira.issue_add_watcher(issue_key, user)  # error: [AF134] "atlassian.Jira.issue_add_watcher()"
    jira.issue_create(fields)  # error: [AF134] "atlassian.Jira.issue_create()"
    jira.issue_field_value(key, field)  # error: [AF134] "atlassian.Jira.issue_field_value()"
    jira.issue_transition(issue_key, status)  # error: [AF134] "atlassian.Jira.issue_transition()"
    jira.issue_worklog(key, started, time_sec)  # error: [AF134] "atlassian.Jira.issue_worklog()"
    jira.jql_get_list_of_tickets(jql)  # error: [AF134] "atlassian.Jira.jql_get_list_of_tickets()"
    jira.myself()  # error: [AF134] "atlassian.Jira.myself()"
    jira.project(key)  # error: [AF134] "atlassian.Jira.project()"
    jira.projects()  # error: [AF134] "atlassian.Jira.projects()"
    jira.set_issue_status(issue_key, status_name)  # error: [AF134] "atlassian.Jira.set_issue_status()"
    jira.update_issue_field(key)  # error: [AF134] "atlassian.Jira.update_issue_field()"
    jira.user()  # error: [AF134] "atlassian.Jira.user()"
    jira.user_find_by_user_string()  # error: [AF134] "atlassian.Jira.user_find_by_user_string()"


async def atlassian_rest_a_p_i_calls(atlassian_rest_a_p_i: atlassian.rest_client.AtlassianRestAPI, path):
    atlassian_rest_a_p_i.delete(path)  # error: [AF134] "atlassian.rest_client.AtlassianRestAPI.delete()"
    atlassian_rest_a_p_i.put(path)  # error: [AF134] "atlassian.rest_client.AtlassianRestAPI.put()"
    atlassian_rest_a_p_i.request()  # error: [AF134] "atlassian.rest_client.AtlassianRestAPI.request()"
