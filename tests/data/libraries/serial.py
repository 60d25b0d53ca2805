import asyncio

import serial
import serial_asyncio
from serial import Serial


class Meter:
    def __init__(self, port: str):
        self.port = serial.Serial(port, 9600, timeout=1)

    async def ask(self, command: bytes):
        self.port.reset_input_buffer()
        self.port.write(command)  # error: [AF133] "serial.Serial.write()"
        self.port.flush()  # error: [AF133] "serial.Serial.flush()"
        return self.port.readline()  # error: [AF133] "serial.Serial.readline()"

    async def elsewhere(self):
        if self.port.in_waiting:
            return await asyncio.to_thread(self.port.read, 10)
        return self.port.is_open


async def more(port: Serial):
    port.open()  # error: [AF133] "serial.Serial.open()"
    port.read(4)  # error: [AF133] "serial.Serial.read()"
    port.read_until(b"\n")  # error: [AF133] "serial.Serial.read_until()"
    port.readlines()  # error: [AF133] "serial.Serial.readlines()"
    port.send_break()  # error: [AF133] "serial.Serial.send_break()"
    for line in port:  # error: [AF181] "iterating over `serial.Serial`"
        print(line)
    port.close()


async def by_url():
    return serial.serial_for_url("socket://host:1").read(1)  # error: [AF133] "serial.Serial.read()"


async def asynchronous(port: str):
    reader, writer = await serial_asyncio.open_serial_connection(url=port)
    writer.write(b"x")
    await writer.drain()
    return await reader.readline()
