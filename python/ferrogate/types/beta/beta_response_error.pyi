# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class BetaResponseError(BaseModel):
    code: Literal["bio_policy", "data_residency_mismatch", "empty_image_file", "failed_to_download_image", "image_content_policy_violation", "image_file_not_found", "image_file_too_large", "image_parse_error", "image_too_large", "image_too_small", "invalid_base64_image", "invalid_image", "invalid_image_format", "invalid_image_mode", "invalid_image_url", "invalid_prompt", "rate_limit_exceeded", "server_error", "unsupported_image_media_type", "vector_store_timeout"]
    message: str
    def __init__(
        self,
        *,
        code: Literal["bio_policy", "data_residency_mismatch", "empty_image_file", "failed_to_download_image", "image_content_policy_violation", "image_file_not_found", "image_file_too_large", "image_parse_error", "image_too_large", "image_too_small", "invalid_base64_image", "invalid_image", "invalid_image_format", "invalid_image_mode", "invalid_image_url", "invalid_prompt", "rate_limit_exceeded", "server_error", "unsupported_image_media_type", "vector_store_timeout"],
        message: str,
        **values: Any,
    ) -> None: ...
