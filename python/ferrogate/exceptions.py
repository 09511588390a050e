"""The errors, where litellm's users import them from."""

from ferrogate._exceptions import *  # noqa: F403
from ferrogate._exceptions import BadRequestError

InvalidRequestError = BadRequestError
