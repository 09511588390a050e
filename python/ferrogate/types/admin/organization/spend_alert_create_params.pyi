# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Literal
from typing_extensions import Required, TypedDict

class SpendAlertCreateParams(TypedDict, total=False):
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[NotificationChannel]
    threshold_amount: Required[int]


class NotificationChannel(TypedDict, total=False):
    recipients: Required[Sequence[str]]
    type: Required[Literal["email"]]
    subject_prefix: str | None
