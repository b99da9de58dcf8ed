"""What a page and its server say to each other: whether a question of the page still waits for its answer.

Streamlit speaks protobuf over a WebSocket. What the page shows as its state lags behind on a busy machine; the
messages do not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

if TYPE_CHECKING:
    from playwright.sync_api import Page, WebSocket


class Conversation:
    """Counts what is said on a page's socket.

    ``asked`` counts the runs that the page asked for, ``said`` all that either side said; ``waiting`` is whether
    the last run has not come to its end.
    """

    def __init__(self, page: Page) -> None:
        self.asked = 0
        self.said = 0
        self.waiting = False
        page.on("websocket", self._listen)

    def _listen(self, socket: WebSocket) -> None:
        self.waiting = False  # a page that is loaded anew asks anew
        socket.on("framesent", self._asked)
        socket.on("framereceived", self._answered)

    def _asked(self, frame: bytes | str) -> None:
        if isinstance(frame, bytes) and BackMsg.FromString(frame).WhichOneof("type") == "rerun_script":
            self.asked += 1
            self.said += 1
            self.waiting = True

    def _answered(self, frame: bytes | str) -> None:
        if not isinstance(frame, bytes):
            return
        self.said += 1
        message = ForwardMsg.FromString(frame)
        if message.WhichOneof("type") == "new_session":
            self.waiting = True
        elif message.WhichOneof("type") == "script_finished":
            # A run that stops early does so for the next, which has been asked for.
            self.waiting = message.script_finished == ForwardMsg.FINISHED_EARLY_FOR_RERUN
