# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.responses.computer_action import ComputerAction

class PendingSafetyCheck(BaseModel):
    id: str
    code: str | None
    message: str | None
    def __init__(
        self,
        *,
        id: str,
        code: str | None = ...,
        message: str | None = ...,
        **values: Any,
    ) -> None: ...


class ActionClick(BaseModel):
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


class ActionDoubleClick(BaseModel):
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


class ActionDragPath(BaseModel):
    x: int
    y: int
    def __init__(
        self,
        *,
        x: int,
        y: int,
        **values: Any,
    ) -> None: ...


class ActionDrag(BaseModel):
    path: list[ActionDragPath]
    type: Literal["drag"]
    keys: list[str] | None  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride, reportIncompatibleMethodOverride]
    def __init__(
        self,
        *,
        path: list[ActionDragPath],
        type: Literal["drag"],
        keys: list[str] | None = ...,
        **values: Any,
    ) -> None: ...


class ActionKeypress(BaseModel):
    keys: list[str]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride, reportIncompatibleMethodOverride]
    type: Literal["keypress"]
    def __init__(
        self,
        *,
        keys: list[str],
        type: Literal["keypress"],
        **values: Any,
    ) -> None: ...


class ActionMove(BaseModel):
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


class ActionScreenshot(BaseModel):
    type: Literal["screenshot"]
    def __init__(
        self,
        *,
        type: Literal["screenshot"],
        **values: Any,
    ) -> None: ...


class ActionScroll(BaseModel):
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


class ActionType(BaseModel):
    text: str
    type: Literal["type"]
    def __init__(
        self,
        *,
        text: str,
        type: Literal["type"],
        **values: Any,
    ) -> None: ...


class ActionWait(BaseModel):
    type: Literal["wait"]
    def __init__(
        self,
        *,
        type: Literal["wait"],
        **values: Any,
    ) -> None: ...


class ResponseComputerToolCall(BaseModel):
    id: str
    call_id: str
    pending_safety_checks: list[PendingSafetyCheck]
    status: Literal["completed", "in_progress", "incomplete"]
    type: Literal["computer_call"]
    action: Action | None
    actions: list[ComputerAction] | None
    def __init__(
        self,
        *,
        id: str,
        call_id: str,
        pending_safety_checks: list[PendingSafetyCheck],
        status: Literal["completed", "in_progress", "incomplete"],
        type: Literal["computer_call"],
        action: Action | None = ...,
        actions: list[ComputerAction] | None = ...,
        **values: Any,
    ) -> None: ...

Action: TypeAlias = ActionClick | ActionDoubleClick | ActionDrag | ActionKeypress | ActionMove | ActionScreenshot | ActionScroll | ActionType | ActionWait
