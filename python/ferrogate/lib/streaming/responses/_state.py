"""Events of a response, put together, and given with snapshots."""

from ferrogate._core import _class, _rebuild
from ferrogate._sentinels import is_given, omit
from ferrogate.lib._parsing import _responses as parsing
from ferrogate.lib.streaming.responses import _events as events


class ResponseStreamState:
    """Puts the events of a response's stream together. `text_format` and `input_tools` say what is to be parsed."""

    def __init__(self, *, input_tools=omit, text_format=omit, starting_after=None):
        self._input_tools = list(input_tools) if is_given(input_tools) and input_tools is not None else []
        self._text_format = text_format
        self._starting_after = starting_after
        self._snapshot = None
        self.final = None

    def handle_event(self, event):
        """Add an event; gives those that the caller sees: the same, or one with a snapshot."""
        if self._snapshot is None and event.type != "error":
            self._snapshot = self._begun(event)
        else:
            self._add(event)
        made = self._with_snapshot(event)
        after = self._starting_after
        return [made] if after is None or event.sequence_number > after else []

    def _begun(self, event):
        if event.type not in ("response.created", "response.queued", "response.in_progress"):
            raise RuntimeError(f"Expected to have received `response.created` before `{event.type}`")
        return _rebuild(_class("types.responses.parsed_response.ParsedResponse"), event.response.to_dict(), None)

    # -- putting together

    def _add(self, event):
        """Add what an event says to the snapshot."""
        adding = _ADDING.get(event.type)
        if adding is not None:
            adding(self, event)
        elif event.type == "response.completed":
            words = {"text_format": self._text_format, "input_tools": self._input_tools}
            self.final = parsing.parse_response(**words, response=event.response)

    def _add_item(self, event):
        self._snapshot.output.append(event.item.to_dict())

    def _add_part(self, event):
        item = self._item(event)
        if item.type == "message":
            item.content.append(event.part.to_dict())

    def _add_text(self, event):
        part = self._part(event)
        if part is not None:
            part.text += event.delta

    def _add_refusal(self, event):
        part = self._part(event)
        if part is not None:
            part.refusal += event.delta

    def _add_arguments(self, event):
        item = self._item(event)
        if item.type == "function_call":
            item.arguments += event.delta

    def _end_item(self, event):
        self._snapshot.output[event.output_index] = event.item.to_dict()

    def _item(self, event):
        return self._snapshot.output[event.output_index]

    def _part(self, event):
        """The part of a message that an event is about; `None` where the item is no message."""
        item = self._item(event)
        return item.content[event.content_index] if item.type == "message" else None

    # -- events

    def _with_snapshot(self, event):
        if event.type == "response.output_text.delta":
            part = self._part(event)
            return _more(events.ResponseTextDeltaEvent, event, snapshot=part.text if part is not None else event.delta)
        if event.type == "response.output_text.done":
            parsed = parsing.parse_text(event.text, text_format=self._text_format)
            return _more(events.ResponseTextDoneEvent, event, parsed=parsed)
        if event.type == "response.function_call_arguments.delta":
            whole = self._item(event).arguments
            return _more(events.ResponseFunctionCallArgumentsDeltaEvent, event, snapshot=whole)
        if event.type == "response.completed":
            return _more(events.ResponseCompletedEvent, event, response=self.final)
        return event


_ADDING = {
    "response.output_item.added": ResponseStreamState._add_item,
    "response.output_item.done": ResponseStreamState._end_item,
    "response.content_part.added": ResponseStreamState._add_part,
    "response.output_text.delta": ResponseStreamState._add_text,
    "response.refusal.delta": ResponseStreamState._add_refusal,
    "response.function_call_arguments.delta": ResponseStreamState._add_arguments,
}


def _more(cls, event, **more):
    """An event with something beside what it said."""
    said = {name: event[name] for name in event.to_dict()}
    return _rebuild(cls, {**said, **more}, None)
