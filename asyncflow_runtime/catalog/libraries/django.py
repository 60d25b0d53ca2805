"""django: ORM, cache, mail, sessions, passwords and file storage.

Most methods have an async twin with an `a` in front, which runs them in a thread.
"""

from asyncflow_runtime.catalog.entry import call, calls, returns
from asyncflow_runtime.catalog.model import BlockingCall, Cost, Patch

__all__ = ["ALIASES", "ATTRIBUTES", "BASES", "CALLS", "DISTRIBUTIONS", "RESULTS"]

DISTRIBUTIONS = ("Django",)

_DOCS = "https://docs.djangoproject.com/en/stable/"
_QUERYSETS = f"{_DOCS}ref/models/querysets/"
_RELATIONS = f"{_DOCS}ref/models/relations/"
_TRANSACTIONS = f"{_DOCS}topics/db/transactions/"
_CACHE = f"{_DOCS}topics/cache/"
_MAIL = f"{_DOCS}topics/email/"
_AUTH = f"{_DOCS}topics/auth/default/"
_PASSWORDS = f"{_DOCS}topics/auth/passwords/"
_STORAGE = f"{_DOCS}ref/files/storage/"
_NEEDS = "Django"

_MANAGER = "django.db.models.Manager"
_QUERYSET = "django.db.models.QuerySet"
_MODEL = "django.db.models.Model"
_RELATED = "django.db.models.fields.related.RelatedManager"
_CONNECTION = "django.db.backends.base.base.BaseDatabaseWrapper"
_CURSOR = "django.db.backends.utils.CursorWrapper"
_CACHES = "django.core.cache.backends.base.BaseCache"
_SESSION = "django.contrib.sessions.backends.base.SessionBase"
_USERS = "django.contrib.auth.models.UserManager"
_FILE = "django.db.models.fields.files.FieldFile"
_STORE = "django.core.files.storage.Storage"
_BACKEND = "django.core.mail.backends.base.BaseEmailBackend"

_ONE = "create earliest first get last latest"
_RUNS = (
    f"{_ONE} aggregate bulk_create bulk_update contains count exists explain get_or_create in_bulk "
    "update update_or_create"
)
_CHAINS = (
    "alias all annotate complex_filter dates datetimes defer difference distinct exclude extra "
    "filter intersection none only order_by prefetch_related reverse select_for_update "
    "select_related union using values values_list"
)

