"""pyTelegramBotAPI: Telegram bots. The library is its own async equivalent."""

from asyncflow_runtime.catalog.entry import calls
from asyncflow_runtime.catalog.model import BlockingCall

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("pyTelegramBotAPI", "aiohttp")

_API = "https://pytba.readthedocs.io/en/latest/sync_version/index.html"
_TWIN = "telebot.async_telebot.AsyncTeleBot"

CALLS: tuple[BlockingCall, ...] = (
    *calls(
        "telebot.TeleBot",
        "answer_callback_query answer_inline_query answer_pre_checkout_query "
        "answer_shipping_query approve_chat_join_request ban_chat_member copy_message "
        "create_chat_invite_link create_invoice_link delete_message delete_messages "
        "delete_webhook download_file edit_message_caption edit_message_media "
        "edit_message_reply_markup edit_message_text forward_message get_chat "
        "get_chat_administrators get_chat_member get_chat_member_count get_file get_file_url "
        "get_me get_updates get_user_profile_photos get_webhook_info leave_chat "
        "pin_chat_message promote_chat_member remove_webhook reply_to restrict_chat_member "
        "send_animation send_audio send_chat_action send_contact send_document send_invoice "
        "send_location send_media_group send_message send_photo send_poll send_sticker "
        "send_video send_voice set_message_reaction set_my_commands set_webhook "
        "unban_chat_member unpin_chat_message",
        "AF134",
        _API,
        f"{_TWIN}.{{name}}",
        needs="pyTelegramBotAPI",
    ),
    *calls(
        "telebot.TeleBot",
        "infinity_polling polling run_webhooks",
        "AF134",
        _API,
        f"{_TWIN}.{{name}}",
        needs="pyTelegramBotAPI",
        until="as long as the bot runs",
    ),
)

ALIASES: dict[str, str] = {}

BASES: dict[str, tuple[str, ...]] = {"telebot.TeleBot": (), _TWIN: ()}

ATTRIBUTES: dict[str, str] = {}

RESULTS: dict[str, str] = {}
