import asyncio

from asgiref.sync import sync_to_async
from django.contrib import auth
from django.contrib.auth import aauthenticate, authenticate, get_user_model
from django.contrib.auth.hashers import acheck_password, check_password, make_password
from django.contrib.auth.models import AbstractUser, User
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.backends.base import SessionBase
from django.core import mail
from django.core.cache import cache, caches
from django.core.files.storage import Storage, default_storage
from django.core.mail import EmailMessage, EmailMultiAlternatives, get_connection, send_mail
from django.db import connection, connections, models, transaction
from django.db.models import Count, F, Q, prefetch_related_objects
from django.http import HttpRequest, JsonResponse
from django.shortcuts import aget_object_or_404, get_list_or_404, get_object_or_404


class Author(models.Model):
    name = models.TextField()


class Shelf(models.Model):
    name = models.TextField()


class BookQuerySet(models.QuerySet):
    def of(self, author: Author):
        return self.filter(author=author)


class BookManager(models.Manager):
    def published(self):
        return self.get_queryset().exclude(published=None)


class Book(models.Model):
    title = models.TextField()
    published = models.DateField(null=True)
    author = models.ForeignKey(Author, on_delete=models.CASCADE)
    shelves = models.ManyToManyField(Shelf)
    cover = models.ImageField(upload_to="covers")

    objects = BookManager()
    by = BookQuerySet.as_manager()

    async def rename(self, title: str):
        self.title = title
        self.save(update_fields=["title"])  # error: [AF112] "django.db.models.Model.save()"


# managers


async def managers(number: int):
    Author.objects.aggregate(Count("id"))  # error: [AF112] "django.db.models.Manager.aggregate()"
    Author.objects.bulk_create([Author(name="a")])  # error: [AF112] "django.db.models.Manager.bulk_create()"
    Author.objects.bulk_update([], ["name"])  # error: [AF112] "django.db.models.Manager.bulk_update()"
    Author.objects.contains(Author())  # error: [AF112] "django.db.models.Manager.contains()"
    Author.objects.count()  # error: [AF112] "django.db.models.Manager.count()"
    author = Author.objects.create(name="a")  # error: [AF112] "django.db.models.Manager.create()"
    Author.objects.earliest("id")  # error: [AF112] "django.db.models.Manager.earliest()"
    Author.objects.exists()  # error: [AF112] "django.db.models.Manager.exists()"
    Author.objects.explain()  # error: [AF112] "django.db.models.Manager.explain()"
    Author.objects.first()  # error: [AF112] "django.db.models.Manager.first()"
    found, created = Author.objects.get_or_create(name="b")  # error: [AF112] "django.db.models.Manager.get_or_create()"
    Author.objects.in_bulk([1, 2])  # error: [AF112] "django.db.models.Manager.in_bulk()"
    Author.objects.last()  # error: [AF112] "django.db.models.Manager.last()"
    Author.objects.latest("id")  # error: [AF112] "django.db.models.Manager.latest()"
    Author.objects.update(name="c")  # error: [AF112] "django.db.models.Manager.update()"
    Author.objects.update_or_create(name="d")  # error: [AF112] "django.db.models.Manager.update_or_create()"
    for other in Author.objects.iterator(chunk_size=100):  # error: [AF181] "django.db.models.Manager.iterator()"
        other.delete()  # error: [AF112] "django.db.models.Model.delete()"
    found.save()  # error: [AF112] "django.db.models.Model.save()"
    author.refresh_from_db()  # error: [AF112] "django.db.models.Model.refresh_from_db()"
    try:
        return Author.objects.get(pk=number), created  # error: [AF112] "django.db.models.Manager.get()"
    except Author.DoesNotExist:
        return None


# querysets


