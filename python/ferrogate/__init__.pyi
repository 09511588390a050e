from typing import Any

from ferrogate import compat as compat
from ferrogate import exceptions as exceptions
from ferrogate import pagination as pagination
from ferrogate import resources as resources
from ferrogate import router as router
from ferrogate import testing as testing
from ferrogate import transport as transport
from ferrogate import types as types
from ferrogate._api import Translation as Translation
from ferrogate._api import acompletion as acompletion
from ferrogate._api import aembedding as aembedding
from ferrogate._api import amoderation as amoderation
from ferrogate._api import arerank as arerank
from ferrogate._api import atext_completion as atext_completion
from ferrogate._api import completion as completion
from ferrogate._api import configure as configure
from ferrogate._api import embedding as embedding
from ferrogate._api import moderation as moderation
from ferrogate._api import providers as providers
from ferrogate._api import register_provider as register_provider
from ferrogate._api import rerank as rerank
from ferrogate._api import text_completion as text_completion
from ferrogate._api import translate as translate
from ferrogate._budget import budget as budget
from ferrogate._client import AsyncClient as AsyncClient
from ferrogate._client import AsyncOpenAI as AsyncOpenAI
from ferrogate._client import Client as Client
from ferrogate._client import OpenAI as OpenAI
from ferrogate._core import BaseModel as BaseModel
from ferrogate._core import Stream as Stream
from ferrogate._exceptions import APIConnectionError as APIConnectionError
from ferrogate._exceptions import APIError as APIError
from ferrogate._exceptions import APIResponseValidationError as APIResponseValidationError
from ferrogate._exceptions import APIStatusError as APIStatusError
from ferrogate._exceptions import APITimeoutError as APITimeoutError
from ferrogate._exceptions import AuthenticationError as AuthenticationError
from ferrogate._exceptions import BadGatewayError as BadGatewayError
from ferrogate._exceptions import BadRequestError as BadRequestError
from ferrogate._exceptions import BudgetExceededError as BudgetExceededError
from ferrogate._exceptions import ConfigError as ConfigError
from ferrogate._exceptions import ConflictError as ConflictError
from ferrogate._exceptions import ContentFilterFinishReasonError as ContentFilterFinishReasonError
from ferrogate._exceptions import ContentPolicyViolationError as ContentPolicyViolationError
from ferrogate._exceptions import ContextWindowExceededError as ContextWindowExceededError
from ferrogate._exceptions import InternalServerError as InternalServerError
from ferrogate._exceptions import InvalidWebhookSignatureError as InvalidWebhookSignatureError
from ferrogate._exceptions import JSONSchemaValidationError as JSONSchemaValidationError
from ferrogate._exceptions import LengthFinishReasonError as LengthFinishReasonError
from ferrogate._exceptions import NotFoundError as NotFoundError
from ferrogate._exceptions import OpenAIError as OpenAIError
from ferrogate._exceptions import PaymentRequiredError as PaymentRequiredError
from ferrogate._exceptions import PermissionDeniedError as PermissionDeniedError
from ferrogate._exceptions import RateLimitError as RateLimitError
from ferrogate._exceptions import RejectedRequestError as RejectedRequestError
from ferrogate._exceptions import ServiceUnavailableError as ServiceUnavailableError
from ferrogate._exceptions import Timeout as Timeout
from ferrogate._exceptions import UnprocessableEntityError as UnprocessableEntityError
from ferrogate._exceptions import UnsupportedParamsError as UnsupportedParamsError
from ferrogate._litellm.batch import abatch_completion as abatch_completion
from ferrogate._litellm.batch import abatch_completion_models as abatch_completion_models
from ferrogate._litellm.batch import abatch_completion_models_all_responses as abatch_completion_models_all_responses
from ferrogate._litellm.batch import batch_completion as batch_completion
from ferrogate._litellm.batch import batch_completion_models as batch_completion_models
from ferrogate._litellm.batch import batch_completion_models_all_responses as batch_completion_models_all_responses
from ferrogate._litellm.budgets import BudgetManager as BudgetManager
from ferrogate._litellm.chunks import mock_completion as mock_completion
from ferrogate._litellm.chunks import stream_chunk_builder as stream_chunk_builder
from ferrogate._litellm.chunks import stream_chunk_builder_text_completion as stream_chunk_builder_text_completion
from ferrogate._litellm.known import check_valid_key as check_valid_key
from ferrogate._litellm.known import get_api_base as get_api_base
from ferrogate._litellm.known import get_llm_provider as get_llm_provider
from ferrogate._litellm.known import get_supported_openai_params as get_supported_openai_params
from ferrogate._litellm.known import get_valid_models as get_valid_models
from ferrogate._litellm.known import supports_audio_input as supports_audio_input
from ferrogate._litellm.known import supports_audio_output as supports_audio_output
from ferrogate._litellm.known import supports_computer_use as supports_computer_use
from ferrogate._litellm.known import supports_embedding_image_input as supports_embedding_image_input
from ferrogate._litellm.known import supports_function_calling as supports_function_calling
from ferrogate._litellm.known import supports_mid_conversation_system as supports_mid_conversation_system
from ferrogate._litellm.known import supports_native_streaming as supports_native_streaming
from ferrogate._litellm.known import supports_native_structured_output as supports_native_structured_output
from ferrogate._litellm.known import supports_none_reasoning_effort as supports_none_reasoning_effort
from ferrogate._litellm.known import supports_parallel_function_calling as supports_parallel_function_calling
from ferrogate._litellm.known import supports_pdf_input as supports_pdf_input
from ferrogate._litellm.known import supports_prompt_caching as supports_prompt_caching
from ferrogate._litellm.known import supports_reasoning as supports_reasoning
from ferrogate._litellm.known import supports_response_schema as supports_response_schema
from ferrogate._litellm.known import supports_system_messages as supports_system_messages
from ferrogate._litellm.known import supports_tool_choice as supports_tool_choice
from ferrogate._litellm.known import supports_url_context as supports_url_context
from ferrogate._litellm.known import supports_video_input as supports_video_input
from ferrogate._litellm.known import supports_vision as supports_vision
from ferrogate._litellm.known import supports_web_search as supports_web_search
from ferrogate._litellm.known import validate_environment as validate_environment
from ferrogate._litellm.media import acancel_responses as acancel_responses
from ferrogate._litellm.media import adelete_responses as adelete_responses
from ferrogate._litellm.media import aget_responses as aget_responses
from ferrogate._litellm.media import aimage_edit as aimage_edit
from ferrogate._litellm.media import aimage_generation as aimage_generation
from ferrogate._litellm.media import aimage_variation as aimage_variation
from ferrogate._litellm.media import aresponses as aresponses
from ferrogate._litellm.media import aspeech as aspeech
from ferrogate._litellm.media import atranscription as atranscription
from ferrogate._litellm.media import cancel_responses as cancel_responses
from ferrogate._litellm.media import delete_responses as delete_responses
from ferrogate._litellm.media import get_responses as get_responses
from ferrogate._litellm.media import image_edit as image_edit
from ferrogate._litellm.media import image_generation as image_generation
from ferrogate._litellm.media import image_variation as image_variation
from ferrogate._litellm.media import responses as responses
from ferrogate._litellm.media import speech as speech
from ferrogate._litellm.media import transcription as transcription
from ferrogate._litellm.prices import completion_cost as completion_cost
from ferrogate._litellm.prices import cost_per_token as cost_per_token
from ferrogate._litellm.prices import get_max_tokens as get_max_tokens
from ferrogate._litellm.prices import get_model_info as get_model_info
from ferrogate._litellm.prices import model_cost as model_cost
from ferrogate._litellm.prices import register_model as register_model
from ferrogate._litellm.tokens import acount_tokens as acount_tokens
from ferrogate._litellm.tokens import create_pretrained_tokenizer as create_pretrained_tokenizer
from ferrogate._litellm.tokens import create_tokenizer as create_tokenizer
from ferrogate._litellm.tokens import decode as decode
from ferrogate._litellm.tokens import encode as encode
from ferrogate._litellm.tokens import shorten_message_to_fit_limit as shorten_message_to_fit_limit
from ferrogate._litellm.tokens import token_counter as token_counter
from ferrogate._litellm.tokens import trim_messages as trim_messages
from ferrogate._sentinels import NOT_GIVEN as NOT_GIVEN
from ferrogate._sentinels import NotGiven as NotGiven
from ferrogate._sentinels import Omit as Omit
from ferrogate._sentinels import not_given as not_given
from ferrogate._sentinels import omit as omit
from ferrogate._spend import export_spend as export_spend
from ferrogate._spend import forget_spend as forget_spend
from ferrogate._spend import reconcile_spend as reconcile_spend
from ferrogate._spend import reprice_spend as reprice_spend
from ferrogate._spend import spend as spend
from ferrogate._spend import spend_log as spend_log
from ferrogate.lib import pydantic_function_tool as pydantic_function_tool
from ferrogate.lib.azure import AsyncAzureOpenAI as AsyncAzureOpenAI
from ferrogate.lib.azure import AzureOpenAI as AzureOpenAI
from ferrogate.lib.streaming import AssistantEventHandler as AssistantEventHandler
from ferrogate.lib.streaming import AsyncAssistantEventHandler as AsyncAssistantEventHandler
from ferrogate.router import AllowedFailsPolicy as AllowedFailsPolicy
from ferrogate.router import CustomRoutingStrategyBase as CustomRoutingStrategyBase
from ferrogate.router import Deployment as Deployment
from ferrogate.router import LiteLLM_Params as LiteLLM_Params
from ferrogate.router import ModelGroupInfo as ModelGroupInfo
from ferrogate.router import ModelInfo as ModelInfo
from ferrogate.router import RetryPolicy as RetryPolicy
from ferrogate.router import Router as Router
from ferrogate.transport import patch as patch

