"""Quart runs `def` handlers in a thread."""

from quart import Blueprint, Quart

from store import rows, settle

app = Quart(__name__)
orders = Blueprint("orders", __name__)


@app.get("/")
def index():
    return rows()


@app.route("/async")
async def loaded():
    return rows()  # error: [AF211]


@app.before_request
def check():
    settle()


@orders.post("/")
def create():
    settle()


@app.before_serving
async def connect():
    settle()  # error: [AF271]
