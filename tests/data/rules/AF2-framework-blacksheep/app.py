"""Handlers of BlackSheep: `def` or not, they run on the loop."""

from blacksheep import Application, get
from blacksheep.server.controllers import Controller, post

from store import rows, settle

app = Application()


@get("/")
def home():
    return rows()  # error: [AF211] "handlers of BlackSheep"


@app.router.get("/about")
def about():
    settle()  # error: [AF271]


@app.route("/contact")
def contact():
    settle()  # error: [AF271]


@get("/async")
async def loaded():
    settle()  # error: [AF271]


class Orders(Controller):
    @post("/")
    def create(self):
        settle()  # error: [AF271]

    def helper(self):
        settle()
