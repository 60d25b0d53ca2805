"""Objects of praw: what instances hold."""

import praw

OBJECTS = {
    "praw.Reddit": lambda: praw.Reddit(
        client_id="a", client_secret="b", user_agent="c", check_for_updates=False
    ),
}
