from ferrogate._exceptions import *  # noqa: F403
from ferrogate._exceptions import BadRequestError

InvalidRequestError = BadRequestError
