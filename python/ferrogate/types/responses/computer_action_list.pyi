# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypeAlias
from ferrogate.types.responses.computer_action import ComputerAction

ComputerActionList: TypeAlias = list[ComputerAction]
