import asyncio

import asyncpraw
import praw
from praw.models import Submission
import praw.models
import praw.models.reddit.subreddit


class Bot:
    def __init__(self, client_id: str, secret: str):
        self.reddit = praw.Reddit(client_id=client_id, client_secret=secret, user_agent="bot")

    async def read(self, name: str):
        subreddit = self.reddit.subreddit(name)
        for submission in subreddit.hot(limit=10):  # error: [AF134] "praw.models.Subreddit.hot()"
            submission.upvote()  # error: [AF134] "praw.models.Submission.upvote()"
            submission.comments.replace_more(limit=0)  # error: [AF134] "praw.models.comment_forest.CommentForest.replace_more()"
        newest = self.reddit.subreddit(name).new(limit=5)
        titles = [one.title for one in newest]  # error: [AF134] "praw.models.Subreddit.new()"
        later = subreddit.top(time_filter="day")
        return titles, await asyncio.to_thread(list, later)

    async def follow(self, name: str):
        for comment in self.reddit.subreddit(name).stream.comments(skip_existing=True):  # error: [AF134] "praw.models.reddit.subreddit.SubredditStream.comments()"
            comment.reply("hello")  # error: [AF134] "praw.models.Comment.reply()"

    async def post(self, name: str):
        submission = self.reddit.subreddit(name).submit("title", selftext="text")  # error: [AF134] "praw.models.Subreddit.submit()"
        submission.edit("changed")  # error: [AF134] "praw.models.Submission.edit()"
        me = self.reddit.user.me()  # error: [AF134] "praw.models.User.me()"
        for message in self.reddit.inbox.unread():  # error: [AF134] "praw.models.Inbox.unread()"
            message.mark_read()  # error: [AF134] "praw.models.Message.mark_read()"
        return me.name

    async def known(self, number: str) -> Submission:
        return self.reddit.submission(number)


async def asynchronous(name: str):
    async with asyncpraw.Reddit("bot") as reddit:
        subreddit = await reddit.subreddit(name)
        async for submission in subreddit.hot(limit=5):
            await submission.upvote()
        await asyncio.gather(subreddit.submit("a", selftext="b"), reddit.user.me())


async def reddit_calls(reddit: praw.Reddit, path, method, name):
    reddit.delete(path)  # error: [AF134] "praw.Reddit.delete()"
    reddit.get(path)  # error: [AF134] "praw.Reddit.get()"
    reddit.patch(path)  # error: [AF134] "praw.Reddit.patch()"
    reddit.post(path)  # error: [AF134] "praw.Reddit.post()"
    reddit.put(path)  # error: [AF134] "praw.Reddit.put()"
    reddit.request(method=method, path=path)  # error: [AF134] "praw.Reddit.request()"
    reddit.username_available(name)  # error: [AF134] "praw.Reddit.username_available()"
    for one in reddit.info():  # error: [AF134] "praw.Reddit.info()"
        print(one)


async def subreddit_calls(subreddit: praw.models.Subreddit, message, subject, query):
    subreddit.message(message=message, subject=subject)  # error: [AF134] "praw.models.Subreddit.message()"
    subreddit.post_requirements()  # error: [AF134] "praw.models.Subreddit.post_requirements()"
    subreddit.sticky()  # error: [AF134] "praw.models.Subreddit.sticky()"
    subreddit.subscribe()  # error: [AF134] "praw.models.Subreddit.subscribe()"
    subreddit.traffic()  # error: [AF134] "praw.models.Subreddit.traffic()"
    subreddit.unsubscribe()  # error: [AF134] "praw.models.Subreddit.unsubscribe()"
    for one in subreddit.controversial():  # error: [AF134] "praw.models.Subreddit.controversial()"
        print(one)
    for one in subreddit.rising():  # error: [AF134] "praw.models.Subreddit.rising()"
        print(one)
    for one in subreddit.search(query):  # error: [AF134] "praw.models.Subreddit.search()"
        print(one)
    for one in subreddit.top():  # error: [AF134] "praw.models.Subreddit.top()"
        print(one)


async def submission_calls(submission: praw.models.Submission, body, reason, subreddit):
    submission.clear_vote()  # error: [AF134] "praw.models.Submission.clear_vote()"
    submission.delete()  # error: [AF134] "praw.models.Submission.delete()"
    submission.disable_inbox_replies()  # error: [AF134] "praw.models.Submission.disable_inbox_replies()"
    submission.downvote()  # error: [AF134] "praw.models.Submission.downvote()"
    submission.reply(body)  # error: [AF134] "praw.models.Submission.reply()"
    submission.report(reason)  # error: [AF134] "praw.models.Submission.report()"
    submission.save()  # error: [AF134] "praw.models.Submission.save()"
    submission.unsave()  # error: [AF134] "praw.models.Submission.unsave()"
    submission.crosspost(subreddit)  # error: [AF134] "praw.models.Submission.crosspost()"
    submission.hide()  # error: [AF134] "praw.models.Submission.hide()"
    submission.mark_visited()  # error: [AF134] "praw.models.Submission.mark_visited()"
    submission.unhide()  # error: [AF134] "praw.models.Submission.unhide()"


