import smtplib

__all__ = ("deliver", "check")


def deliver(text: str) -> None:
    smtplib.SMTP("localhost").sendmail("a", "b", text)


def check(text: str) -> None:
    deliver(f"check {text}")


def internal(text: str) -> None:
    deliver(text)
