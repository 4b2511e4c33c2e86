"""Which windows stand on a virtual screen, asked of the X server itself, every few milliseconds."""

import ctypes
import ctypes.util
import time
from dataclasses import dataclass
from typing import Any

_VIEWABLE = 2
_ANY = 0
_LEAST = 100
"""Pixels either way that a window has at least which somebody can use."""
_WM_NAME = 39
"""The older property of a title, the only one that a program sets which meets no window manager."""


class _Attributes(ctypes.Structure):
    """XWindowAttributes, as Xlib lays it out."""

    _fields_ = [
        *((name, ctypes.c_int) for name in ("x", "y", "width", "height", "border_width", "depth")),
        *(("visual", ctypes.c_void_p), ("root", ctypes.c_ulong), ("kind", ctypes.c_int), ("bit_gravity", ctypes.c_int)),
        *(("win_gravity", ctypes.c_int), ("backing_store", ctypes.c_int), ("backing_planes", ctypes.c_ulong)),
        *(("backing_pixel", ctypes.c_ulong), ("save_under", ctypes.c_int), ("colormap", ctypes.c_ulong)),
        *(("map_installed", ctypes.c_int), ("map_state", ctypes.c_int), ("all_event_masks", ctypes.c_long)),
        *(("your_event_mask", ctypes.c_long), ("do_not_propagate_mask", ctypes.c_long)),
        *(("override_redirect", ctypes.c_int), ("screen", ctypes.c_void_p)),
    ]


@dataclass(frozen=True)
class Mapped:
    """A window in sight."""

    id: int
    title: str
    width: int
    height: int


class Screen:
    """The screen that `DISPLAY` names."""

    def __init__(self) -> None:
        """Connect; raises OSError where there is no Xlib or no screen."""
        self._x = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XInternAtom.restype = self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XSetErrorHandler(_IGNORES)  # a window may go while it is looked at
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(None))
        if not self._display:
            raise OSError("no screen")
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        self._name, self._kind, self._splash = (
            ctypes.c_ulong(self._x.XInternAtom(self._display, each, 0))
            for each in (b"_NET_WM_NAME", b"_NET_WM_WINDOW_TYPE", b"_NET_WM_WINDOW_TYPE_SPLASH")
        )

    def windows(self) -> list[Mapped]:
        """Return the windows in sight that have a title, a size to work in, and are no splash."""
        return [each for child in self._children() if (each := self._mapped(child)) is not None]

    def first(self, patience: float, every: float = 0.005) -> tuple[float, Mapped] | None:
        """Wait for the first such window; return when it was there, None where none comes."""
        until = time.monotonic() + patience
        while time.monotonic() < until:
            if found := self.windows():
                return time.monotonic(), found[0]
            time.sleep(every)
        return None

    def close(self) -> None:
        """Let go of the screen."""
        self._x.XCloseDisplay(self._display)

    def _children(self) -> list[int]:
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        found = ctypes.POINTER(ctypes.c_ulong)()
        asked = (ctypes.byref(each) for each in (root, parent, found, count))
        self._x.XQueryTree(self._display, self._root, *asked)
        ids = [int(found[at]) for at in range(count.value)]
        if found:
            self._x.XFree(found)
        return ids

    def _mapped(self, window: int) -> Mapped | None:
        is_ = _Attributes()
        if not self._x.XGetWindowAttributes(self._display, ctypes.c_ulong(window), ctypes.byref(is_)):
            return None
        if is_.map_state != _VIEWABLE or is_.override_redirect or min(is_.width, is_.height) < _LEAST:
            return None
        title = self._property(window, self._name) or self._property(window, ctypes.c_ulong(_WM_NAME))
        if not title or int(self._splash.value).to_bytes(8, "little") in self._property(window, self._kind):
            return None
        return Mapped(window, title.decode("utf-8", "replace"), is_.width, is_.height)

    def _property(self, window: int, name: Any) -> bytes:
        """Return a property's bytes; numbers come as machine words."""
        kind, form = ctypes.c_ulong(), ctypes.c_int()
        count, left = ctypes.c_ulong(), ctypes.c_ulong()
        value = ctypes.POINTER(ctypes.c_ubyte)()
        given = (ctypes.byref(each) for each in (kind, form, count, left, value))
        window_, any_ = ctypes.c_ulong(window), ctypes.c_ulong(_ANY)
        self._x.XGetWindowProperty(self._display, window_, name, 0, 1024, 0, any_, *given)
        size = count.value * (ctypes.sizeof(ctypes.c_long) if form.value == 32 else form.value // 8)
        found = bytes(value[:size]) if value else b""
        if value:
            self._x.XFree(value)
        return found


@ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
def _IGNORES(_display: object, _error: object) -> int:
    return 0