async def comment_calls(comment: praw.models.Comment, body, reason):
    comment.clear_vote()  # error: [AF134] "praw.models.Comment.clear_vote()"
    comment.delete()  # error: [AF134] "praw.models.Comment.delete()"
    comment.disable_inbox_replies()  # error: [AF134] "praw.models.Comment.disable_inbox_replies()"
    comment.downvote()  # error: [AF134] "praw.models.Comment.downvote()"
    comment.edit(body)  # error: [AF134] "praw.models.Comment.edit()"
    comment.report(reason)  # error: [AF134] "praw.models.Comment.report()"
    comment.save()  # error: [AF134] "praw.models.Comment.save()"
    comment.unsave()  # error: [AF134] "praw.models.Comment.unsave()"
    comment.upvote()  # error: [AF134] "praw.models.Comment.upvote()"
    comment.block()  # error: [AF134] "praw.models.Comment.block()"
    comment.mark_read()  # error: [AF134] "praw.models.Comment.mark_read()"
    comment.mark_unread()  # error: [AF134] "praw.models.Comment.mark_unread()"
    comment.refresh()  # error: [AF134] "praw.models.Comment.refresh()"


async def message_calls(message: praw.models.Message, body):
    message.delete()  # error: [AF134] "praw.models.Message.delete()"
    message.mark_unread()  # error: [AF134] "praw.models.Message.mark_unread()"
    message.reply(body)  # error: [AF134] "praw.models.Message.reply()"


async def redditor_calls(redditor: praw.models.Redditor, message, subject):
    redditor.block()  # error: [AF134] "praw.models.Redditor.block()"
    redditor.friend()  # error: [AF134] "praw.models.Redditor.friend()"
    redditor.message(message=message, subject=subject)  # error: [AF134] "praw.models.Redditor.message()"
    redditor.moderated()  # error: [AF134] "praw.models.Redditor.moderated()"
    redditor.multireddits()  # error: [AF134] "praw.models.Redditor.multireddits()"
    redditor.trophies()  # error: [AF134] "praw.models.Redditor.trophies()"
    redditor.unblock()  # error: [AF134] "praw.models.Redditor.unblock()"
    redditor.unfriend()  # error: [AF134] "praw.models.Redditor.unfriend()"
    for one in redditor.hot():  # error: [AF134] "praw.models.Redditor.hot()"
        print(one)
    for one in redditor.new():  # error: [AF134] "praw.models.Redditor.new()"
        print(one)
    for one in redditor.top():  # error: [AF134] "praw.models.Redditor.top()"
        print(one)


async def inbox_calls(inbox: praw.models.Inbox, items, message_id):
    inbox.mark_all_read()  # error: [AF134] "praw.models.Inbox.mark_all_read()"
    inbox.mark_read(items)  # error: [AF134] "praw.models.Inbox.mark_read()"
    inbox.mark_unread(items)  # error: [AF134] "praw.models.Inbox.mark_unread()"
    inbox.message(message_id)  # error: [AF134] "praw.models.Inbox.message()"
    for one in inbox.all():  # error: [AF134] "praw.models.Inbox.all()"
        print(one)
    for one in inbox.mentions():  # error: [AF134] "praw.models.Inbox.mentions()"
        print(one)


async def subreddits_calls(subreddits: praw.models.Subreddits, subreddits_, query):
    subreddits.recommended(subreddits_)  # error: [AF134] "praw.models.Subreddits.recommended()"
    subreddits.search_by_name(query)  # error: [AF134] "praw.models.Subreddits.search_by_name()"
    for one in subreddits.default():  # error: [AF134] "praw.models.Subreddits.default()"
        print(one)
    for one in subreddits.new():  # error: [AF134] "praw.models.Subreddits.new()"
        print(one)
    for one in subreddits.popular():  # error: [AF134] "praw.models.Subreddits.popular()"
        print(one)
    for one in subreddits.search(query):  # error: [AF134] "praw.models.Subreddits.search()"
        print(one)


async def user_calls(user: praw.models.User):
    user.blocked()  # error: [AF134] "praw.models.User.blocked()"
    user.friends()  # error: [AF134] "praw.models.User.friends()"
    user.karma()  # error: [AF134] "praw.models.User.karma()"
    for one in user.subreddits():  # error: [AF134] "praw.models.User.subreddits()"
        print(one)


async def subreddit_stream_calls(subreddit_stream: praw.models.reddit.subreddit.SubredditStream):
    for one in subreddit_stream.submissions():  # error: [AF134] "praw.models.reddit.subreddit.SubredditStream.submissions()"
        print(one)


async def front_calls(front: praw.models.Front):
    for one in front.best():  # error: [AF134] "praw.models.Front.best()"
        print(one)
    for one in front.hot():  # error: [AF134] "praw.models.Front.hot()"
        print(one)
    for one in front.new():  # error: [AF134] "praw.models.Front.new()"
        print(one)
    for one in front.top():  # error: [AF134] "praw.models.Front.top()"
        print(one)
