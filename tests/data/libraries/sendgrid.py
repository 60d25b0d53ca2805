import asyncio
import os

from sendgrid import SendGridAPIClient, TwilioEmailAPIClient
from sendgrid.helpers.mail import Mail

client = SendGridAPIClient(os.environ["SENDGRID_API_KEY"])


async def welcome(to: str):
    message = Mail(from_email="a@example.com", to_emails=to, subject="Hello", html_content="x")
    response = client.send(message)  # error: [AF134] "sendgrid.SendGridAPIClient.send()"
    TwilioEmailAPIClient().send(message)  # error: [AF134] "sendgrid.TwilioEmailAPIClient.send()"
    await asyncio.to_thread(client.send, message)
    return response.status_code
