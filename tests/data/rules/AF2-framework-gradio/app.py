"""Gradio runs `def` handlers in a thread."""

import gradio as gr

from store import rows, settle


def answer(message: str, history: list) -> str:
    return str(rows())


async def answer_async(message: str, history: list) -> str:
    settle()  # error: [AF271]
    return ""


with gr.Blocks() as demo:
    button = gr.Button("Go")
    button.click(answer)
    button.click(answer_async)
    gr.ChatInterface(answer)
