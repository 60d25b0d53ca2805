"""User interfaces: in the browser, in the terminal, in the house."""

from flake8_asyncflow.knowledge.frameworks.facts import Elsewhere, Framework, OnLoop, of_each

__all__ = ["INTERFACES"]

_GITHUB = "https://github.com/"

CHAINLIT = Framework(
    "Chainlit",
    marks=("chainlit",),
    on_loop=(
        OnLoop(
            "callbacks of Chainlit",
            f"{_GITHUB}Chainlit/chainlit/blob/main/backend/chainlit/utils.py",
            decorators=of_each(
                "chainlit",
                "action_callback header_auth_callback oauth_callback on_app_shutdown "
                "on_app_startup on_audio_chunk on_audio_end on_audio_start on_chat_end "
                "on_chat_resume on_chat_start on_feedback on_logout on_message on_settings_update "
                "on_stop on_window_message password_auth_callback set_chat_profiles set_starters",
            ),
        ),
    ),
    elsewhere=(
        Elsewhere(
            "functions under `chainlit.make_async`",
            "a thread",
            f"{_GITHUB}Chainlit/chainlit/blob/main/backend/chainlit/sync.py",
        ),
    ),
)

_NICEGUI = f"{_GITHUB}zauberzeug/nicegui/blob/main/nicegui/"
_APP_HOOKS = "on_connect on_disconnect on_shutdown on_startup"

NICEGUI = Framework(
    "NiceGUI",
    marks=("nicegui",),
    on_loop=(
        OnLoop(
            "event handlers of NiceGUI",
            f"{_NICEGUI}events.py",
            callers={"nicegui.ui.*": ("on_change", "on_click", "on_upload", "on_value_change")},
        ),
        OnLoop(
            "pages of NiceGUI",
            f"{_NICEGUI}page.py",
            decorators=("nicegui.ui.page", "nicegui.page"),
        ),
        OnLoop(
            "timers of NiceGUI",
            f"{_NICEGUI}timer.py",
            callers={"nicegui.ui.timer": (1, "callback")},
        ),
        OnLoop(
            "lifecycle handlers of NiceGUI",
            f"{_NICEGUI}app/app.py",
            decorators=of_each("nicegui.app", _APP_HOOKS),
            callers=dict.fromkeys(of_each("nicegui.app", _APP_HOOKS), (0, "handler")),
        ),
    ),
    elsewhere=(Elsewhere("functions given to `run.io_bound`", "a thread", f"{_NICEGUI}run.py"),),
)

GRADIO = Framework(
    "Gradio",
    elsewhere=(
        Elsewhere(
            "event handlers",
            "a thread",
            f"{_GITHUB}gradio-app/gradio/blob/main/gradio/blocks.py",
        ),
    ),
)

_TEXTUAL = f"{_GITHUB}Textualize/textual/blob/main/src/textual/"
_TEXTUAL_WIDGETS = " ".join(
    (
        "textual.screen.ModalScreen textual.screen.Screen textual.widget.Widget",
        *of_each(
            "textual.widgets", "Button DataTable Input Label ListItem ListView Static TextArea Tree"
        ),
        *of_each("textual.containers", "Container Grid Horizontal Vertical VerticalScroll"),
    )
)
_TEXTUAL_BASES = f"textual.app.App {_TEXTUAL_WIDGETS}"
_TEXTUAL_EVENTS = (
    "blur click enter focus hide idle key leave load mount mouse_down mouse_move mouse_up paste "
    "ready resize screen_resume screen_suspend show unmount "
    "button_pressed checkbox_changed data_table_row_selected directory_tree_file_selected "
    "input_changed input_submitted list_view_selected option_list_option_selected select_changed "
    "switch_changed tabbed_content_tab_activated text_area_changed tree_node_selected"
)

TEXTUAL = Framework(
    "Textual",
    marks=("textual",),
    on_loop=(
        OnLoop(
            "message handlers of Textual",
            f"{_TEXTUAL}_callback.py",
            decorators=("textual.on",),
            bases=tuple(_TEXTUAL_BASES.split()),
            methods=tuple(f"on_{event}" for event in _TEXTUAL_EVENTS.split()),
        ),
        OnLoop(
            "callbacks of Textual",
            f"{_TEXTUAL}message_pump.py",
            callers={
                **dict.fromkeys(of_each(_TEXTUAL_BASES, "set_interval set_timer"), (1, "callback")),
                **dict.fromkeys(
                    of_each(_TEXTUAL_BASES, "call_after_refresh call_later call_next"), (0,)
                ),
            },
        ),
        OnLoop(
            "functions that threads hand to Textual",
            f"{_TEXTUAL}app.py",
            callers={
                "textual.app.App.call_from_thread": (0, "callback"),
                **dict.fromkeys(of_each(_TEXTUAL_WIDGETS, "app.call_from_thread"), (0, "callback")),
            },
        ),
    ),
    elsewhere=(
        Elsewhere(
            "methods under `@work(thread=True)`", "a thread", f"{_TEXTUAL}_work_decorator.py"
        ),
    ),
)

_KEY_BINDINGS = (
    "prompt_toolkit.key_binding.KeyBindings prompt_toolkit.key_binding.key_bindings.KeyBindings"
)

PROMPT_TOOLKIT = Framework(
    "prompt_toolkit",
    marks=("prompt_toolkit",),
    on_loop=(
        OnLoop(
            "key bindings of prompt_toolkit",
            f"{_GITHUB}prompt-toolkit/python-prompt-toolkit/blob/main/src/prompt_toolkit/"
            "key_binding/key_bindings.py",
            decorators=of_each(_KEY_BINDINGS, "add"),
        ),
    ),
)

_HOME_ASSISTANT = f"{_GITHUB}home-assistant/core/blob/dev/homeassistant/core.py"

HOME_ASSISTANT = Framework(
    "Home Assistant",
    marks=("homeassistant.core",),
    on_loop=(
        OnLoop(
            "callbacks of Home Assistant",
            _HOME_ASSISTANT,
            decorators=("homeassistant.core.callback",),
        ),
    ),
    elsewhere=(
        Elsewhere("listeners and services without `@callback`", "a thread", _HOME_ASSISTANT),
    ),
)

_BOKEH_DOCUMENT = "bokeh.document.Document"

BOKEH = Framework(
    "Bokeh",
    marks=("bokeh",),
    on_loop=(
        OnLoop(
            "session callbacks of Bokeh",
            f"{_GITHUB}bokeh/bokeh/blob/branch-3.9/src/bokeh/server/session.py",
            callers=dict.fromkeys(
                of_each(
                    _BOKEH_DOCUMENT,
                    "add_next_tick_callback add_periodic_callback add_timeout_callback",
                ),
                (0, "callback"),
            ),
        ),
    ),
    makes=dict.fromkeys(("bokeh.io.curdoc", "bokeh.plotting.curdoc"), _BOKEH_DOCUMENT),
)

INTERFACES = (CHAINLIT, NICEGUI, GRADIO, TEXTUAL, PROMPT_TOOLKIT, HOME_ASSISTANT, BOKEH)