async def querysets(author: Author):
    lazy = Author.objects.filter(Q(name="a") | Q(id=F("id"))).order_by("name")
    lazy.aggregate(Count("id"))  # error: [AF112] "django.db.models.QuerySet.aggregate()"
    lazy.bulk_create([])  # error: [AF112] "django.db.models.QuerySet.bulk_create()"
    lazy.bulk_update([], [])  # error: [AF112] "django.db.models.QuerySet.bulk_update()"
    lazy.contains(author)  # error: [AF112] "django.db.models.QuerySet.contains()"
    lazy.count()  # error: [AF112] "django.db.models.QuerySet.count()"
    lazy.create(name="b")  # error: [AF112] "django.db.models.QuerySet.create()"
    lazy.delete()  # error: [AF112] "django.db.models.QuerySet.delete()"
    lazy.earliest("id")  # error: [AF112] "django.db.models.QuerySet.earliest()"
    lazy.exists()  # error: [AF112] "django.db.models.QuerySet.exists()"
    lazy.explain()  # error: [AF112] "django.db.models.QuerySet.explain()"
    lazy.first()  # error: [AF112] "django.db.models.QuerySet.first()"
    lazy.select_for_update().get(pk=1)  # error: [AF112] "django.db.models.QuerySet.get()"
    lazy.get_or_create(name="c")  # error: [AF112] "django.db.models.QuerySet.get_or_create()"
    lazy.in_bulk([1])  # error: [AF112] "django.db.models.QuerySet.in_bulk()"
    lazy.last()  # error: [AF112] "django.db.models.QuerySet.last()"
    lazy.latest("id")  # error: [AF112] "django.db.models.QuerySet.latest()"
    lazy.update(name="d")  # error: [AF112] "django.db.models.QuerySet.update()"
    lazy.update_or_create(name="e")  # error: [AF112] "django.db.models.QuerySet.update_or_create()"
    names = list(lazy.values_list("name", flat=True))  # error: [AF112] "iterating over `django.db.models.QuerySet`"
    for one in lazy.select_related().prefetch_related("books"):  # error: [AF112] "iterating over `django.db.models.QuerySet`"
        one.save()  # error: [AF112] "django.db.models.Model.save()"
    ids = [one.pk for one in lazy.iterator()]  # error: [AF181] "django.db.models.QuerySet.iterator()"
    for one in Author.objects.raw("SELECT * FROM author"):  # error: [AF112] "iterating over `django.db.models.query.RawQuerySet`"
        print(one)
    prefetch_related_objects([author], "books")  # error: [AF112] "django.db.models.prefetch_related_objects()"
    return names, ids, lazy.query, str(lazy.values("name").query)


async def own_managers(author: Author):
    Book.objects.published().count()  # error: [AF112] "django.db.models.QuerySet.count()"
    Book.objects.get(pk=1)  # error: [AF112] "django.db.models.Manager.get()"
    Book.by.first()  # error: [AF112] "django.db.models.Manager.first()"
    return Book.objects.published(), Book._meta.model_name


async def relations(book: Book, shelf: Shelf):
    book.shelves.add(shelf)  # error: [AF112] "django.db.models.fields.related.RelatedManager.add()"
    book.shelves.remove(shelf)  # error: [AF112] "django.db.models.fields.related.RelatedManager.remove()"
    book.shelves.set([shelf])  # error: [AF112] "django.db.models.fields.related.RelatedManager.set()"
    book.shelves.clear()  # error: [AF112] "django.db.models.fields.related.RelatedManager.clear()"
    book.shelves.filter(name="a").exists()  # error: [AF112] "django.db.models.QuerySet.exists()"
    book.author.save()  # error: [AF112] "django.db.models.Model.save()"
    book.cover.save("cover.png", b"")  # error: [AF122] "django.db.models.fields.files.FieldFile.save()"
    book.cover.open()  # error: [AF121] "django.db.models.fields.files.FieldFile.open()"
    book.cover.delete()  # error: [AF123] "django.db.models.fields.files.FieldFile.delete()"
    await book.rename("b")
    await book.shelves.aadd(shelf)
    await book.author.asave()
    return book.cover.name, [shelf async for shelf in book.shelves.all()]


# views


async def view(request: HttpRequest, number: int):
    author = get_object_or_404(Author, pk=number)  # error: [AF112] "django.shortcuts.get_object_or_404()"
    author.save()  # error: [AF112] "django.db.models.Model.save()"
    get_list_or_404(Author)  # error: [AF112] "django.shortcuts.get_list_or_404()"
    request.user.save()  # error: [AF112] "django.db.models.Model.save()"
    request.session.flush()  # error: [AF112] "django.contrib.sessions.backends.base.SessionBase.flush()"
    other = await aget_object_or_404(Author, pk=number)
    await other.asave()
    return JsonResponse({"name": author.name, "user": request.user.pk})