CALLS: tuple[BlockingCall, ...] = (
    # querysets
    *calls(
        _QUERYSET, f"{_RUNS} delete", "AF112", _QUERYSETS, f"{_QUERYSET}.a{{name}}", needs=_NEEDS
    ),
    *calls(_MANAGER, _RUNS, "AF112", _QUERYSETS, f"{_MANAGER}.a{{name}}", needs=_NEEDS),
    call(
        f"{_QUERYSET}.__iter__",
        "AF112",
        f"{_QUERYSETS}#when-querysets-are-evaluated",
        f"{_QUERYSET}.aiterator",
        needs=_NEEDS,
    ),
    *(
        call(
            f"{owner}.iterator",
            "AF181",
            f"{_QUERYSETS}#iterator",
            f"{owner}.aiterator",
            needs=_NEEDS,
            lazy=True,
        )
        for owner in (_QUERYSET, _MANAGER)
    ),
    call("django.db.models.query.RawQuerySet.__iter__", "AF112", f"{_DOCS}topics/db/sql/"),
    call(
        "django.db.models.prefetch_related_objects",
        "AF112",
        f"{_QUERYSETS}#prefetch-related-objects",
        "django.db.models.aprefetch_related_objects",
        needs=_NEEDS,
    ),
    # models
    *calls(
        _MODEL,
        "delete refresh_from_db save",
        "AF112",
        f"{_DOCS}ref/models/instances/#django.db.models.Model.{{name}}",
        f"{_MODEL}.a{{name}}",
        needs=_NEEDS,
    ),
    *calls(
        _RELATED,
        "add clear remove set",
        "AF112",
        f"{_RELATIONS}#django.db.models.fields.related.RelatedManager.{{name}}",
        f"{_RELATED}.a{{name}}",
        needs=_NEEDS,
    ),
    *calls(
        "django.shortcuts",
        "get_list_or_404 get_object_or_404",
        "AF112",
        f"{_DOCS}topics/http/shortcuts/",
        "django.shortcuts.a{name}",
        needs=_NEEDS,
    ),
    # connections
    *calls(
        _CURSOR,
        "callproc execute executemany",
        "AF112",
        f"{_DOCS}topics/db/sql/",
        patch=Patch.METHOD,
    ),
    *calls(
        _CONNECTION,
        "commit connect ensure_connection rollback savepoint savepoint_commit savepoint_rollback",
        "AF112",
        _TRANSACTIONS,
    ),
    *calls(
        "django.db.transaction",
        "commit rollback savepoint savepoint_commit savepoint_rollback",
        "AF112",
        f"{_TRANSACTIONS}#django.db.transaction.{{name}}",
    ),
    # Leaving `with transaction.atomic():` commits or rolls back.
    call(
        "django.db.transaction.Atomic.__exit__",
        "AF112",
        f"{_TRANSACTIONS}#django.db.transaction.atomic",
    ),
    # users and sessions
    *calls(
        "django.contrib.auth",
        "authenticate get_user login logout update_session_auth_hash",
        "AF112",
        _AUTH,
        "django.contrib.auth.a{name}",
        needs=_NEEDS,
    ),
    *calls(
        _USERS,
        "create_superuser create_user get_by_natural_key",
        "AF112",
        _AUTH,
        f"{_USERS}.a{{name}}",
        needs=_NEEDS,
    ),
    *calls(
        _SESSION,
        "clear_expired create cycle_key delete exists flush load save",
        "AF112",
        f"{_DOCS}topics/http/sessions/",
        f"{_SESSION}.a{{name}}",
        needs=_NEEDS,
    ),
    call(
        "django.contrib.auth.hashers.check_password",
        "AF141",
        f"{_PASSWORDS}#django.contrib.auth.hashers.check_password",
        "django.contrib.auth.hashers.acheck_password",
        needs=_NEEDS,
        cost=Cost.CPU,
    ),
    call(
        "django.contrib.auth.hashers.make_password",
        "AF141",
        f"{_PASSWORDS}#django.contrib.auth.hashers.make_password",
        cost=Cost.CPU,
    ),
    call(
        "django.contrib.auth.models.AbstractBaseUser.check_password",
        "AF141",
        _PASSWORDS,
        "django.contrib.auth.models.AbstractBaseUser.acheck_password",
        needs=_NEEDS,
        cost=Cost.CPU,
    ),
    call(
        "django.contrib.auth.models.AbstractBaseUser.set_password",
        "AF141",
        _PASSWORDS,
        cost=Cost.CPU,
    ),
    # caches
    *calls(
        _CACHES,
        "add clear decr decr_version delete delete_many get get_many get_or_set has_key incr "
        "incr_version set set_many touch",
        "AF151",
        f"{_CACHE}#basic-usage",
        f"{_CACHES}.a{{name}}",
        needs=_NEEDS,
    ),
    # mail
    *calls(
        "django.core.mail",
        "mail_admins mail_managers send_mail send_mass_mail",
        "AF133",
        _MAIL,
        "aiosmtplib.send",
        needs="aiosmtplib",
    ),
    call(
        "django.core.mail.EmailMessage.send",
        "AF133",
        f"{_MAIL}#django.core.mail.EmailMessage",
        "aiosmtplib.send",
        needs="aiosmtplib",
    ),
    call(
        f"{_BACKEND}.send_messages",
        "AF133",
        f"{_MAIL}#email-backends",
        "aiosmtplib.SMTP.send_message",
        needs="aiosmtplib",
    ),
    call(
        "django.contrib.auth.models.AbstractUser.email_user",
        "AF133",
        f"{_DOCS}ref/contrib/auth/#django.contrib.auth.models.User.email_user",
        "aiosmtplib.send",
        needs="aiosmtplib",
    ),
    # files
    call(f"{_STORE}.open", "AF121", _STORAGE, cost=Cost.DISK),
    call(f"{_STORE}.save", "AF122", _STORAGE, cost=Cost.DISK),
    call(f"{_STORE}.delete", "AF123", _STORAGE, cost=Cost.DISK),
    *calls(
        _STORE,
        "exists get_accessed_time get_created_time get_modified_time listdir size",
        "AF124",
        _STORAGE,
        cost=Cost.METADATA,
    ),
    call(f"{_FILE}.open", "AF121", f"{_DOCS}ref/models/fields/", cost=Cost.DISK),
    call(f"{_FILE}.save", "AF122", f"{_DOCS}ref/models/fields/", cost=Cost.DISK),
    call(f"{_FILE}.delete", "AF123", f"{_DOCS}ref/models/fields/", cost=Cost.DISK),
)

ALIASES: dict[str, str] = {
    "django.contrib.auth.base_user.AbstractBaseUser": (
        "django.contrib.auth.models.AbstractBaseUser"
    ),
    "django.contrib.auth.models.Group.objects": _MANAGER,
    "django.contrib.auth.models.Permission.objects": _MANAGER,
    "django.contrib.auth.models.User.objects": _USERS,
    "django.core.cache.cache": _CACHES,
    "django.core.files.storage.base.Storage": _STORE,
    "django.core.files.storage.default_storage": _STORE,
    "django.core.mail.message": "django.core.mail",
    "django.db.connection": _CONNECTION,
    "django.db.models.base.Model": _MODEL,
    "django.db.models.fields.files.FileField": "django.db.models.FileField",
    "django.db.models.fields.files.ImageField": "django.db.models.ImageField",
    "django.db.models.fields.related.ForeignKey": "django.db.models.ForeignKey",
    "django.db.models.fields.related.ManyToManyField": "django.db.models.ManyToManyField",
    "django.db.models.fields.related.OneToOneField": "django.db.models.OneToOneField",
    "django.db.models.manager.BaseManager": _MANAGER,
    "django.db.models.manager.Manager": _MANAGER,
    "django.db.models.query.QuerySet": _QUERYSET,
    "django.http.request.HttpRequest": "django.http.HttpRequest",
}

