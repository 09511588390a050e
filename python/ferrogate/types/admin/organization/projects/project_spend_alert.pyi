# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class NotificationChannel(BaseModel):
    recipients: list[str]
    type: Literal["email"]
    subject_prefix: str | None
    def __init__(
        self,
        *,
        recipients: list[str],
        type: Literal["email"],
        subject_prefix: str | None = ...,
        **values: Any,
    ) -> None: ...


class ProjectSpendAlert(BaseModel):
    id: str
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: NotificationChannel
    object: Literal["project.spend_alert"]
    threshold_amount: int
    def __init__(
        self,
        *,
        id: str,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: NotificationChannel,
        object: Literal["project.spend_alert"],
        threshold_amount: int,
        **values: Any,
    ) -> None: ...