async def sessions(session: SessionBase):
    session.create()  # error: [AF112] "django.contrib.sessions.backends.base.SessionBase.create()"
    session.load()  # error: [AF112] "django.contrib.sessions.backends.base.SessionBase.load()"
    session.save()  # error: [AF112] "django.contrib.sessions.backends.base.SessionBase.save()"
    session.delete()  # error: [AF112] "django.contrib.sessions.backends.base.SessionBase.delete()"
    session.exists("key")  # error: [AF112] "django.contrib.sessions.backends.base.SessionBase.exists()"
    session.cycle_key()  # error: [AF112] "django.contrib.sessions.backends.base.SessionBase.cycle_key()"
    session.clear_expired()  # error: [AF112] "django.contrib.sessions.backends.base.SessionBase.clear_expired()"
    session["theme"] = "dark"
    await SessionStore().aload()
    await session.asave()


async def users(request: HttpRequest, user: AbstractUser):
    found = authenticate(request, username="a", password="b")  # error: [AF112] "django.contrib.auth.authenticate()"
    auth.login(request, found)  # error: [AF112] "django.contrib.auth.login()"
    auth.get_user(request)  # error: [AF112] "django.contrib.auth.get_user()"
    auth.update_session_auth_hash(request, user)  # error: [AF112] "django.contrib.auth.update_session_auth_hash()"
    auth.logout(request)  # error: [AF112] "django.contrib.auth.logout()"
    user.set_password("c")  # error: [AF141] "django.contrib.auth.models.AbstractBaseUser.set_password()"
    user.check_password("c")  # error: [AF141] "django.contrib.auth.models.AbstractBaseUser.check_password()"
    user.email_user("Hello", "body")  # error: [AF133] "django.contrib.auth.models.AbstractUser.email_user()"
    User.objects.create_user("a")  # error: [AF112] "django.contrib.auth.models.UserManager.create_user()"
    User.objects.create_superuser("a")  # error: [AF112] "django.contrib.auth.models.UserManager.create_superuser()"
    User.objects.filter(is_active=True).count()  # error: [AF112] "django.db.models.QuerySet.count()"
    model = get_user_model()
    model.objects.get_by_natural_key("a")  # error: [AF112] "django.contrib.auth.models.UserManager.get_by_natural_key()"
    make_password("c")  # error: [AF141] "django.contrib.auth.hashers.make_password()"
    again = await aauthenticate(request, username="a", password="b")
    await auth.alogin(request, again)
    await user.acheck_password("c")
    await acheck_password("c", user.password)
    return check_password("c", user.password), user.get_full_name()  # error: [AF141] "django.contrib.auth.hashers.check_password()"


# connections


async def connected():
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")  # error: [AF112] "django.db.backends.utils.CursorWrapper.execute()"
        cursor.executemany("INSERT INTO book VALUES (%s)", [])  # error: [AF112] "django.db.backends.utils.CursorWrapper.executemany()"
        cursor.callproc("refresh")  # error: [AF112] "django.db.backends.utils.CursorWrapper.callproc()"
        row = cursor.fetchone()
    archive = connections["archive"]
    archive.ensure_connection()  # error: [AF112] "django.db.backends.base.base.BaseDatabaseWrapper.ensure_connection()"
    archive.connect()  # error: [AF112] "django.db.backends.base.base.BaseDatabaseWrapper.connect()"
    archive.commit()  # error: [AF112] "django.db.backends.base.base.BaseDatabaseWrapper.commit()"
    archive.rollback()  # error: [AF112] "django.db.backends.base.base.BaseDatabaseWrapper.rollback()"
    name = archive.savepoint()  # error: [AF112] "django.db.backends.base.base.BaseDatabaseWrapper.savepoint()"
    archive.savepoint_commit(name)  # error: [AF112] "django.db.backends.base.base.BaseDatabaseWrapper.savepoint_commit()"
    archive.savepoint_rollback(name)  # error: [AF112] "django.db.backends.base.base.BaseDatabaseWrapper.savepoint_rollback()"
    return row, connection.vendor


async def transactions():
    with transaction.atomic():  # error: [AF112] "leaving `with django.db.transaction.Atomic`"
        transaction.on_commit(print)
    transaction.commit()  # error: [AF112] "django.db.transaction.commit()"
    transaction.rollback()  # error: [AF112] "django.db.transaction.rollback()"
    name = transaction.savepoint()  # error: [AF112] "django.db.transaction.savepoint()"
    transaction.savepoint_commit(name)  # error: [AF112] "django.db.transaction.savepoint_commit()"
    transaction.savepoint_rollback(name)  # error: [AF112] "django.db.transaction.savepoint_rollback()"


# cache, mail, files


