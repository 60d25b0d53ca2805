"""Objects of sqlalchemy: classes that declare tables, which get their attributes when made."""

from sqlalchemy.orm import DeclarativeBase, DeclarativeBaseNoMeta, Mapped, mapped_column


def _declared(base: type) -> type:
    class Base(base):  # type: ignore[misc]
        pass

    class Book(Base):
        __tablename__ = "book"
        id: Mapped[int] = mapped_column(primary_key=True)

    return Book


OBJECTS = {
    "sqlalchemy.orm.DeclarativeBase": lambda: _declared(DeclarativeBase),
    "sqlalchemy.orm.DeclarativeBaseNoMeta": lambda: _declared(DeclarativeBaseNoMeta),
}
