import imaplib
import poplib
import smtplib
from email.message import EmailMessage


async def sending(host: str, message: EmailMessage):
    with smtplib.SMTP(host, 587) as server:  # error: [AF133] "smtplib.SMTP()"
        server.ehlo()  # error: [AF133] "smtplib.SMTP.ehlo()"
        server.helo()  # error: [AF133] "smtplib.SMTP.helo()"
        server.starttls()  # error: [AF133] "smtplib.SMTP.starttls()"
        server.login("user", "secret")  # error: [AF133] "smtplib.SMTP.login()"
        server.send_message(message)  # error: [AF133] "smtplib.SMTP.send_message()"
        server.sendmail("a@b", ["c@d"], "x")  # error: [AF133] "smtplib.SMTP.sendmail()"
        server.noop()  # error: [AF133] "smtplib.SMTP.noop()"
        server.ehlo_or_helo_if_needed()  # error: [AF133] "smtplib.SMTP.ehlo_or_helo_if_needed()"
        server.auth("PLAIN", lambda _: "token")  # error: [AF133] "smtplib.SMTP.auth()"
        server.mail("a@b")  # error: [AF133] "smtplib.SMTP.mail()"
        server.rcpt("c@d")  # error: [AF133] "smtplib.SMTP.rcpt()"
        server.data("x")  # error: [AF133] "smtplib.SMTP.data()"
        server.rset()  # error: [AF133] "smtplib.SMTP.rset()"
        server.putcmd("NOOP")
        server.getreply()  # error: [AF133] "smtplib.SMTP.getreply()"
        server.verify("c@d")  # error: [AF133] "smtplib.SMTP.verify()"
        server.docmd("HELP")  # error: [AF133] "smtplib.SMTP.docmd()"
    later = smtplib.SMTP()
    later.set_debuglevel(1)
    later.connect("localhost")  # error: [AF133] "smtplib.SMTP.connect()"
    later.quit()  # error: [AF133] "smtplib.SMTP.quit()"
    return later.has_extn("size"), message.as_string()


async def constructors(host: str):
    secure = smtplib.SMTP_SSL(host=host)  # error: [AF133] "smtplib.SMTP_SSL()"
    secure.login("user", "secret")  # error: [AF133] "smtplib.SMTP.login()"
    local = smtplib.LMTP("localhost")  # error: [AF133] "smtplib.LMTP()"
    return local, smtplib.SMTP_SSL(timeout=3), smtplib.LMTP


async def reading(host: str):
    box = imaplib.IMAP4(host)  # error: [AF133] "imaplib.IMAP4()"
    box.starttls()  # error: [AF133] "imaplib.IMAP4.starttls()"
    box = imaplib.IMAP4_SSL(host)  # error: [AF133] "imaplib.IMAP4_SSL()"
    box.login("user", "secret")  # error: [AF133] "imaplib.IMAP4.login()"
    box.authenticate("XOAUTH2", lambda _: b"token")  # error: [AF133] "imaplib.IMAP4.authenticate()"
    box.noop()  # error: [AF133] "imaplib.IMAP4.noop()"
    box.list()  # error: [AF133] "imaplib.IMAP4.list()"
    box.lsub()  # error: [AF133] "imaplib.IMAP4.lsub()"
    box.status("INBOX", "(UNSEEN)")  # error: [AF133] "imaplib.IMAP4.status()"
    box.select("INBOX")  # error: [AF133] "imaplib.IMAP4.select()"
    box.search(None, "ALL")  # error: [AF133] "imaplib.IMAP4.search()"
    box.sort("DATE", "UTF-8", "ALL")  # error: [AF133] "imaplib.IMAP4.sort()"
    box.fetch("1", "(RFC822)")  # error: [AF133] "imaplib.IMAP4.fetch()"
    box.store("1", "+FLAGS", "\\Seen")  # error: [AF133] "imaplib.IMAP4.store()"
    box.copy("1", "Archive")  # error: [AF133] "imaplib.IMAP4.copy()"
    box.append("INBOX", "", "", b"")  # error: [AF133] "imaplib.IMAP4.append()"
    box.uid("FETCH", "1", "(FLAGS)")  # error: [AF133] "imaplib.IMAP4.uid()"
    box.create("New")  # error: [AF133] "imaplib.IMAP4.create()"
    box.rename("New", "Old")  # error: [AF133] "imaplib.IMAP4.rename()"
    box.delete("Old")  # error: [AF133] "imaplib.IMAP4.delete()"
    box.expunge()  # error: [AF133] "imaplib.IMAP4.expunge()"
    box.check()  # error: [AF133] "imaplib.IMAP4.check()"
    box.enable("CONDSTORE")  # error: [AF133] "imaplib.IMAP4.enable()"
    box.namespace()  # error: [AF133] "imaplib.IMAP4.namespace()"
    box.partial("1", "TEXT", "1", "1024")  # error: [AF133] "imaplib.IMAP4.partial()"
    box.recent()  # error: [AF133] "imaplib.IMAP4.recent()"
    box.subscribe("INBOX")  # error: [AF133] "imaplib.IMAP4.subscribe()"
    box.unsubscribe("INBOX")  # error: [AF133] "imaplib.IMAP4.unsubscribe()"
    box.thread("REFERENCES", "UTF-8", "ALL")  # error: [AF133] "imaplib.IMAP4.thread()"
    box.xatom("X-COMMAND")  # error: [AF133] "imaplib.IMAP4.xatom()"
    box.login_cram_md5("user", "secret")  # error: [AF133] "imaplib.IMAP4.login_cram_md5()"
    box.proxyauth("other")  # error: [AF133] "imaplib.IMAP4.proxyauth()"
    box.unselect()  # error: [AF133] "imaplib.IMAP4.unselect()"
    box.close()  # error: [AF133] "imaplib.IMAP4.close()"
    box.logout()  # error: [AF133] "imaplib.IMAP4.logout()"
    return imaplib.ParseFlags(b""), imaplib.Time2Internaldate(0)


