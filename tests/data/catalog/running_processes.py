import asyncio
import multiprocessing
import os
import pty
import shlex
import subprocess
import webbrowser
from subprocess import Popen


async def runs(command: list[str]):
    done = subprocess.run(command, check=True)  # error: [AF161] "subprocess.run()"
    subprocess.call(command)  # error: [AF161] "subprocess.call()"
    subprocess.check_call(command)  # error: [AF161] "subprocess.check_call()"
    subprocess.check_output(command)  # error: [AF161] "subprocess.check_output()"
    subprocess.getoutput("ls")  # error: [AF161] "subprocess.getoutput()"
    subprocess.getstatusoutput("ls")  # error: [AF161] "subprocess.getstatusoutput()"
    os.system("ls")  # error: [AF161] "os.system()"
    pty.spawn("/bin/sh")  # error: [AF161] "pty.spawn()"
    done.check_returncode()
    return done.stdout, shlex.join(command), subprocess.list2cmdline(command)


async def spawned(path: str, args: list[str], env: dict[str, str]):
    os.spawnl(os.P_WAIT, path, "ls")  # error: [AF161] "os.spawnl()"
    os.spawnle(os.P_WAIT, path, "ls", env)  # error: [AF161] "os.spawnle()"
    os.spawnlp(os.P_WAIT, "ls", "ls")  # error: [AF161] "os.spawnlp()"
    os.spawnlpe(os.P_WAIT, "ls", "ls", env)  # error: [AF161] "os.spawnlpe()"
    os.spawnv(os.P_WAIT, path, args)  # error: [AF161] "os.spawnv()"
    os.spawnve(os.P_WAIT, path, args, env)  # error: [AF161] "os.spawnve()"
    os.spawnvp(os.P_WAIT, "ls", args)  # error: [AF161] "os.spawnvp()"
    os.spawnvpe(os.P_WAIT, "ls", args, env)  # error: [AF161] "os.spawnvpe()"
    os.spawnl(os.P_NOWAIT, path, "ls")
    os.spawnv(os.P_NOWAITO, path, args)
    os.spawnvp(mode=os.P_NOWAIT, file="ls", args=args)
    return os.spawnve(os.P_DETACH, path, args, env)


async def starts(path: str, args: list[str], env: dict[str, str]):
    process = Popen(args)  # error: [AF162] "subprocess.Popen()"
    os.posix_spawn(path, args, env)  # error: [AF162] "os.posix_spawn()"
    os.posix_spawnp("ls", args, env)  # error: [AF162] "os.posix_spawnp()"
    worker = multiprocessing.Process(target=print)
    worker.start()  # error: [AF162] "multiprocessing.Process.start()"
    manager = multiprocessing.Manager()  # error: [AF162] "multiprocessing.Manager()"
    os.fork()  # error: [AF162] "os.fork()"
    os.forkpty()  # error: [AF162] "os.forkpty()"
    pty.fork()  # error: [AF162] "pty.fork()"
    webbrowser.open("https://localhost/")  # error: [AF162] "webbrowser.open()"
    webbrowser.open_new("https://localhost/")  # error: [AF162] "webbrowser.open_new()"
    webbrowser.open_new_tab("https://localhost/")  # error: [AF162] "webbrowser.open_new_tab()"
    process.send_signal(2)
    process.terminate()
    return process.poll(), process.pid, worker.is_alive(), manager


async def waits(process: subprocess.Popen[bytes], pid: int):
    process.wait()  # error: [AF163] "subprocess.Popen.wait()"
    process.wait(timeout=5)  # error: [AF163] "subprocess.Popen.wait()"
    process.wait(timeout=0)
    out, err = process.communicate(b"x")  # error: [AF163] "subprocess.Popen.communicate()"
    process.communicate(timeout=0)
    os.wait()  # error: [AF163] "os.wait()"
    os.wait3(0)  # error: [AF163] "os.wait3()"
    os.wait4(pid, 0)  # error: [AF163] "os.wait4()"
    os.waitid(os.P_PID, pid, os.WEXITED)  # error: [AF163] "os.waitid()"
    os.waitpid(pid, 0)  # error: [AF163] "os.waitpid()"
    os.wait3(os.WNOHANG)
    os.wait4(pid, os.WNOHANG)
    os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG)
    os.waitpid(pid, os.WNOHANG)
    return out, err, os.waitstatus_to_exitcode(0)


async def pipes(args: list[str]):
    with Popen(args, stdout=subprocess.PIPE) as process:  # error: [AF162] "subprocess.Popen()" [AF163] "leaving `with subprocess.Popen`"
        line = process.stdout.readline()  # error: [AF163] "subprocess.Popen.stdout.readline()"
        process.stdin.write(line)  # error: [AF163] "subprocess.Popen.stdin.write()"
        process.stdin.writelines([line])  # error: [AF163] "subprocess.Popen.stdin.writelines()"
        process.stdin.flush()  # error: [AF163] "subprocess.Popen.stdin.flush()"
        process.stdout.read(10)  # error: [AF163] "subprocess.Popen.stdout.read()"
        process.stderr.read()  # error: [AF163] "subprocess.Popen.stderr.read()"
        process.stderr.readline()  # error: [AF163] "subprocess.Popen.stderr.readline()"
        process.stderr.readlines()  # error: [AF163] "subprocess.Popen.stderr.readlines()"
        process.stdout.readlines()  # error: [AF163] "subprocess.Popen.stdout.readlines()"
        for text in process.stdout:  # error: [AF181] "iterating over `subprocess.Popen.stdout`"
            print(text, process.stdout.closed)
        errors = [text for text in process.stderr]  # error: [AF181] "iterating over `subprocess.Popen.stderr`"
    pipe = os.popen("ls")  # error: [AF162] "os.popen()"
    head = pipe.readline()  # error: [AF163] "os._wrap_close.readline()"
    rest = pipe.readlines()  # error: [AF163] "os._wrap_close.readlines()"
    for line in pipe:  # error: [AF181] "iterating over `os._wrap_close`"
        print(line)
    pipe.close()  # error: [AF163] "os._wrap_close.close()"
    return head, rest, os.popen("ls").read()  # error: [AF162] "os.popen()" [AF163] "os._wrap_close.read()"


async def asynchronous(args: list[str]):
    process = await asyncio.create_subprocess_exec(*args)
    await process.wait()
    out, _ = await process.communicate()
    return out, await asyncio.to_thread(subprocess.run, args)