async def cached(key: str):
    cache.get(key)  # error: [AF151] "django.core.cache.backends.base.BaseCache.get()"
    cache.set(key, 1, timeout=60)  # error: [AF151] "django.core.cache.backends.base.BaseCache.set()"
    cache.add(key, 1)  # error: [AF151] "django.core.cache.backends.base.BaseCache.add()"
    cache.get_or_set(key, dict)  # error: [AF151] "django.core.cache.backends.base.BaseCache.get_or_set()"
    cache.get_many([key])  # error: [AF151] "django.core.cache.backends.base.BaseCache.get_many()"
    cache.set_many({key: 1})  # error: [AF151] "django.core.cache.backends.base.BaseCache.set_many()"
    cache.delete(key)  # error: [AF151] "django.core.cache.backends.base.BaseCache.delete()"
    cache.delete_many([key])  # error: [AF151] "django.core.cache.backends.base.BaseCache.delete_many()"
    cache.has_key(key)  # error: [AF151] "django.core.cache.backends.base.BaseCache.has_key()"
    cache.touch(key)  # error: [AF151] "django.core.cache.backends.base.BaseCache.touch()"
    cache.incr(key)  # error: [AF151] "django.core.cache.backends.base.BaseCache.incr()"
    cache.decr(key)  # error: [AF151] "django.core.cache.backends.base.BaseCache.decr()"
    cache.incr_version(key)  # error: [AF151] "django.core.cache.backends.base.BaseCache.incr_version()"
    cache.decr_version(key)  # error: [AF151] "django.core.cache.backends.base.BaseCache.decr_version()"
    cache.clear()  # error: [AF151] "django.core.cache.backends.base.BaseCache.clear()"
    caches["pages"].get(key)  # error: [AF151] "django.core.cache.backends.base.BaseCache.get()"
    await asyncio.gather(cache.aget(key), cache.aset(key, 1))
    return cache.make_key(key)


async def mails():
    send_mail("Hello", "body", "a@example.org", ["b@example.org"])  # error: [AF133] "django.core.mail.send_mail()"
    mail.send_mass_mail([])  # error: [AF133] "django.core.mail.send_mass_mail()"
    mail.mail_admins("Hello", "body")  # error: [AF133] "django.core.mail.mail_admins()"
    mail.mail_managers("Hello", "body")  # error: [AF133] "django.core.mail.mail_managers()"
    message = EmailMultiAlternatives("Hello", "body", to=["b@example.org"])
    message.attach_alternative("<p>Hello</p>", "text/html")
    message.send()  # error: [AF133] "django.core.mail.EmailMessage.send()"
    get_connection().send_messages([message])  # error: [AF133] "django.core.mail.backends.base.BaseEmailBackend.send_messages()"
    await sync_to_async(EmailMessage("Hello", "body").send)()


async def files(storage: Storage, content):
    storage.open("a")  # error: [AF121] "django.core.files.storage.Storage.open()"
    default_storage.save("a", content)  # error: [AF122] "django.core.files.storage.Storage.save()"
    storage.delete("a")  # error: [AF123] "django.core.files.storage.Storage.delete()"
    storage.exists("a")  # error: [AF124] "django.core.files.storage.Storage.exists()"
    storage.listdir("")  # error: [AF124] "django.core.files.storage.Storage.listdir()"
    storage.size("a")  # error: [AF124] "django.core.files.storage.Storage.size()"
    storage.get_accessed_time("a")  # error: [AF124] "django.core.files.storage.Storage.get_accessed_time()"
    storage.get_created_time("a")  # error: [AF124] "django.core.files.storage.Storage.get_created_time()"
    storage.get_modified_time("a")  # error: [AF124] "django.core.files.storage.Storage.get_modified_time()"
    return storage.get_valid_name("a b"), default_storage.url("a")


# async


async def asynchronous(number: int):
    author = await Author.objects.aget(pk=number)
    author.name = "a"
    await author.asave()
    await author.arefresh_from_db()
    async for other in Author.objects.filter(name="a"):
        await other.adelete()
    first = await Author.objects.order_by("name").afirst()
    found, created = await Author.objects.aget_or_create(name="b")
    names = [name async for name in Author.objects.values_list("name", flat=True)]
    await asyncio.gather(Author.objects.acount(), Book.objects.published().aexists())
    rows = await sync_to_async(list)(Author.objects.all())
    one = await sync_to_async(Author.objects.get)(pk=number)
    return first, found, created, names, rows, one, await sync_to_async(change)(number)


@sync_to_async
def change(number: int):
    with transaction.atomic():
        author = Author.objects.select_for_update().get(pk=number)
        author.save()
