"""Objects of PyGithub: `github.GithubIntegration` is a class, and a module of that name too."""

import github

OBJECTS = {"github.GithubIntegration": lambda: github.GithubIntegration}
