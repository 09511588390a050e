# made by python/tools/make_stubs.py from src/python/shapes.txt

from ferrogate.types.fine_tuning.jobs.checkpoint_list_params import CheckpointListParams as CheckpointListParams
from ferrogate.types.fine_tuning.jobs.fine_tuning_job_checkpoint import FineTuningJobCheckpoint as FineTuningJobCheckpoint
from ferrogate.types.fine_tuning.jobs import checkpoint_list_params as checkpoint_list_params
from ferrogate.types.fine_tuning.jobs import fine_tuning_job_checkpoint as fine_tuning_job_checkpoint