# An attribute that a model declares as a field holds, on its instances, what the field leads to:
# another model, a manager of others, a file.
BASES: dict[str, tuple[str, ...]] = {
    "django.contrib.auth.models.AbstractBaseUser": (_MODEL,),
    "django.contrib.auth.models.AbstractUser": ("django.contrib.auth.models.AbstractBaseUser",),
    "django.contrib.auth.models.Group": (_MODEL,),
    "django.contrib.auth.models.Permission": (_MODEL,),
    "django.contrib.auth.models.User": ("django.contrib.auth.models.AbstractUser",),
    _USERS: (_MANAGER,),
    _SESSION: (),
    _CACHES: (),
    "django.core.files.storage.FileSystemStorage": (_STORE,),
    "django.core.files.storage.InMemoryStorage": (),
    _STORE: (),
    "django.core.mail.EmailMessage": (),
    "django.core.mail.EmailMultiAlternatives": ("django.core.mail.EmailMessage",),
    _BACKEND: (),
    _CONNECTION: (),
    _CURSOR: (),
    "django.db.models.FileField": (_FILE,),
    "django.db.models.ForeignKey": (_MODEL,),
    "django.db.models.ImageField": ("django.db.models.FileField",),
    _MANAGER: (),
    "django.db.models.ManyToManyField": (_RELATED,),
    _MODEL: (),
    "django.db.models.OneToOneField": (_MODEL,),
    _QUERYSET: (),
    _FILE: (),
    _RELATED: (_MANAGER,),
    "django.db.models.query.RawQuerySet": (),
    "django.db.transaction.Atomic": (),
    "django.http.HttpRequest": (),
}

ATTRIBUTES: dict[str, str] = {
    "django.contrib.auth.models.AbstractUser.groups": _RELATED,
    "django.contrib.auth.models.AbstractUser.objects": _USERS,
    "django.contrib.auth.models.AbstractUser.user_permissions": _RELATED,
    f"{_MODEL}._default_manager": _MANAGER,
    f"{_MODEL}.objects": _MANAGER,
    "django.http.HttpRequest.session": _SESSION,
    "django.http.HttpRequest.user": "django.contrib.auth.models.AbstractUser",
}

RESULTS: dict[str, str] = {
    "django.contrib.auth.aauthenticate": "Awaitable[django.contrib.auth.models.AbstractUser]",
    "django.contrib.auth.authenticate": "django.contrib.auth.models.AbstractUser",
    # It gives the class; what is known of instances holds for it too.
    "django.contrib.auth.get_user_model": "django.contrib.auth.models.AbstractUser",
    **returns(_USERS, "create_superuser create_user", "django.contrib.auth.models.AbstractUser"),
    "django.core.cache.caches.__getitem__": _CACHES,
    "django.core.mail.get_connection": _BACKEND,
    f"{_CONNECTION}.cursor": _CURSOR,
    "django.db.connections.__getitem__": _CONNECTION,
    **returns(_MANAGER, f"{_CHAINS} get_queryset", _QUERYSET),
    **returns(_MANAGER, _ONE, _MODEL),
    **returns(_MANAGER, "db_manager", "Self"),
    **returns(_MANAGER, "acreate aearliest afirst aget alast alatest", f"Awaitable[{_MODEL}]"),
    **returns(_MANAGER, "get_or_create update_or_create", f"tuple[{_MODEL}, object]"),
    **returns(_MANAGER, "aget_or_create aupdate_or_create", f"Awaitable[tuple[{_MODEL}, object]]"),
    f"{_MANAGER}.iterator": f"Iterator[{_MODEL}]",
    f"{_MANAGER}.raw": "django.db.models.query.RawQuerySet",
    **returns(_QUERYSET, _CHAINS, "Self"),
    **returns(_QUERYSET, _ONE, _MODEL),
    **returns(_QUERYSET, "acreate aearliest afirst aget alast alatest", f"Awaitable[{_MODEL}]"),
    **returns(_QUERYSET, "get_or_create update_or_create", f"tuple[{_MODEL}, object]"),
    **returns(_QUERYSET, "aget_or_create aupdate_or_create", f"Awaitable[tuple[{_MODEL}, object]]"),
    **returns(_QUERYSET, "__iter__ iterator", f"Iterator[{_MODEL}]"),
    f"{_QUERYSET}.as_manager": _MANAGER,
    f"{_QUERYSET}.raw": "django.db.models.query.RawQuerySet",
    "django.db.transaction.atomic": "django.db.transaction.Atomic",
    "django.shortcuts.aget_object_or_404": f"Awaitable[{_MODEL}]",
    "django.shortcuts.get_object_or_404": _MODEL,
}
