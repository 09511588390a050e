//! What is asked and answered in every language: one request and one answer a capability, in our vocabulary.

use ferrogate::error::{Error, ErrorKind};
use ferrogate::frame;
use ferrogate::ops::{
    ChatReply, ChatRequest, Choice, Content, Delta, Finish, Media, Message, Object, Part,
    Reasoning, ReasoningControl, ResponseFormat, Role, Sampling, Source, Tool, ToolCall,
    ToolChoice, ToolResult, Usage,
};
use ferrogate::protocol::{Protocol, Seed};
use serde_json::{Number, Value, json};

/// What the matrix is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Capability {
    Plain,
    Stream,
    Tools,
    Images,
    Reasoning,
    Structured,
    Errors,
}

impl Capability {
    pub(crate) const ALL: [Self; 7] = [
        Self::Plain,
        Self::Stream,
        Self::Tools,
        Self::Images,
        Self::Reasoning,
        Self::Structured,
        Self::Errors,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Stream => "stream",
            Self::Tools => "tools",
            Self::Images => "images",
            Self::Reasoning => "reasoning",
            Self::Structured => "structured",
            Self::Errors => "errors",
        }
    }

    /// What is sent there and back, for readers of the matrix.
    pub(crate) fn meaning(self) -> &'static str {
        match self {
            Self::Plain => {
                "system text, a conversation of three turns, temperature, top_p, a token limit and stop texts; an answer \
                 of text with its finish and usage"
            }
            Self::Stream => "the same, streamed: text in pieces, a tool call, finish and usage",
            Self::Tools => {
                "two tools with schemas, a required call, two parallel calls and their results by id; an answer of text \
                 and two calls"
            }
            Self::Images => "an image in base64, an image by URL and a PDF beside text",
            Self::Reasoning => {
                "a request to think, an earlier turn with signed thoughts; an answer with thoughts before its text, \
                 whole and streamed"
            }
            Self::Structured => "an answer that must fit a JSON schema",
            Self::Errors => {
                "a wrong request, a wrong key, a missing model, a rate limit and an overload: class, status and words"
            }
        }
    }
}

/// One request, which all languages are asked to say.
pub(crate) fn request(capability: Capability) -> ChatRequest {
    let base = ChatRequest {
        model: "m".to_owned(),
        messages: vec![said(Role::User, "Name a fruit.")],
        max_output_tokens: Some(300),
        ..ChatRequest::default()
    };
    match capability {
        Capability::Plain | Capability::Errors => plain(base),
        Capability::Stream => ChatRequest { stream: true, ..plain(base) },
        Capability::Tools => tools(base),
        Capability::Images => images(base),
        Capability::Reasoning => reasoning(base),
        Capability::Structured => ChatRequest {
            response_format: Some(ResponseFormat::Schema {
                name: Some("fruit".to_owned()),
                description: None,
                schema: schema(),
                strict: Some(true),
            }),
            ..base
        },
    }
}

fn said(role: Role, text: &str) -> Message {
    Message::new(role, vec![Part::text(text)])
}

fn plain(base: ChatRequest) -> ChatRequest {
    ChatRequest {
        messages: vec![
            said(Role::System, "Answer in one word."),
            said(Role::User, "Name a fruit."),
            said(Role::Assistant, "Apple."),
            said(Role::User, "Another one."),
        ],
        sampling: Sampling {
            temperature: Number::from_f64(0.5),
            top_p: Number::from_f64(0.75),
            ..Sampling::default()
        },
        stop: vec!["END".to_owned(), "STOP".to_owned()],
        ..base
    }
}

fn schema() -> Value {
    json!({
        "type": "object",
        "properties": {"name": {"type": "string"}, "count": {"type": "integer"}},
        "required": ["name", "count"],
        "additionalProperties": false,
    })
}

fn tool(name: &str) -> Tool {
    Tool::Function {
        name: name.to_owned(),
        description: Some(format!("Tells the {name}.")),
        parameters: Some(json!({
            "type": "object",
            "properties": {"city": {"type": "string"}},
            "required": ["city"],
        })),
        strict: None,
        cache: None,
        extra: Object::new(),
    }
}

fn call(id: &str, name: &str, city: &str) -> Part {
    Part::new(Content::ToolCall(ToolCall {
        id: id.to_owned(),
        name: name.to_owned(),
        arguments: json!({"city": city}).to_string(),
        ..ToolCall::default()
    }))
}

fn result(id: &str, name: &str, text: &str) -> Message {
    let result = ToolResult {
        id: id.to_owned(),
        name: Some(name.to_owned()),
        parts: vec![Part::text(text)],
        is_error: None,
    };
    Message::new(Role::Tool, vec![Part::new(Content::ToolResult(result))])
}

