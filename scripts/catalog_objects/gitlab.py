"""Objects of python-gitlab: what instances hold."""

import gitlab


def _project() -> object:
    return gitlab.Gitlab("https://gitlab.example.com").projects.get(1, lazy=True)


OBJECTS = {
    "gitlab.Gitlab": lambda: gitlab.Gitlab("https://gitlab.example.com"),
    "gitlab.v4.objects.Project": _project,
    "gitlab.v4.objects.ProjectIssue": lambda: _project().issues.get(1, lazy=True),
    "gitlab.v4.objects.ProjectMergeRequest": lambda: _project().mergerequests.get(1, lazy=True),
}
