//! A chat request: messages made of parts, tools, and everything that steers the answer.

use super::Object;
use serde_json::{Number, Value};

/// Ask for a conversation's next turn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChatRequest {
    /// The model, as the caller named it.
    pub model: String,
    /// The conversation, system text included, in order.
    pub messages: Vec<Message>,
    /// What the model may call.
    pub tools: Vec<Tool>,
    /// Whether and what it must call. `None`: the provider's default (auto).
    pub tool_choice: Option<ToolChoice>,
    /// `false`: one tool call a turn.
    pub parallel_tool_calls: Option<bool>,
    /// How tokens are drawn.
    pub sampling: Sampling,
    /// The largest answer, in tokens, reasoning included.
    pub max_output_tokens: Option<u64>,
    /// Texts that end the answer.
    pub stop: Vec<String>,
    /// The form of the answer.
    pub response_format: Option<ResponseFormat>,
    /// Whether and how much to think first.
    pub reasoning: Option<ReasoningControl>,
    /// `text`, `audio`, `image`.
    pub modalities: Option<Vec<String>>,
    /// Voice and format of a spoken answer, in OpenAI's shape.
    pub audio: Option<Value>,
    /// Text that the answer will mostly repeat, in OpenAI's shape.
    pub prediction: Option<Value>,
    /// The provider's class of service.
    pub service_tier: Option<String>,
    /// The caller's own labels.
    pub metadata: Option<Object>,
    /// The end user, as an opaque id.
    pub user: Option<String>,
    /// Whether the answer is streamed.
    pub stream: bool,
    /// `stream_options`, in OpenAI's shape.
    pub stream_options: Option<Object>,
    /// A mark on the whole request: cache the longest prefix (Anthropic's top-level `cache_control`).
    pub cache: Option<CacheMark>,
    /// Feature flags for Anthropic-speaking targets (`anthropic-beta`).
    pub betas: Vec<String>,
    /// Everything else, as sent.
    pub extra: Object,
}

/// How tokens are drawn. Numbers are kept as written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sampling {
    /// 0 to 2 (OpenAI), 0 to 1 (Anthropic).
    pub temperature: Option<Number>,
    /// Nucleus.
    pub top_p: Option<Number>,
    /// The k likeliest tokens.
    pub top_k: Option<Number>,
    /// Least probability relative to the likeliest.
    pub min_p: Option<Number>,
    /// For repeatable answers.
    pub seed: Option<Number>,
    /// −2 to 2.
    pub frequency_penalty: Option<Number>,
    /// −2 to 2.
    pub presence_penalty: Option<Number>,
    /// Above 1 discourages repetition.
    pub repetition_penalty: Option<Number>,
    /// Token id → −100 to 100.
    pub logit_bias: Option<Object>,
    /// How many answers.
    pub n: Option<Number>,
    /// Whether log probabilities are returned.
    pub logprobs: Option<bool>,
    /// How many alternatives a token.
    pub top_logprobs: Option<Number>,
}

/// Who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The operator.
    System,
    /// The operator, in OpenAI's newer word; the same thing elsewhere.
    Developer,
    /// The end user.
    User,
    /// The model.
    Assistant,
    /// A tool's answer.
    Tool,
}

impl Role {
    /// OpenAI's word.
    pub fn name(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Developer => "developer",
            Self::User => "user",
            Self::Assistant => "assistant",
            Self::Tool => "tool",
        }
    }

    /// System or developer.
    pub fn is_system(self) -> bool {
        matches!(self, Self::System | Self::Developer)
    }
}

/// One message.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// Who speaks.
    pub role: Role,
    /// The speaker's name, where several share a role.
    pub name: Option<String>,
    /// What is said.
    pub parts: Vec<Part>,
    /// Everything else, as sent.
    pub extra: Object,
}

impl Message {
    /// A message of these parts.
    pub fn new(role: Role, parts: Vec<Part>) -> Self {
        Self { role, name: None, parts, extra: Object::new() }
    }
}

/// One part of a message or of an answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What it is.
    pub content: Content,
    /// Cache the prompt up to and including this part.
    pub cache: Option<CacheMark>,
    /// Everything else, as sent.
    pub extra: Object,
}

impl Part {
    /// A part without marks.
    pub fn new(content: Content) -> Self {
        Self { content, cache: None, extra: Object::new() }
    }

    /// Plain text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::new(Content::Text { text: text.into(), citations: Vec::new() })
    }
}

/// What a part is.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Text, and where it comes from.
    Text {
        /// The text.
        text: String,
        /// Its sources.
        citations: Vec<Citation>,
    },
    /// A picture.
    Image(Media),
    /// A sound.
    Audio(Media),
    /// A film.
    Video(Media),
    /// A document.
    File(Media),
    /// The model wants a tool run by the client.
    ToolCall(ToolCall),
    /// What the tool gave.
    ToolResult(ToolResult),
    /// Thoughts before the answer.
    Reasoning(Reasoning),
    /// The model declines.
    Refusal(String),
    /// A block that only one language knows; another one cannot say it.
    Opaque {
        /// The language ([`crate::protocol::Protocol::name`]).
        protocol: String,
        /// The block as written.
        json: Value,
    },
}

/// Bytes that are no text, and what is known of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Media {
    /// Where the bytes are.
    pub source: Source,
    /// `image/png`, `application/pdf`; for audio as well (`audio/wav`). `None`: unknown.
    pub mime: Option<String>,
    /// `low`, `high`, `auto`: how closely an image is looked at.
    pub detail: Option<String>,
    /// A file's name or a document's title.
    pub name: Option<String>,
    /// What the document is about, told to the model beside it.
    pub context: Option<String>,
    /// Whether the model is to cite it.
    pub citations: Option<bool>,
}

