import asyncio

import psutil


class Monitor:
    def __init__(self):
        self.process = psutil.Process()

    async def sample(self):
        load = psutil.cpu_percent()
        psutil.cpu_percent(interval=1)  # todo: [AF171]
        self.process.cpu_percent(interval=None)
        usage = psutil.disk_usage("/")  # error: [AF124] "psutil.disk_usage()"
        psutil.disk_partitions()  # error: [AF124] "psutil.disk_partitions()"
        return load, usage, psutil.virtual_memory(), self.process.memory_info()

    async def details(self):
        self.process.open_files()  # error: [AF124] "psutil.Process.open_files()"
        self.process.memory_maps()  # error: [AF124] "psutil.Process.memory_maps()"
        self.process.memory_full_info()  # error: [AF124] "psutil.Process.memory_full_info()"
        self.process.net_connections()  # error: [AF124] "psutil.Process.net_connections()"
        return self.process.name(), await asyncio.to_thread(self.process.open_files)


async def find(name: str):
    for process in psutil.process_iter(["name"]):  # error: [AF124] "psutil.process_iter()"
        if process.info["name"] == name:
            process.terminate()
            process.wait(timeout=3)  # error: [AF163] "psutil.Process.wait()"
    psutil.net_connections()  # error: [AF124] "psutil.net_connections()"
    return len(psutil.pids())  # error: [AF124] "psutil.pids()"


async def stop_family(pid: int):
    parent = psutil.Process(pid)
    children = parent.children(recursive=True)  # error: [AF124] "psutil.Process.children()"
    for child in children:
        child.kill()
    gone, alive = psutil.wait_procs(children, timeout=3)  # error: [AF163] "psutil.wait_procs()"
    for process in alive:
        process.wait()  # error: [AF163] "psutil.Process.wait()"
    for process in gone:
        process.wait(0)
    return psutil.wait_procs(children, timeout=0)


async def start():
    process = psutil.Popen(["sleep", "1"])  # error: [AF162] "psutil.Popen()"
    process.communicate()  # error: [AF163] "psutil.Popen.communicate()"
    process.wait()  # error: [AF163] "psutil.Popen.wait()"
    return process.pid
