"""Async code that starts tasks."""

import asyncio

from jobs.tasks import order_mail, report, resize, send_mail


async def register(address: str) -> None:
    send_mail.delay(address)  # error: [AF164]
    resize.apply_async(("new.png",))  # error: [AF164]


async def register_through_a_helper(address: str) -> None:
    await asyncio.to_thread(order_mail, address)
    order_mail(address)  # error: [AF264] "`jobs.tasks.order_mail()`"


async def run_here(address: str) -> int:
    send_mail(address)  # error: [AF233] "`store.mail()` → `smtplib.SMTP()`"
    return report()  # error: [AF212] "`store.customers()` → `sqlalchemy.Engine.connect()`"


async def signature(address: str):
    return send_mail.s(address), send_mail.name
