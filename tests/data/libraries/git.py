import asyncio

import git
from git import Repo


class Mirror:
    def __init__(self, path: str):
        self.repo = Repo(path)

    async def sync(self):
        origin = self.repo.remote("origin")
        origin.fetch(prune=True)  # error: [AF161] "git.Remote.fetch()"
        self.repo.remotes[0].pull()  # error: [AF161] "git.Remote.pull()"
        origin.push()  # error: [AF161] "git.Remote.push()"
        self.repo.git.checkout("main")  # error: [AF161] "git.Git.checkout()"
        self.repo.git.execute(["git", "gc"])  # error: [AF161] "git.Git.execute()"
        self.repo.remotes.origin.pull()  # todo: [AF161]
        await asyncio.to_thread(origin.fetch)
        return origin.name, self.repo.git.environment()

    async def commit(self, message: str):
        if self.repo.is_dirty():  # error: [AF161] "git.Repo.is_dirty()"
            self.repo.index.add(["a"])  # error: [AF122] "git.IndexFile.add()"
            self.repo.index.commit(message)  # error: [AF122] "git.IndexFile.commit()"
        self.repo.index.write()  # error: [AF122] "git.IndexFile.write()"
        self.repo.index.write_tree()  # error: [AF122] "git.IndexFile.write_tree()"
        self.repo.index.remove(["a"])  # error: [AF161] "git.IndexFile.remove()"
        self.repo.index.move(["a", "b"])  # error: [AF161] "git.IndexFile.move()"
        self.repo.index.checkout(["a"])  # error: [AF161] "git.IndexFile.checkout()"
        self.repo.index.reset()  # error: [AF161] "git.IndexFile.reset()"
        return self.repo.index.diff("HEAD")  # error: [AF161] "git.IndexFile.diff()"

    async def history(self):
        for commit in self.repo.iter_commits("main", max_count=10):  # error: [AF161] "git.Repo.iter_commits()"
            print(commit.hexsha)
        for entry in self.repo.blame_incremental("HEAD", "a"):  # error: [AF161] "git.Repo.blame_incremental()"
            print(entry)
        self.repo.blame("HEAD", "a")  # error: [AF161] "git.Repo.blame()"
        self.repo.merge_base("a", "b")  # error: [AF161] "git.Repo.merge_base()"
        self.repo.is_ancestor("a", "b")  # error: [AF161] "git.Repo.is_ancestor()"
        self.repo.ignored("a")  # error: [AF161] "git.Repo.ignored()"
        return self.repo.working_dir


async def repositories(url: str, path: str):
    made = git.Repo.clone_from(url, path, depth=1)  # error: [AF161] "git.Repo.clone_from()"
    made.clone(path)  # error: [AF161] "git.Repo.clone()"
    with open(path, "wb") as stream:  # error: [AF121] "open()"
        made.archive(stream)  # error: [AF161] "git.Repo.archive()"
    return Repo.init(path)  # error: [AF161] "git.Repo.init()"


async def references(repo: Repo, url: str):
    repo.create_tag("v1")  # error: [AF161] "git.Repo.create_tag()"
    repo.delete_tag("v1")  # error: [AF161] "git.Repo.delete_tag()"
    head = repo.create_head("topic")
    head.checkout()  # error: [AF161] "git.Head.checkout()"
    head.rename("b")  # error: [AF161] "git.Head.rename()"
    git.Head.delete(repo, "b")  # error: [AF161] "git.Head.delete()"
    repo.delete_head("topic")  # error: [AF161] "git.Repo.delete_head()"
    remote = repo.create_remote("other", url)  # error: [AF161] "git.Repo.create_remote()"
    remote.exists()  # error: [AF161] "git.Remote.exists()"
    remote.update()  # error: [AF161] "git.Remote.update()"
    remote.rename("b")  # error: [AF161] "git.Remote.rename()"
    remote.set_url(url)  # error: [AF161] "git.Remote.set_url()"
    remote.add_url(url)  # error: [AF161] "git.Remote.add_url()"
    remote.delete_url(url)  # error: [AF161] "git.Remote.delete_url()"
    repo.delete_remote(remote)  # error: [AF161] "git.Repo.delete_remote()"
    git.Remote.create(repo, "a", url)  # error: [AF161] "git.Remote.create()"
    git.Remote.add(repo, "a", url)  # error: [AF161] "git.Remote.add()"
    git.Remote.remove(repo, "a")  # error: [AF161] "git.Remote.remove()"
    git.Remote.rm(repo, "a")  # error: [AF161] "git.Remote.rm()"


async def submodules(repo: Repo, url: str):
    repo.create_submodule("a", "a", url)  # error: [AF161] "git.Repo.create_submodule()"
    repo.submodule_update()  # error: [AF161] "git.Repo.submodule_update()"
    for submodule in repo.submodules:
        submodule.update(init=True)  # error: [AF161] "git.Submodule.update()"
        submodule.move("b")  # error: [AF161] "git.Submodule.move()"
        submodule.remove()  # error: [AF161] "git.Submodule.remove()"
    git.Submodule.add(repo, "a", "a", url)  # error: [AF161] "git.Submodule.add()"