fn tools(base: ChatRequest) -> ChatRequest {
    let calls = vec![call("call_a1", "weather", "Paris"), call("call_b2", "time", "Rome")];
    ChatRequest {
        messages: vec![
            said(Role::User, "Weather in Paris and time in Rome?"),
            Message::new(Role::Assistant, calls),
            result("call_a1", "weather", "sunny"),
            result("call_b2", "time", "noon"),
        ],
        tools: vec![tool("weather"), tool("time")],
        tool_choice: Some(ToolChoice::Required),
        ..base
    }
}

/// The smallest picture there is.
const PIXEL: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const PDF: &str = "JVBERi0xLjQKJSVFT0YK";

fn media(mime: &str, source: Source, name: Option<&str>) -> Media {
    let (mime, name) = (Some(mime.to_owned()), name.map(str::to_owned));
    Media { source, mime, name, ..Media::default() }
}

fn images(base: ChatRequest) -> ChatRequest {
    let inline = media("image/png", Source::Base64(PIXEL.to_owned()), None);
    let linked = media("image/jpeg", Source::Url("https://example.com/a.jpg".to_owned()), None);
    let paper = media("application/pdf", Source::Base64(PDF.to_owned()), Some("paper.pdf"));
    let parts = vec![
        Part::text("What is this?"),
        Part::new(Content::Image(inline)),
        Part::new(Content::Image(linked)),
        Part::new(Content::File(paper)),
    ];
    ChatRequest { messages: vec![Message::new(Role::User, parts)], ..base }
}

fn thought(text: &str) -> Part {
    Part::new(Content::Reasoning(Reasoning { text: text.to_owned(), ..Reasoning::default() }))
}

fn reasoning(base: ChatRequest) -> ChatRequest {
    ChatRequest {
        messages: vec![
            said(Role::User, "Name a fruit."),
            Message::new(Role::Assistant, vec![thought("A fruit, then."), Part::text("Apple.")]),
            said(Role::User, "Another one."),
        ],
        reasoning: Some(ReasoningControl {
            effort: Some("medium".to_owned()),
            ..ReasoningControl::default()
        }),
        max_output_tokens: Some(8000),
        ..base
    }
}

/// One answer, which all languages are asked to say.
pub(crate) fn reply(capability: Capability) -> ChatReply {
    let mut parts = Vec::new();
    let mut finish = Finish::Stop;
    match capability {
        Capability::Tools | Capability::Stream => {
            parts.push(Part::text("I shall look."));
            parts.push(call("call_a1", "weather", "Paris"));
            parts.push(call("call_b2", "time", "Rome"));
            finish = Finish::ToolCalls;
        }
        Capability::Reasoning => {
            parts.push(thought("Not an apple again."));
            parts.push(Part::text("Pear."));
        }
        Capability::Structured => parts.push(Part::text(r#"{"name":"pear","count":1}"#)),
        _ => parts.push(Part::text("Pear.")),
    }
    ChatReply {
        id: "answer-1".to_owned(),
        model: "m".to_owned(),
        created: Some(1_750_000_000),
        choices: vec![Choice {
            index: 0,
            parts,
            finish: Some(finish),
            native_finish: None,
            stop_sequence: None,
            logprobs: None,
            extra: Object::new(),
        }],
        usage: Some(Usage { input: 20, output: 7, ..Usage::default() }),
        ..ChatReply::default()
    }
}

/// A stream in a language, in bytes as they go over the wire.
pub(crate) fn framed(language: &dyn Protocol, deltas: &[Delta]) -> Vec<u8> {
    let (id, model) = ("a".to_owned(), "m".to_owned());
    let seed = Seed { id, model, include_usage: true, ..Seed::default() };
    let (mut encoder, mut events) = (language.encoder(seed), Vec::new());
    for delta in deltas {
        encoder.push(delta, &mut events);
    }
    encoder.end(&mut events);
    let mut writer = frame::Writer::new(language.framing());
    let mut bytes: Vec<u8> =
        events.iter().flat_map(|e| writer.event(e.name.as_deref(), &e.data)).collect();
    bytes.extend(writer.end());
    bytes
}

/// Errors that every provider knows.
pub(crate) fn errors() -> Vec<Error> {
    let said = [
        (ErrorKind::BadRequest, "messages: the first must be the user's"),
        (ErrorKind::Authentication, "the key is not valid"),
        (ErrorKind::NotFound, "there is no such model"),
        (ErrorKind::RateLimited, "too many requests this minute"),
        (ErrorKind::Unavailable, "the model is overloaded"),
    ];
    said.into_iter().map(|(kind, words)| Error::new(kind, words)).collect()
}
