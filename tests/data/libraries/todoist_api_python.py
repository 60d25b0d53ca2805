import asyncio

from todoist_api_python.api import TodoistAPI
from todoist_api_python.api_async import TodoistAPIAsync
import todoist_api_python.api


class Tasks:
    def __init__(self, token: str):
        self.api = TodoistAPI(token)

    async def add(self, text: str):
        task = self.api.add_task(content=text)  # error: [AF134] "todoist_api_python.api.TodoistAPI.add_task()"
        for page in self.api.get_tasks():  # error: [AF134] "todoist_api_python.api.TodoistAPI.get_tasks()"
            print(page)
        pages = self.api.get_projects()
        return task.id, await asyncio.to_thread(list, pages)


async def asynchronous(token: str):
    async with TodoistAPIAsync(token) as api:
        await asyncio.gather(api.get_task("1"), api.add_task(content="x"))
        async for page in await api.get_tasks():
            print(page)


async def todoist_a_p_i_calls(todoist_a_p_i: todoist_api_python.api.TodoistAPI, content, name, project_id, text, task_id, comment_id, label_id, section_id):
    todoist_a_p_i.add_comment(content)  # error: [AF134] "todoist_api_python.api.TodoistAPI.add_comment()"
    todoist_a_p_i.add_label(name)  # error: [AF134] "todoist_api_python.api.TodoistAPI.add_label()"
    todoist_a_p_i.add_project(name)  # error: [AF134] "todoist_api_python.api.TodoistAPI.add_project()"
    todoist_a_p_i.add_section(name, project_id)  # error: [AF134] "todoist_api_python.api.TodoistAPI.add_section()"
    todoist_a_p_i.add_task_quick(text)  # error: [AF134] "todoist_api_python.api.TodoistAPI.add_task_quick()"
    todoist_a_p_i.complete_task(task_id)  # error: [AF134] "todoist_api_python.api.TodoistAPI.complete_task()"
    todoist_a_p_i.delete_comment(comment_id)  # error: [AF134] "todoist_api_python.api.TodoistAPI.delete_comment()"
    todoist_a_p_i.delete_label(label_id)  # error: [AF134] "todoist_api_python.api.TodoistAPI.delete_label()"
    todoist_a_p_i.delete_project(project_id)  # error: [AF134] "todoist_api_python.api.TodoistAPI.delete_project()"
    todoist_a_p_i.delete_section(section_id)  # error: [AF134] "todoist_api_python.api.TodoistAPI.delete_section()"
    todoist_a_p_i.delete_task(task_id)  # error: [AF134] "todoist_api_python.api.TodoistAPI.delete_task()"
    todoist_a_p_i.get_comment(comment_id)  # error: [AF134] "todoist_api_python.api.TodoistAPI.get_comment()"
    todoist_a_p_i.get_label(label_id)  # error: [AF134] "todoist_api_python.api.TodoistAPI.get_label()"
    todoist_a_p_i.get_project(project_id)  # error: [AF134] "todoist_api_python.api.TodoistAPI.get_project()"
    todoist_a_p_i.get_section(section_id)  # error: [AF134] "todoist_api_python.api.TodoistAPI.get_section()"
    todoist_a_p_i.get_task(task_id)  # error: [AF134] "todoist_api_python.api.TodoistAPI.get_task()"
    todoist_a_p_i.move_task(task_id)  # error: [AF134] "todoist_api_python.api.TodoistAPI.move_task()"
    todoist_a_p_i.uncomplete_task(task_id)  # error: [AF134] "todoist_api_python.api.TodoistAPI.uncomplete_task()"
    todoist_a_p_i.update_comment(comment_id, content)  # error: [AF134] "todoist_api_python.api.TodoistAPI.update_comment()"
    todoist_a_p_i.update_label(label_id)  # error: [AF134] "todoist_api_python.api.TodoistAPI.update_label()"
    todoist_a_p_i.update_project(project_id)  # error: [AF134] "todoist_api_python.api.TodoistAPI.update_project()"
    todoist_a_p_i.update_section(section_id)  # error: [AF134] "todoist_api_python.api.TodoistAPI.update_section()"
    todoist_a_p_i.update_task(task_id)  # error: [AF134] "todoist_api_python.api.TodoistAPI.update_task()"
    for one in todoist_a_p_i.filter_tasks():  # error: [AF134] "todoist_api_python.api.TodoistAPI.filter_tasks()"
        print(one)
    for one in todoist_a_p_i.get_collaborators(project_id):  # error: [AF134] "todoist_api_python.api.TodoistAPI.get_collaborators()"
        print(one)
    for one in todoist_a_p_i.get_comments():  # error: [AF134] "todoist_api_python.api.TodoistAPI.get_comments()"
        print(one)
    for one in todoist_a_p_i.get_labels():  # error: [AF134] "todoist_api_python.api.TodoistAPI.get_labels()"
        print(one)
    for one in todoist_a_p_i.get_projects():  # error: [AF134] "todoist_api_python.api.TodoistAPI.get_projects()"
        print(one)
    for one in todoist_a_p_i.get_sections():  # error: [AF134] "todoist_api_python.api.TodoistAPI.get_sections()"
        print(one)
