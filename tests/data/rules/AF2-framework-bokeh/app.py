"""Bokeh's server calls session callbacks on the loop."""

from bokeh.io import curdoc
from bokeh.plotting import curdoc as document_of

from store import rows, settle


def update() -> None:
    rows()


document = curdoc()
document.add_periodic_callback(update, 1000)  # error: [AF211] "session callbacks of Bokeh"
document_of().add_timeout_callback(settle, 50)  # error: [AF271]
curdoc().add_root(update)
