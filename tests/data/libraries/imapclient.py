import asyncio

from imapclient import IMAPClient


class Mailbox:
    def __init__(self, host: str):
        self.client = IMAPClient(host)

    async def elsewhere(self):
        return await asyncio.to_thread(self.client.search, "UNSEEN")


async def conversation(host: str, ids: list[int]):
    client = IMAPClient(host, ssl=True)  # error: [AF133] "imapclient.IMAPClient()"
    with client:  # error: [AF133] "leaving `with imapclient.IMAPClient`"
        print(client.welcome)
    client.login("a", "b")  # error: [AF133] "imapclient.IMAPClient.login()"
    client.logout()  # error: [AF133] "imapclient.IMAPClient.logout()"
    client.noop()  # error: [AF133] "imapclient.IMAPClient.noop()"
    client.search("UNSEEN")  # error: [AF133] "imapclient.IMAPClient.search()"
    client.fetch(ids, ["RFC822"])  # error: [AF133] "imapclient.IMAPClient.fetch()"
    client.append("INBOX", b"x")  # error: [AF133] "imapclient.IMAPClient.append()"
    client.copy(ids, "a")  # error: [AF133] "imapclient.IMAPClient.copy()"
    client.move(ids, "a")  # error: [AF133] "imapclient.IMAPClient.move()"
    client.expunge()  # error: [AF133] "imapclient.IMAPClient.expunge()"
    client.oauth2_login("a", "b")  # error: [AF133] "imapclient.IMAPClient.oauth2_login()"
    client.select_folder("INBOX")  # error: [AF133] "imapclient.IMAPClient.select_folder()"
    client.close_folder()  # error: [AF133] "imapclient.IMAPClient.close_folder()"
    client.create_folder("a")  # error: [AF133] "imapclient.IMAPClient.create_folder()"
    client.delete_folder("a")  # error: [AF133] "imapclient.IMAPClient.delete_folder()"
    client.rename_folder("a", "b")  # error: [AF133] "imapclient.IMAPClient.rename_folder()"
    client.folder_status("a")  # error: [AF133] "imapclient.IMAPClient.folder_status()"
    client.list_folders()  # error: [AF133] "imapclient.IMAPClient.list_folders()"
    client.list_sub_folders()  # error: [AF133] "imapclient.IMAPClient.list_sub_folders()"
    client.add_flags(ids, [])  # error: [AF133] "imapclient.IMAPClient.add_flags()"
    client.remove_flags(ids, [])  # error: [AF133] "imapclient.IMAPClient.remove_flags()"
    client.set_flags(ids, [])  # error: [AF133] "imapclient.IMAPClient.set_flags()"
    client.get_flags(ids)  # error: [AF133] "imapclient.IMAPClient.get_flags()"
    client.delete_messages(ids)  # error: [AF133] "imapclient.IMAPClient.delete_messages()"
    client.idle()  # error: [AF133] "imapclient.IMAPClient.idle()"
    client.idle_check(timeout=10)  # error: [AF133] "imapclient.IMAPClient.idle_check()"
    client.starttls()  # error: [AF133] "imapclient.IMAPClient.starttls()"
    client.plain_login("a", "b")  # error: [AF133] "imapclient.IMAPClient.plain_login()"
    client.sasl_login("PLAIN", print)  # error: [AF133] "imapclient.IMAPClient.sasl_login()"
    client.unselect_folder()  # error: [AF133] "imapclient.IMAPClient.unselect_folder()"
    client.folder_exists("a")  # error: [AF133] "imapclient.IMAPClient.folder_exists()"
    client.idle_done()  # error: [AF133] "imapclient.IMAPClient.idle_done()"
    client.thread()  # error: [AF133] "imapclient.IMAPClient.thread()"
    client.sort("DATE")  # error: [AF133] "imapclient.IMAPClient.sort()"
    client.uid_expunge(ids)  # error: [AF133] "imapclient.IMAPClient.uid_expunge()"
