"""praw: the API of Reddit. asyncpraw is its async equivalent."""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("praw",)

_DOCS = "https://praw.readthedocs.io/en/stable/code_overview/"
_SUBMISSION = "praw.models.Submission"
_COMMENT = "praw.models.Comment"
_SUBREDDIT = "praw.models.Subreddit"
_FOREST = "praw.models.comment_forest.CommentForest"
_STREAM = "praw.models.reddit.subreddit.SubredditStream"
_CONTENT = "clear_vote delete disable_inbox_replies downvote edit reply report save unsave upvote"

# Listings are asked for while they are iterated over: class → (page, methods, elements).
_LISTINGS: dict[str, tuple[str, str, str]] = {
    _SUBREDDIT: (
        "models/subreddit",
        "controversial hot new rising search top",
        _SUBMISSION,
    ),
    _STREAM: ("other/subredditstream", "submissions", _SUBMISSION),
    "praw.models.Front": ("reddit/front", "best hot new top", _SUBMISSION),
    "praw.models.Redditor": ("models/redditor", "hot new top", f"{_COMMENT} | {_SUBMISSION}"),
    "praw.models.Inbox": ("reddit/inbox", "all mentions unread", "praw.models.Message"),
    "praw.models.Subreddits": ("reddit/subreddits", "default new popular search", _SUBREDDIT),
    "praw.models.User": ("reddit/user", "subreddits", _SUBREDDIT),
}


def _methods(owner: str, names: str, page: str, *, lazy: bool = False) -> tuple[BlockingCall, ...]:
    return calls(
        owner,
        names,
        "AF134",
        f"{_DOCS}{page}.html",
        f"async{owner}.{{name}}",
        needs="asyncpraw",
        lazy=lazy,
    )


# Objects such as Subreddit are made without a request, and fetch when an attribute is read.
CALLS: tuple[BlockingCall, ...] = (
    *_methods(
        "praw.Reddit", "delete get patch post put request username_available", "reddit_instance"
    ),
    call(
        "praw.Reddit.info",
        "AF134",
        f"{_DOCS}reddit_instance.html",
        "asyncpraw.Reddit.info",
        needs="asyncpraw",
        lazy=True,
    ),
    *_methods(
        _SUBREDDIT,
        "message post_requirements sticky submit subscribe traffic unsubscribe",
        "models/subreddit",
    ),
    *_methods(_STREAM, "comments", "other/subredditstream", lazy=True),
    *_methods(_SUBMISSION, f"{_CONTENT} crosspost hide mark_visited unhide", "models/submission"),
    *_methods(_COMMENT, f"{_CONTENT} block mark_read mark_unread refresh", "models/comment"),
    *_methods("praw.models.Message", "delete mark_read mark_unread reply", "models/message"),
    *_methods(
        "praw.models.Redditor",
        "block friend message moderated multireddits trophies unblock unfriend",
        "models/redditor",
    ),
    *_methods("praw.models.Inbox", "mark_all_read mark_read mark_unread message", "reddit/inbox"),
    *_methods("praw.models.Subreddits", "recommended search_by_name", "reddit/subreddits"),
    *_methods("praw.models.User", "blocked friends karma me", "reddit/user"),
    *_methods(_FOREST, "replace_more", "other/commentforest"),
    *(
        one
        for owner, (page, names, _) in _LISTINGS.items()
        for one in _methods(owner, names, page, lazy=True)
    ),
)

ALIASES: dict[str, str] = {
    "praw.models.reddit.comment.Comment": _COMMENT,
    "praw.models.reddit.redditor.Redditor": "praw.models.Redditor",
    "praw.models.reddit.submission.Submission": _SUBMISSION,
    "praw.models.reddit.subreddit.Subreddit": _SUBREDDIT,
    "praw.reddit.Reddit": "praw.Reddit",
}

BASES: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(_LISTINGS, ()),
    "praw.Reddit": (),
    "praw.models.Message": (),
    "praw.models.SubredditHelper": (),
    _COMMENT: (),
    _FOREST: (),
    _SUBMISSION: (),
}

ATTRIBUTES: dict[str, str] = {
    "praw.Reddit.front": "praw.models.Front",
    "praw.Reddit.inbox": "praw.models.Inbox",
    "praw.Reddit.subreddit": "praw.models.SubredditHelper",
    "praw.Reddit.subreddits": "praw.models.Subreddits",
    "praw.Reddit.user": "praw.models.User",
    f"{_SUBMISSION}.comments": _FOREST,
    f"{_SUBREDDIT}.stream": _STREAM,
}

RESULTS: dict[str, str] = {
    **{
        f"{owner}.{name}": f"Iterator[{elements}]"
        for owner, (_, names, elements) in _LISTINGS.items()
        for name in names.split()
    },
    "praw.Reddit.comment": _COMMENT,
    "praw.Reddit.redditor": "praw.models.Redditor",
    "praw.Reddit.submission": _SUBMISSION,
    "praw.models.SubredditHelper.__call__": _SUBREDDIT,
    "praw.models.User.me": "praw.models.Redditor",
    **returns(_SUBREDDIT, "sticky submit", _SUBMISSION),
    f"{_STREAM}.comments": f"Iterator[{_COMMENT}]",
}
