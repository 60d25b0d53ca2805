"""Objects of django: settings come first; models and managers are made at run time."""

import django
from django.conf import settings

settings.configure(
    CACHES={"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}},
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    INSTALLED_APPS=("django.contrib.auth", "django.contrib.contenttypes"),
    SECRET_KEY="catalog",
)
django.setup()

from django.contrib.auth.models import Group, User  # noqa: E402
from django.contrib.sessions.backends.cache import SessionStore  # noqa: E402
from django.db.models import FileField, Model  # noqa: E402
from django.db.models.fields.files import FieldFile  # noqa: E402
from django.http import HttpRequest  # noqa: E402


def _request() -> HttpRequest:
    request = HttpRequest()
    request.user = User()
    request.session = SessionStore()
    return request


def _related() -> object:
    return User(pk=1).groups


def _file() -> FieldFile:
    return FieldFile(Group(), FileField(), "name")


def _model() -> Model:
    return Group()


OBJECTS = {
    "django.contrib.auth.models.AbstractUser": lambda: User,
    "django.db.models.FileField": _file,
    "django.db.models.ForeignKey": _model,
    "django.db.models.ImageField": _file,
    "django.db.models.ManyToManyField": _related,
    "django.db.models.Model": lambda: Group,
    "django.db.models.OneToOneField": _model,
    "django.db.models.fields.related.RelatedManager": _related,
    "django.http.HttpRequest": _request,
}
