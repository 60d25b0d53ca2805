import asyncio

from postmarker.core import PostmarkClient
import postmarker.core
import postmarker.models.emails


class Letters:
    def __init__(self, token: str):
        self.postmark = PostmarkClient(server_token=token)

    async def welcome(self, to: str):
        self.postmark.emails.send(From="a@example.com", To=to, Subject="Hello", TextBody="x")  # error: [AF134] "postmarker.models.emails.EmailManager.send()"
        letter = self.postmark.emails.Email(From="a@example.com", To=to, Subject="Hello")
        letter.send()  # error: [AF134] "postmarker.models.emails.Email.send()"
        await asyncio.to_thread(letter.send)


async def email_manager_calls(email_manager: postmarker.models.emails.EmailManager, TemplateModel, From, To):
    email_manager.send_batch()  # error: [AF134] "postmarker.models.emails.EmailManager.send_batch()"
    email_manager.send_template_batch()  # error: [AF134] "postmarker.models.emails.EmailManager.send_template_batch()"
    email_manager.send_with_template(TemplateModel=TemplateModel, From=From, To=To)  # error: [AF134] "postmarker.models.emails.EmailManager.send_with_template()"


async def email_batch_calls(email_batch: postmarker.models.emails.EmailBatch):
    email_batch.send()  # error: [AF134] "postmarker.models.emails.EmailBatch.send()"


async def email_template_calls(email_template: postmarker.models.emails.EmailTemplate):
    email_template.send()  # error: [AF134] "postmarker.models.emails.EmailTemplate.send()"


async def email_template_batch_calls(email_template_batch: postmarker.models.emails.EmailTemplateBatch):
    email_template_batch.send()  # error: [AF134] "postmarker.models.emails.EmailTemplateBatch.send()"


async def postmark_client_calls(postmark_client: postmarker.core.PostmarkClient, method, endpoint, dump):
    postmark_client.call(method, endpoint)  # error: [AF134] "postmarker.core.PostmarkClient.call()"
    postmark_client.spamcheck(dump)  # error: [AF134] "postmarker.core.PostmarkClient.spamcheck()"
