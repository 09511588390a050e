# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypedDict
from ferrogate.types.fine_tuning.dpo_hyperparameters_param import DpoHyperparametersParam

class DpoMethodParam(TypedDict, total=False):
    hyperparameters: DpoHyperparametersParam
