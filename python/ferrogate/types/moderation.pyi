# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Moderation(BaseModel):
    """What was found in one input."""

    categories: Categories
    """The rules that are broken."""
    category_applied_input_types: CategoryAppliedInputTypes
    """To which kinds of input each score applies."""
    category_scores: CategoryScores
    """How sure the model is of each."""
    flagged: bool
    """Whether any rule is broken."""
    def __init__(
        self,
        *,
        categories: Categories,
        category_applied_input_types: CategoryAppliedInputTypes,
        category_scores: CategoryScores,
        flagged: bool,
        **values: Any,
    ) -> None: ...


class Categories(BaseModel):
    """The rules that are broken."""

    harassment: bool
    """Language that harasses."""
    harassment_threatening: bool
    """Harassment with a threat."""
    hate: bool
    """Hatred of a group."""
    hate_threatening: bool
    """Hatred of a group with a threat."""
    illicit: bool | None
    """Advice on breaking the law."""
    illicit_violent: bool | None
    """Advice on breaking the law with violence."""
    self_harm: bool
    """Self-harm."""
    self_harm_instructions: bool
    """Instructions for self-harm."""
    self_harm_intent: bool
    """The intent to harm oneself."""
    sexual: bool
    """Sexual content."""
    sexual_minors: bool
    """Sexual content with minors."""
    violence: bool
    """Violence."""
    violence_graphic: bool
    """Violence in detail."""
    def __init__(
        self,
        *,
        harassment: bool,
        harassment_threatening: bool,
        hate: bool,
        hate_threatening: bool,
        self_harm: bool,
        self_harm_instructions: bool,
        self_harm_intent: bool,
        sexual: bool,
        sexual_minors: bool,
        violence: bool,
        violence_graphic: bool,
        illicit: bool | None = ...,
        illicit_violent: bool | None = ...,
        **values: Any,
    ) -> None: ...


class CategoryAppliedInputTypes(BaseModel):
    """To which kinds of input each score applies."""

    harassment: list[Literal["text"]]
    """Language that harasses."""
    harassment_threatening: list[Literal["text"]]
    """Harassment with a threat."""
    hate: list[Literal["text"]]
    """Hatred of a group."""
    hate_threatening: list[Literal["text"]]
    """Hatred of a group with a threat."""
    illicit: list[Literal["text"]]
    """Advice on breaking the law."""
    illicit_violent: list[Literal["text"]]
    """Advice on breaking the law with violence."""
    self_harm: list[Literal["text", "image"]]
    """Self-harm."""
    self_harm_instructions: list[Literal["text", "image"]]
    """Instructions for self-harm."""
    self_harm_intent: list[Literal["text", "image"]]
    """The intent to harm oneself."""
    sexual: list[Literal["text", "image"]]
    """Sexual content."""
    sexual_minors: list[Literal["text"]]
    """Sexual content with minors."""
    violence: list[Literal["text", "image"]]
    """Violence."""
    violence_graphic: list[Literal["text", "image"]]
    """Violence in detail."""
    def __init__(
        self,
        *,
        harassment: list[Literal["text"]],
        harassment_threatening: list[Literal["text"]],
        hate: list[Literal["text"]],
        hate_threatening: list[Literal["text"]],
        illicit: list[Literal["text"]],
        illicit_violent: list[Literal["text"]],
        self_harm: list[Literal["text", "image"]],
        self_harm_instructions: list[Literal["text", "image"]],
        self_harm_intent: list[Literal["text", "image"]],
        sexual: list[Literal["text", "image"]],
        sexual_minors: list[Literal["text"]],
        violence: list[Literal["text", "image"]],
        violence_graphic: list[Literal["text", "image"]],
        **values: Any,
    ) -> None: ...


class CategoryScores(BaseModel):
    """How sure the model is, 0 to 1."""

    harassment: float
    """Language that harasses."""
    harassment_threatening: float
    """Harassment with a threat."""
    hate: float
    """Hatred of a group."""
    hate_threatening: float
    """Hatred of a group with a threat."""
    illicit: float
    """Advice on breaking the law."""
    illicit_violent: float
    """Advice on breaking the law with violence."""
    self_harm: float
    """Self-harm."""
    self_harm_instructions: float
    """Instructions for self-harm."""
    self_harm_intent: float
    """The intent to harm oneself."""
    sexual: float
    """Sexual content."""
    sexual_minors: float
    """Sexual content with minors."""
    violence: float
    """Violence."""
    violence_graphic: float
    """Violence in detail."""
    def __init__(
        self,
        *,
        harassment: float,
        harassment_threatening: float,
        hate: float,
        hate_threatening: float,
        illicit: float,
        illicit_violent: float,
        self_harm: float,
        self_harm_instructions: float,
        self_harm_intent: float,
        sexual: float,
        sexual_minors: float,
        violence: float,
        violence_graphic: float,
        **values: Any,
    ) -> None: ...