# litellm's names of what answers are.
Choices = types.chat.chat_completion.Choice
CustomStreamWrapper = Stream
Delta = types.chat.chat_completion_chunk.ChoiceDelta
EmbeddingResponse = types.CreateEmbeddingResponse
ImageObject = types.Image
ImageResponse = types.ImagesResponse
InvalidRequestError = BadRequestError
Message = types.chat.ChatCompletionMessage
ModelResponse = types.chat.ChatCompletion
ModelResponseStream = types.chat.ChatCompletionChunk
RerankResponse = types.rerank_response.RerankResponse
ResponsesAPIResponse = types.responses.Response
StreamingChoices = types.chat.chat_completion_chunk.Choice
TextChoices = types.CompletionChoice
TextCompletionResponse = types.Completion
TranscriptionResponse = types.audio.Transcription
Usage = types.CompletionUsage

# litellm's settings, which hold for the functions above.
api_base: str | None
api_key: str | None
api_version: str | None
drop_params: bool | None
headers: dict[str, str] | None
model_alias_map: dict[str, str]
num_retries: int | None
openai_key: str | None
organization: str | None
project: str | None
request_timeout: float | None
ssl_verify: bool | str
vertex_location: str | None
vertex_project: str | None

# openai's settings of the package, which hold for calls on its resources (`ferrogate.files.list()`).
admin_api_key: str | None
api_type: str | None
azure_ad_token: str | None
azure_ad_token_provider: Any
azure_endpoint: str | None
base_url: str | None
default_headers: dict[str, str] | None
default_query: dict[str, object] | None
http_client: None
max_retries: int
timeout: float | None
webhook_secret: str | None
websocket_base_url: str | None

__version__: str
AsyncStream = Stream
