# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel

class Click(BaseModel):
    button: Literal["back", "forward", "left", "right", "wheel"]
    type: Literal["click"]
    x: int
    y: int
    keys: list[str] | None  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride, reportIncompatibleMethodOverride]
    def __init__(
        self,
        *,
        button: Literal["back", "forward", "left", "right", "wheel"],
        type: Literal["click"],
        x: int,
        y: int,
        keys: list[str] | None = ...,
        **values: Any,
    ) -> None: ...


class DoubleClick(BaseModel):
    keys: list[str] | None  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride, reportIncompatibleMethodOverride]
    type: Literal["double_click"]
    x: int
    y: int
    def __init__(
        self,
        *,
        type: Literal["double_click"],
        x: int,
        y: int,
        keys: list[str] | None = ...,
        **values: Any,
    ) -> None: ...


class DragPath(BaseModel):
    x: int
    y: int
    def __init__(
        self,
        *,
        x: int,
        y: int,
        **values: Any,
    ) -> None: ...


class Drag(BaseModel):
    path: list[DragPath]
    type: Literal["drag"]
    keys: list[str] | None  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride, reportIncompatibleMethodOverride]
    def __init__(
        self,
        *,
        path: list[DragPath],
        type: Literal["drag"],
        keys: list[str] | None = ...,
        **values: Any,
    ) -> None: ...


class Keypress(BaseModel):
    keys: list[str]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride, reportIncompatibleMethodOverride]
    type: Literal["keypress"]
    def __init__(
        self,
        *,
        keys: list[str],
        type: Literal["keypress"],
        **values: Any,
    ) -> None: ...


class Move(BaseModel):
    type: Literal["move"]
    x: int
    y: int
    keys: list[str] | None  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride, reportIncompatibleMethodOverride]
    def __init__(
        self,
        *,
        type: Literal["move"],
        x: int,
        y: int,
        keys: list[str] | None = ...,
        **values: Any,
    ) -> None: ...


class Screenshot(BaseModel):
    type: Literal["screenshot"]
    def __init__(
        self,
        *,
        type: Literal["screenshot"],
        **values: Any,
    ) -> None: ...


class Scroll(BaseModel):
    scroll_x: int
    scroll_y: int
    type: Literal["scroll"]
    x: int
    y: int
    keys: list[str] | None  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride, reportIncompatibleMethodOverride]
    def __init__(
        self,
        *,
        scroll_x: int,
        scroll_y: int,
        type: Literal["scroll"],
        x: int,
        y: int,
        keys: list[str] | None = ...,
        **values: Any,
    ) -> None: ...


class Type(BaseModel):
    text: str
    type: Literal["type"]
    def __init__(
        self,
        *,
        text: str,
        type: Literal["type"],
        **values: Any,
    ) -> None: ...


class Wait(BaseModel):
    type: Literal["wait"]
    def __init__(
        self,
        *,
        type: Literal["wait"],
        **values: Any,
    ) -> None: ...

BetaComputerAction: TypeAlias = Click | DoubleClick | Drag | Keypress | Move | Screenshot | Scroll | Type | Wait
