import asyncio

from twilio.base.exceptions import TwilioRestException
from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.rest import Client
from twilio.twiml.messaging_response import MessagingResponse
import twilio.rest
import twilio.rest.api.v2010.account.call
import twilio.rest.api.v2010.account.incoming_phone_number
import twilio.rest.api.v2010.account.message
import twilio.rest.api.v2010.account.recording
import twilio.rest.conversations.v1.conversation
import twilio.rest.verify.v2.service
import twilio.rest.verify.v2.service.verification


class Texts:
    def __init__(self, sid: str, token: str, service: str):
        self.client = Client(sid, token)
        self.service = service

    async def send(self, to: str, body: str):
        try:
            message = self.client.messages.create(to=to, from_="+1", body=body)  # error: [AF134] "twilio.rest.api.v2010.account.message.MessageList.create()"
        except TwilioRestException:
            return None
        message.fetch()  # error: [AF134] "twilio.rest.api.v2010.account.message.MessageInstance.fetch()"
        self.client.messages(message.sid).delete()  # error: [AF134] "twilio.rest.api.v2010.account.message.MessageContext.delete()"
        for old in self.client.messages.list(limit=20):  # error: [AF134] "twilio.rest.api.v2010.account.message.MessageList.list()"
            old.delete()  # error: [AF134] "twilio.rest.api.v2010.account.message.MessageInstance.delete()"
        return message.sid

    async def verify(self, to: str, code: str):
        service = self.client.verify.v2.services(self.service)
        service.verifications.create(to=to, channel="sms")  # error: [AF134] "twilio.rest.verify.v2.service.verification.VerificationList.create()"
        check = self.client.verify.services(self.service).verification_checks.create(to=to, code=code)  # error: [AF134] "twilio.rest.verify.v2.service.verification_check.VerificationCheckList.create()"
        return check.status

    async def look_up(self, number: str):
        return self.client.lookups.v2.phone_numbers(number).fetch()  # error: [AF134] "twilio.rest.lookups.v2.phone_number.PhoneNumberContext.fetch()"

    async def ring(self, to: str, number: str):
        call = self.client.calls.create(to=to, from_="+1", url="https://twiml")  # error: [AF134] "twilio.rest.api.v2010.account.call.CallList.create()"
        call.update(status="completed")  # error: [AF134] "twilio.rest.api.v2010.account.call.CallInstance.update()"
        self.client.conversations.v1.conversations.create(friendly_name="x")  # error: [AF134] "twilio.rest.conversations.v1.conversation.ConversationList.create()"


async def asynchronous(sid: str, token: str, to: str):
    client = Client(sid, token, http_client=AsyncTwilioHttpClient())
    await client.messages.create_async(to=to, from_="+1", body="x")
    await asyncio.gather(client.messages.list_async(), client.calls("c").fetch_async())
    return str(MessagingResponse())


async def client_calls(client: twilio.rest.Client, method, uri):
    client.request(method, uri)  # error: [AF134] "twilio.rest.Client.request()"


async def message_list_calls(message_list: twilio.rest.api.v2010.account.message.MessageList):
    message_list.stream()  # error: [AF134] "twilio.rest.api.v2010.account.message.MessageList.stream()"
    message_list.page()  # error: [AF134] "twilio.rest.api.v2010.account.message.MessageList.page()"


async def message_context_calls(message_context: twilio.rest.api.v2010.account.message.MessageContext):
    message_context.fetch()  # error: [AF134] "twilio.rest.api.v2010.account.message.MessageContext.fetch()"
    message_context.update()  # error: [AF134] "twilio.rest.api.v2010.account.message.MessageContext.update()"


async def message_instance_calls(message_instance: twilio.rest.api.v2010.account.message.MessageInstance):
    message_instance.update()  # error: [AF134] "twilio.rest.api.v2010.account.message.MessageInstance.update()"


async def call_list_calls(call_list: twilio.rest.api.v2010.account.call.CallList):
    call_list.list()  # error: [AF134] "twilio.rest.api.v2010.account.call.CallList.list()"
    call_list.stream()  # error: [AF134] "twilio.rest.api.v2010.account.call.CallList.stream()"


async def call_context_calls(call_context: twilio.rest.api.v2010.account.call.CallContext):
    call_context.fetch()  # error: [AF134] "twilio.rest.api.v2010.account.call.CallContext.fetch()"
    call_context.update()  # error: [AF134] "twilio.rest.api.v2010.account.call.CallContext.update()"
    call_context.delete()  # error: [AF134] "twilio.rest.api.v2010.account.call.CallContext.delete()"


