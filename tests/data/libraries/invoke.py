import asyncio

import invoke
from invoke import Context, Local, MockContext


async def functions():
    result = invoke.run("ls", hide=True)  # error: [AF161] "invoke.run()"
    invoke.sudo("ls")  # error: [AF161] "invoke.sudo()"
    return result.stdout, result.ok, await asyncio.to_thread(invoke.run, "ls")


async def contexts(context: Context):
    with context.cd("/tmp"):
        context.run("make", warn=True)  # error: [AF161] "invoke.Context.run()"
        context.sudo("make install")  # error: [AF161] "invoke.Context.sudo()"
    context.run("daemon", disown=True)
    promise = context.run("make", asynchronous=True)
    promise.join()  # error: [AF163] "invoke.Promise.join()"
    with context.run("make", asynchronous=True) as running:  # error: [AF163] "leaving `with invoke.Promise`"
        print(running.runner)
    Local(context).run("ls")  # error: [AF161] "invoke.Runner.run()"
    MockContext(run="ok").run("ls")


@invoke.task
def build(c):
    c.run("make")
