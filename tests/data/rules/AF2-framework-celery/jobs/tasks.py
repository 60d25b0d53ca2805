"""Tasks of Celery: synchronous, in workers of their own."""

from celery import Celery, shared_task

from store import customers, mail, thumbnail

app = Celery("shop", broker="redis://localhost")


@app.task
def send_mail(address: str) -> None:
    mail(address)


@shared_task(bind=True, max_retries=3)
def resize(self, path: str) -> int:
    return thumbnail(path)


@app.task
def report() -> int:
    return len(customers())


def order_mail(address: str) -> None:
    """Waits for the broker."""
    send_mail.delay(address)
