import asyncio

import telebot
from telebot.async_telebot import AsyncTeleBot

bot = telebot.TeleBot("token", parse_mode="HTML")
async_bot = AsyncTeleBot("token")


@bot.message_handler(commands=["start"])
def welcome(message):
    bot.reply_to(message, "hello")


@async_bot.message_handler(commands=["start"])
async def async_welcome(message):
    await async_bot.reply_to(message, "hello")
    await asyncio.gather(async_bot.get_me(), async_bot.send_message(1, "x"))
    await asyncio.to_thread(bot.send_message, 1, "x")


async def webhook(body: str, chat: int):
    update = telebot.types.Update.de_json(body)
    bot.send_message(chat, "seen")  # error: [AF134] "telebot.TeleBot.send_message()"
    bot.register_next_step_handler(update.message, welcome)
    return update


async def main():
    bot.infinity_polling()  # error: [AF134] "telebot.TeleBot.infinity_polling()"
    await async_bot.polling()


async def tele_bot_calls(tele_bot: telebot.TeleBot, callback_query_id, inline_query_id, results, pre_checkout_query_id, ok, shipping_query_id, chat_id, user_id, from_chat_id, message_id, title, description, payload, provider_token, currency, prices, message_ids, file_path, caption, media, file_id, message, text, animation, audio, action, phone_number, first_name, document, invoice_payload, latitude, longitude, photo, question, options, sticker, video, voice, commands):
    tele_bot.answer_callback_query(callback_query_id)  # error: [AF134] "telebot.TeleBot.answer_callback_query()"
    tele_bot.answer_inline_query(inline_query_id, results)  # error: [AF134] "telebot.TeleBot.answer_inline_query()"
    tele_bot.answer_pre_checkout_query(pre_checkout_query_id, ok)  # error: [AF134] "telebot.TeleBot.answer_pre_checkout_query()"
    tele_bot.answer_shipping_query(shipping_query_id, ok)  # error: [AF134] "telebot.TeleBot.answer_shipping_query()"
    tele_bot.approve_chat_join_request(chat_id, user_id)  # error: [AF134] "telebot.TeleBot.approve_chat_join_request()"
    tele_bot.ban_chat_member(chat_id, user_id)  # error: [AF134] "telebot.TeleBot.ban_chat_member()"
    tele_bot.copy_message(chat_id, from_chat_id, message_id)  # error: [AF134] "telebot.TeleBot.copy_message()"
    tele_bot.create_chat_invite_link(chat_id)  # error: [AF134] "telebot.TeleBot.create_chat_invite_link()"
    tele_bot.create_invoice_link(title, description, payload, provider_token, currency, prices)  # error: [AF134] "telebot.TeleBot.create_invoice_link()"
    tele_bot.delete_message(chat_id, message_id)  # error: [AF134] "telebot.TeleBot.delete_message()"
    tele_bot.delete_messages(chat_id, message_ids)  # error: [AF134] "telebot.TeleBot.delete_messages()"
    tele_bot.delete_webhook()  # error: [AF134] "telebot.TeleBot.delete_webhook()"
    tele_bot.download_file(file_path)  # error: [AF134] "telebot.TeleBot.download_file()"
    tele_bot.edit_message_caption(caption)  # error: [AF134] "telebot.TeleBot.edit_message_caption()"
    tele_bot.edit_message_media(media)  # error: [AF134] "telebot.TeleBot.edit_message_media()"
    tele_bot.edit_message_reply_markup()  # error: [AF134] "telebot.TeleBot.edit_message_reply_markup()"
    tele_bot.edit_message_text()  # error: [AF134] "telebot.TeleBot.edit_message_text()"
    tele_bot.forward_message(chat_id, from_chat_id, message_id)  # error: [AF134] "telebot.TeleBot.forward_message()"
    tele_bot.get_chat(chat_id)  # error: [AF134] "telebot.TeleBot.get_chat()"
    tele_bot.get_chat_administrators(chat_id)  # error: [AF134] "telebot.TeleBot.get_chat_administrators()"
    tele_bot.get_chat_member(chat_id, user_id)  # error: [AF134] "telebot.TeleBot.get_chat_member()"
    tele_bot.get_chat_member_count(chat_id)  # error: [AF134] "telebot.TeleBot.get_chat_member_count()"
    tele_bot.get_file(file_id)  # error: [AF134] "telebot.TeleBot.get_file()"
    tele_bot.get_file_url(file_id)  # error: [AF134] "telebot.TeleBot.get_file_url()"
    tele_bot.get_me()  # error: [AF134] "telebot.TeleBot.get_me()"
    tele_bot.get_updates()  # error: [AF134] "telebot.TeleBot.get_updates()"
    tele_bot.get_user_profile_photos(user_id)  # error: [AF134] "telebot.TeleBot.get_user_profile_photos()"
    tele_bot.get_webhook_info()  # error: [AF134] "telebot.TeleBot.get_webhook_info()"
    tele_bot.leave_chat(chat_id)  # error: [AF134] "telebot.TeleBot.leave_chat()"
    tele_bot.pin_chat_message(chat_id, message_id)  # error: [AF134] "telebot.TeleBot.pin_chat_message()"
    tele_bot.promote_chat_member(chat_id, user_id)  # error: [AF134] "telebot.TeleBot.promote_chat_member()"
    tele_bot.remove_webhook()  # error: [AF134] "telebot.TeleBot.remove_webhook()"
    tele_bot.reply_to(message, text)  # error: [AF134] "telebot.TeleBot.reply_to()"
    tele_bot.restrict_chat_member(chat_id, user_id)  # error: [AF134] "telebot.TeleBot.restrict_chat_member()"
    tele_bot.send_animation(chat_id, animation)  # error: [AF134] "telebot.TeleBot.send_animation()"
    tele_bot.send_audio(chat_id, audio)  # error: [AF134] "telebot.TeleBot.send_audio()"
    tele_bot.send_chat_action(chat_id, action)  # error: [AF134] "telebot.TeleBot.send_chat_action()"
    tele_bot.send_contact(chat_id, phone_number, first_name)  # error: [AF134] "telebot.TeleBot.send_contact()"
    tele_bot.send_document(chat_id, document)  # error: [AF134] "telebot.TeleBot.send_document()"
    tele_bot.send_invoice(chat_id, title, description, invoice_payload, provider_token, currency, prices)  # error: [AF134] "telebot.TeleBot.send_invoice()"
    tele_bot.send_location(chat_id, latitude, longitude)  # error: [AF134] "telebot.TeleBot.send_location()"
    tele_bot.send_media_group(chat_id, media)  # error: [AF134] "telebot.TeleBot.send_media_group()"
    tele_bot.send_photo(chat_id, photo)  # error: [AF134] "telebot.TeleBot.send_photo()"
    tele_bot.send_poll(chat_id, question, options)  # error: [AF134] "telebot.TeleBot.send_poll()"
    tele_bot.send_sticker(chat_id, sticker)  # error: [AF134] "telebot.TeleBot.send_sticker()"
    tele_bot.send_video(chat_id, video)  # error: [AF134] "telebot.TeleBot.send_video()"
    tele_bot.send_voice(chat_id, voice)  # error: [AF134] "telebot.TeleBot.send_voice()"
    tele_bot.set_message_reaction(chat_id, message_id)  # error: [AF134] "telebot.TeleBot.set_message_reaction()"
    tele_bot.set_my_commands(commands)  # error: [AF134] "telebot.TeleBot.set_my_commands()"
    tele_bot.set_webhook()  # error: [AF134] "telebot.TeleBot.set_webhook()"
    tele_bot.unban_chat_member(chat_id, user_id)  # error: [AF134] "telebot.TeleBot.unban_chat_member()"
    tele_bot.unpin_chat_message(chat_id)  # error: [AF134] "telebot.TeleBot.unpin_chat_message()"
    tele_bot.polling()  # error: [AF134] "telebot.TeleBot.polling()"
    tele_bot.run_webhooks()  # error: [AF134] "telebot.TeleBot.run_webhooks()"