/// Where the bytes are.
#[derive(Clone, Debug, PartialEq)]
pub enum Source {
    /// An address the provider fetches.
    Url(String),
    /// Base64, standard alphabet, as given.
    Base64(String),
    /// Plain text (a text document).
    Text(String),
    /// A file uploaded before.
    FileId(String),
}

impl Default for Source {
    fn default() -> Self {
        Self::Text(String::new())
    }
}

/// A call the client must run.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ToolCall {
    /// Ties the result to the call.
    pub id: String,
    /// The tool.
    pub name: String,
    /// Raw text: JSON for functions, anything for custom tools. May be cut or wrong; kept as it is.
    pub arguments: String,
    /// A custom (free text) tool, not a function.
    pub custom: bool,
    /// A thought signature that must come back with the call (Gemini), opaque.
    pub signature: Option<String>,
}

/// What a tool gave.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ToolResult {
    /// The call it answers.
    pub id: String,
    /// The tool, where the language names it.
    pub name: Option<String>,
    /// Text, images, documents.
    pub parts: Vec<Part>,
    /// Whether the tool failed.
    pub is_error: Option<bool>,
}

/// Thoughts, as far as the provider shows them, and what it needs back in the next turn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reasoning {
    /// The thoughts.
    pub text: String,
    /// True where `text` is a summary of them.
    pub summary: bool,
    /// Proof that the provider wrote it, opaque.
    pub signature: Option<String>,
    /// The thoughts themselves, readable by the provider only.
    pub encrypted: Option<String>,
    /// Whose signature or encryption it is: `anthropic-claude-v1`, `openai-responses-v1`, `google-gemini-v1`, …
    /// (OpenRouter's names).
    pub format: Option<String>,
    /// The provider's id of the item.
    pub id: Option<String>,
}

/// Cache the prompt up to here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CacheMark {
    /// `5m` or `1h`; `None`: the provider's default.
    pub ttl: Option<String>,
}

/// Where a text comes from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Citation {
    /// The page.
    pub url: Option<String>,
    /// Its title, or the document's.
    pub title: Option<String>,
    /// The words cited.
    pub text: Option<String>,
    /// Where in the answer's text the citation begins, in characters.
    pub start: Option<u64>,
    /// Where it ends.
    pub end: Option<u64>,
    /// The language of `native`.
    pub protocol: String,
    /// The citation as the provider wrote it.
    pub native: Value,
}

/// Something the model may call.
#[derive(Clone, Debug, PartialEq)]
pub enum Tool {
    /// A function with a JSON schema, run by the client.
    Function {
        /// Its name.
        name: String,
        /// What it does.
        description: Option<String>,
        /// JSON schema of its arguments.
        parameters: Option<Value>,
        /// Arguments must fit the schema.
        strict: Option<bool>,
        /// Cache the prompt up to here.
        cache: Option<CacheMark>,
        /// Everything else, as sent.
        extra: Object,
    },
    /// A tool that takes free text, run by the client.
    Custom {
        /// Its name.
        name: String,
        /// What it does.
        description: Option<String>,
        /// A grammar, in OpenAI's shape (`{"type":"grammar","grammar":{"definition","syntax"}}`).
        format: Option<Value>,
        /// Everything else, as sent.
        extra: Object,
    },
    /// One that the provider itself runs or defines (web search, computer use, …).
    Native {
        /// The language it is written in.
        protocol: String,
        /// The tool as written.
        json: Value,
        /// Cache the prompt up to here; not in `json`.
        cache: Option<CacheMark>,
    },
}

/// Whether and what the model must call.
#[derive(Clone, Debug, PartialEq)]
pub enum ToolChoice {
    /// It decides.
    Auto,
    /// It must not.
    None,
    /// It must call some tool.
    Required,
    /// It must call this one.
    Tool {
        /// The tool's name.
        name: String,
        /// A custom tool, not a function.
        custom: bool,
    },
    /// Only some of the tools, in OpenAI's shape.
    Allowed {
        /// `true`: it must call one of them.
        required: bool,
        /// The tools, each as `{"type":"function","function":{"name":…}}`.
        tools: Vec<Value>,
    },
    /// A form that only one language knows.
    Native {
        /// The language.
        protocol: String,
        /// As written.
        json: Value,
    },
}

/// The form of the answer.
#[derive(Clone, Debug, PartialEq)]
pub enum ResponseFormat {
    /// Plain text, said explicitly.
    Text,
    /// Any JSON object.
    Json,
    /// JSON that fits a schema.
    Schema {
        /// The schema's name; letters, digits, `_`, `-`.
        name: Option<String>,
        /// What it is for.
        description: Option<String>,
        /// The JSON schema.
        schema: Value,
        /// Whether the provider must enforce it.
        strict: Option<bool>,
    },
    /// A form that only one language knows.
    Native {
        /// The language.
        protocol: String,
        /// As written.
        json: Value,
    },
}

/// Whether and how much to think first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReasoningControl {
    /// `none minimal low medium high xhigh max`.
    pub effort: Option<String>,
    /// Tokens to think with.
    pub budget: Option<u64>,
    /// `enabled`, `disabled`, `adaptive`: Anthropic's `thinking.type`.
    pub mode: Option<String>,
    /// How thoughts are shown: `summarized`, `omitted` (Anthropic's `display`), `auto`, `concise`, `detailed` (OpenAI's
    /// `summary`).
    pub summary: Option<String>,
    /// Thoughts are not returned (OpenRouter's `reasoning.exclude`).
    pub exclude: Option<bool>,
    /// Everything else, as sent.
    pub extra: Object,
}