async def call_instance_calls(call_instance: twilio.rest.api.v2010.account.call.CallInstance):
    call_instance.fetch()  # error: [AF134] "twilio.rest.api.v2010.account.call.CallInstance.fetch()"
    call_instance.delete()  # error: [AF134] "twilio.rest.api.v2010.account.call.CallInstance.delete()"


async def recording_list_calls(recording_list: twilio.rest.api.v2010.account.recording.RecordingList):
    recording_list.list()  # error: [AF134] "twilio.rest.api.v2010.account.recording.RecordingList.list()"
    recording_list.stream()  # error: [AF134] "twilio.rest.api.v2010.account.recording.RecordingList.stream()"


async def recording_context_calls(recording_context: twilio.rest.api.v2010.account.recording.RecordingContext):
    recording_context.fetch()  # error: [AF134] "twilio.rest.api.v2010.account.recording.RecordingContext.fetch()"
    recording_context.delete()  # error: [AF134] "twilio.rest.api.v2010.account.recording.RecordingContext.delete()"


async def incoming_phone_number_list_calls(incoming_phone_number_list: twilio.rest.api.v2010.account.incoming_phone_number.IncomingPhoneNumberList):
    incoming_phone_number_list.create()  # error: [AF134] "twilio.rest.api.v2010.account.incoming_phone_number.IncomingPhoneNumberList.create()"
    incoming_phone_number_list.list()  # error: [AF134] "twilio.rest.api.v2010.account.incoming_phone_number.IncomingPhoneNumberList.list()"
    incoming_phone_number_list.stream()  # error: [AF134] "twilio.rest.api.v2010.account.incoming_phone_number.IncomingPhoneNumberList.stream()"


async def incoming_phone_number_context_calls(incoming_phone_number_context: twilio.rest.api.v2010.account.incoming_phone_number.IncomingPhoneNumberContext):
    incoming_phone_number_context.fetch()  # error: [AF134] "twilio.rest.api.v2010.account.incoming_phone_number.IncomingPhoneNumberContext.fetch()"
    incoming_phone_number_context.update()  # error: [AF134] "twilio.rest.api.v2010.account.incoming_phone_number.IncomingPhoneNumberContext.update()"
    incoming_phone_number_context.delete()  # error: [AF134] "twilio.rest.api.v2010.account.incoming_phone_number.IncomingPhoneNumberContext.delete()"


async def service_list_calls(service_list: twilio.rest.verify.v2.service.ServiceList, friendly_name):
    service_list.create(friendly_name)  # error: [AF134] "twilio.rest.verify.v2.service.ServiceList.create()"
    service_list.list()  # error: [AF134] "twilio.rest.verify.v2.service.ServiceList.list()"


async def service_context_calls(service_context: twilio.rest.verify.v2.service.ServiceContext):
    service_context.fetch()  # error: [AF134] "twilio.rest.verify.v2.service.ServiceContext.fetch()"
    service_context.update()  # error: [AF134] "twilio.rest.verify.v2.service.ServiceContext.update()"
    service_context.delete()  # error: [AF134] "twilio.rest.verify.v2.service.ServiceContext.delete()"


async def verification_context_calls(verification_context: twilio.rest.verify.v2.service.verification.VerificationContext, status):
    verification_context.fetch()  # error: [AF134] "twilio.rest.verify.v2.service.verification.VerificationContext.fetch()"
    verification_context.update(status)  # error: [AF134] "twilio.rest.verify.v2.service.verification.VerificationContext.update()"


async def conversation_list_calls(conversation_list: twilio.rest.conversations.v1.conversation.ConversationList):
    conversation_list.list()  # error: [AF134] "twilio.rest.conversations.v1.conversation.ConversationList.list()"
    conversation_list.stream()  # error: [AF134] "twilio.rest.conversations.v1.conversation.ConversationList.stream()"


async def conversation_context_calls(conversation_context: twilio.rest.conversations.v1.conversation.ConversationContext):
    conversation_context.fetch()  # error: [AF134] "twilio.rest.conversations.v1.conversation.ConversationContext.fetch()"
    conversation_context.update()  # error: [AF134] "twilio.rest.conversations.v1.conversation.ConversationContext.update()"
    conversation_context.delete()  # error: [AF134] "twilio.rest.conversations.v1.conversation.ConversationContext.delete()"
