# made by python/tools/make_stubs.py from src/python/shapes.txt

from ferrogate.types.fine_tuning.alpha.grader_run_params import GraderRunParams as GraderRunParams
from ferrogate.types.fine_tuning.alpha.grader_run_response import GraderRunResponse as GraderRunResponse
from ferrogate.types.fine_tuning.alpha.grader_validate_params import GraderValidateParams as GraderValidateParams
from ferrogate.types.fine_tuning.alpha.grader_validate_response import GraderValidateResponse as GraderValidateResponse
from ferrogate.types.fine_tuning.alpha import grader_run_params as grader_run_params
from ferrogate.types.fine_tuning.alpha import grader_run_response as grader_run_response
from ferrogate.types.fine_tuning.alpha import grader_validate_params as grader_validate_params
from ferrogate.types.fine_tuning.alpha import grader_validate_response as grader_validate_response