async def administering(box: imaplib.IMAP4):
    box.getacl("INBOX")  # error: [AF133] "imaplib.IMAP4.getacl()"
    box.setacl("INBOX", "other", "lr")  # error: [AF133] "imaplib.IMAP4.setacl()"
    box.deleteacl("INBOX", "other")  # error: [AF133] "imaplib.IMAP4.deleteacl()"
    box.myrights("INBOX")  # error: [AF133] "imaplib.IMAP4.myrights()"
    box.getquota("root")  # error: [AF133] "imaplib.IMAP4.getquota()"
    box.getquotaroot("INBOX")  # error: [AF133] "imaplib.IMAP4.getquotaroot()"
    box.setquota("root", "(STORAGE 512)")  # error: [AF133] "imaplib.IMAP4.setquota()"
    box.getannotation("INBOX", "/comment", "*")  # error: [AF133] "imaplib.IMAP4.getannotation()"
    box.setannotation("INBOX", "/comment", "x")  # error: [AF133] "imaplib.IMAP4.setannotation()"
    return box.capabilities, box.response("OK")


async def fetching(host: str):
    box = poplib.POP3(host)  # error: [AF133] "poplib.POP3()"
    box.stls()  # error: [AF133] "poplib.POP3.stls()"
    box = poplib.POP3_SSL(host)  # error: [AF133] "poplib.POP3_SSL()"
    box.user("user")  # error: [AF133] "poplib.POP3.user()"
    box.pass_("secret")  # error: [AF133] "poplib.POP3.pass_()"
    box.apop("user", "secret")  # error: [AF133] "poplib.POP3.apop()"
    box.stat()  # error: [AF133] "poplib.POP3.stat()"
    box.list()  # error: [AF133] "poplib.POP3.list()"
    box.uidl()  # error: [AF133] "poplib.POP3.uidl()"
    box.top(1, 10)  # error: [AF133] "poplib.POP3.top()"
    box.retr(1)  # error: [AF133] "poplib.POP3.retr()"
    box.dele(1)  # error: [AF133] "poplib.POP3.dele()"
    box.noop()  # error: [AF133] "poplib.POP3.noop()"
    box.rset()  # error: [AF133] "poplib.POP3.rset()"
    box.capa()  # error: [AF133] "poplib.POP3.capa()"
    box.rpop("user")  # error: [AF133] "poplib.POP3.rpop()"
    box.utf8()  # error: [AF133] "poplib.POP3.utf8()"
    box.quit()  # error: [AF133] "poplib.POP3.quit()"
    return box.getwelcome()
