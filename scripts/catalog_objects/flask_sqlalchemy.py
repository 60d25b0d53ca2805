"""Objects of flask_sqlalchemy: a model, which has its attributes inside an application."""

from flask import Flask
from flask_sqlalchemy import SQLAlchemy


def _model() -> type:
    app = Flask("catalog")
    app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
    db = SQLAlchemy(app)
    app.app_context().push()

    class Book(db.Model):  # type: ignore[misc, name-defined]
        id = db.Column(db.Integer, primary_key=True)

    return Book


OBJECTS = {"flask_sqlalchemy.SQLAlchemy.Model": _model}
