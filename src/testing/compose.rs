//! What is answered, in our vocabulary: as scripted, or an echo made from the request. The same question gets the same
//! answer. It knows no wire language.

use super::step::{Answer, Call};
use super::{example, judge};
use crate::ops::{
    ChatReply, ChatRequest, Choice, Content, EmbedReply, EmbedRequest, Embedding, Finish, Object,
    Part, Reasoning, Reply, Request, ResponseFormat, Role, Tool, ToolCall, ToolChoice, Usage,
    Vector,
};
use base64::Engine as _;
use serde_json::{Value, json};

/// The time of all answers, in Unix seconds: a fixed one, so that answers can be compared.
pub(super) const CREATED: u64 = 1_750_000_000;
/// Numbers a vector, where the request does not say.
const DIMENSIONS: u64 = 8;
/// The most alternatives that are given.
const CHOICES: u64 = 16;

/// Composes the answer to the request of that number.
pub(super) fn reply(request: &Request, answer: &Answer, number: u64) -> Reply {
    match request {
        Request::Chat(chat) => Reply::Chat(Box::new(turn(chat, answer, number))),
        Request::Complete(complete) => {
            let chat = complete.as_chat().unwrap_or_default();
            Reply::Complete(Box::new(turn(&chat, answer, number)))
        }
        Request::Embed(embed) => Reply::Embed(Box::new(vectors(embed, answer))),
        Request::Rerank(rerank) => Reply::Rerank(Box::new(judge::ranks(rerank, number))),
        Request::Moderate(moderate) => {
            Reply::Moderate(Box::new(judge::judgements(moderate, number)))
        }
    }
}

/// Signs the thoughts, so that they can be sent back.
pub(super) fn sign(reply: &mut Reply) {
    let Reply::Chat(chat) = reply else { return };
    for part in chat.choices.iter_mut().flat_map(|choice| &mut choice.parts) {
        if let Content::Reasoning(thought) = &mut part.content {
            thought.signature = Some("scripted".to_owned());
        }
    }
}

fn turn(request: &ChatRequest, answer: &Answer, number: u64) -> ChatReply {
    let parts = if answer.has_content() { scripted(answer, number) } else { echo(request, number) };
    let calls = parts.iter().any(|part| matches!(part.content, Content::ToolCall(_)));
    let natural = if calls { Finish::ToolCalls } else { Finish::Stop };
    let choice = Choice {
        index: 0,
        finish: Some(answer.finish.unwrap_or(natural)),
        native_finish: None,
        stop_sequence: None,
        logprobs: answer.logprobs.clone(),
        extra: Object::new(),
        parts,
    };
    let wanted = request.sampling.n.as_ref().and_then(serde_json::Number::as_u64).unwrap_or(1);
    let choices: Vec<_> = (0..)
        .zip(0..wanted.clamp(1, CHOICES))
        .map(|(index, _)| Choice { index, ..choice.clone() })
        .collect();
    let usage = answer.usage.clone().map_or_else(|| counted(request, &choices), Usage::from);
    ChatReply {
        id: answer.id.clone().unwrap_or_else(|| format!("answer-{number}")),
        model: answer.model.clone().unwrap_or_else(|| request.model.clone()),
        created: Some(CREATED),
        choices,
        usage: Some(usage).filter(|_| !answer.no_usage),
        service_tier: None,
        extra: Object::new(),
    }
}

/// The parts that the script states, in the order in which models say them.
fn scripted(answer: &Answer, number: u64) -> Vec<Part> {
    let mut parts = Vec::new();
    if let Some(text) = &answer.reasoning {
        let thought = Reasoning { text: text.clone(), ..Reasoning::default() };
        parts.push(Part::new(Content::Reasoning(thought)));
    }
    parts.extend(answer.text.as_ref().map(Part::text));
    parts.extend(answer.refusal.clone().map(|words| Part::new(Content::Refusal(words))));
    parts.extend(
        answer
            .tool_calls
            .iter()
            .zip(1..)
            .map(|(call, place)| scripted_call(call, call_id(number, place))),
    );
    parts
}

fn scripted_call(call: &Call, id: String) -> Part {
    let arguments = match &call.arguments {
        Value::String(raw) => raw.clone(),
        Value::Null => "{}".to_owned(),
        json => json.to_string(),
    };
    Part::new(Content::ToolCall(ToolCall {
        id: call.id.clone().unwrap_or(id),
        name: call.name.clone(),
        arguments,
        custom: call.custom,
        signature: None,
    }))
}

/// The id of a tool call: one that no other request of this server gets.
fn call_id(number: u64, place: u32) -> String {
    format!("call-{number}-{place}")
}

/// The echo: a call of the tool that must be called, an example of the form that is asked for, or what was said.
fn echo(request: &ChatRequest, number: u64) -> Vec<Part> {
    if let Some(tool) = forced_tool(request) {
        return vec![example_call(tool, call_id(number, 1))];
    }
    vec![Part::text(match &request.response_format {
        Some(ResponseFormat::Schema { schema, .. }) => example::of(schema).to_string(),
        Some(ResponseFormat::Json) => json!({"answer": said(request)}).to_string(),
        _ => said(request),
    })]
}

fn forced_tool(request: &ChatRequest) -> Option<&Tool> {
    let named = |name: &str| request.tools.iter().find(|tool| name_of(tool) == Some(name));
    match request.tool_choice.as_ref()? {
        ToolChoice::Required => request.tools.iter().find(|tool| name_of(tool).is_some()),
        ToolChoice::Tool { name, .. } => named(name),
        ToolChoice::Allowed { required: true, tools } => {
            tools.iter().find_map(|tool| named(tool.get("function")?.get("name")?.as_str()?))
        }
        _ => None,
    }
}

/// The name of a tool that the client runs.
fn name_of(tool: &Tool) -> Option<&str> {
    match tool {
        Tool::Function { name, .. } | Tool::Custom { name, .. } => Some(name),
        Tool::Native { .. } => None,
    }
}

fn example_call(tool: &Tool, id: String) -> Part {
    let (arguments, custom) = match tool {
        Tool::Function { parameters: Some(schema), .. } => (example::of(schema).to_string(), false),
        Tool::Custom { .. } => ("example".to_owned(), true),
        _ => ("{}".to_owned(), false),
    };
    Part::new(Content::ToolCall(ToolCall {
        id,
        name: name_of(tool).unwrap_or_default().to_owned(),
        arguments,
        custom,
        signature: None,
    }))
}

/// What the last user said; or what a tool gave, where that came last.
fn said(request: &ChatRequest) -> String {
    let result = request.messages.last().and_then(|message| {
        message.parts.iter().rev().find_map(|part| match &part.content {
            Content::ToolResult(result) => Some(text_of(&result.parts)),
            _ => None,
        })
    });
    if let Some(result) = result {
        return format!("The tool said: {result}");
    }
    let user = request.messages.iter().rev().find(|message| message.role == Role::User);
    format!("You said: {}", user.map(|message| text_of(&message.parts)).unwrap_or_default())
}

fn text_of(parts: &[Part]) -> String {
    let texts: Vec<_> = parts
        .iter()
        .filter_map(|part| match &part.content {
            Content::Text { text, .. } => Some(text.as_str()),
            _ => None,
        })
        .collect();
    texts.join(" ")
}

/// Usage by counting words; tool results and arguments are words as well.
fn counted(request: &ChatRequest, choices: &[Choice]) -> Usage {
    let asked = request.messages.iter().flat_map(|message| &message.parts);
    let mut usage = Usage { input: asked.map(words_of).sum(), ..Usage::default() };
    for part in choices.iter().flat_map(|choice| &choice.parts) {
        match &part.content {
            Content::Reasoning(thought) => usage.reasoning += words(&thought.text),
            _ => usage.output += words_of(part),
        }
    }
    usage
}

fn words_of(part: &Part) -> u64 {
    match &part.content {
        Content::Text { text, .. } | Content::Refusal(text) => words(text),
        Content::ToolCall(call) => words(&call.name) + words(&call.arguments),
        Content::ToolResult(result) => result.parts.iter().map(words_of).sum(),
        Content::Reasoning(thought) => words(&thought.text),
        _ => 1,
    }
}

fn words(text: &str) -> u64 {
    text.split_whitespace().count() as u64
}

fn vectors(request: &EmbedRequest, answer: &Answer) -> EmbedReply {
    let inputs = inputs(&request.input);
    let size = request.dimensions.unwrap_or(DIMENSIONS).min(1 << 16);
    let base64 = request.encoding_format.as_deref() == Some("base64");
    let data = (0..).zip(&inputs).map(|(index, input)| {
        let scripted = usize::try_from(index).ok().and_then(|at| answer.embeddings.get(at));
        let numbers = scripted.cloned().unwrap_or_else(|| vector(input, size));
        let vector = if base64 { packed(&numbers) } else { Vector::Floats(numbers) };
        Embedding { index, vector }
    });
    let counted = || Usage { input: inputs.iter().map(|i| words(i)).sum(), ..Usage::default() };
    EmbedReply {
        model: answer.model.clone().unwrap_or_else(|| request.model.clone()),
        data: data.collect(),
        usage: Some(answer.usage.clone().map_or_else(counted, Usage::from))
            .filter(|_| !answer.no_usage),
        extra: Object::new(),
    }
}

/// The texts a request wants vectors for; token ids stand for themselves, one word each.
fn inputs(input: &Value) -> Vec<String> {
    let ids = |ids: &[Value]| ids.iter().map(Value::to_string).collect::<Vec<_>>().join(" ");
    match input {
        Value::Array(items) if items.iter().all(Value::is_number) => vec![ids(items)],
        Value::Array(items) => items
            .iter()
            .map(|item| match item {
                Value::String(text) => text.clone(),
                Value::Array(tokens) => ids(tokens),
                other => other.to_string(),
            })
            .collect(),
        Value::String(text) => vec![text.clone()],
        other => vec![other.to_string()],
    }
}

/// A vector of length one, made from the text: FNV-1a as the seed of xorshift. Exact in f32, so that base64 and numbers
/// say the same.
fn vector(text: &str, size: u64) -> Vec<f64> {
    let seed = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, b| {
        (hash ^ u64::from(b)).wrapping_mul(0x100_0000_01b3)
    });
    let mut state = seed | 1;
    let raw: Vec<f64> = (0..size)
        .map(|_| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            f64::from(u32::try_from(state >> 32).unwrap_or_default()) / f64::from(u32::MAX) - 0.5
        })
        .collect();
    let length = raw.iter().map(|n| n * n).sum::<f64>().sqrt().max(f64::MIN_POSITIVE);
    raw.iter().map(|number| f64::from(single(number / length))).collect()
}

/// Little-endian f32 in base64, as OpenAI sends it.
fn packed(numbers: &[f64]) -> Vector {
    let bytes: Vec<u8> = numbers.iter().flat_map(|number| single(*number).to_le_bytes()).collect();
    Vector::Base64(base64::engine::general_purpose::STANDARD.encode(bytes))
}

#[expect(clippy::cast_possible_truncation, reason = "vectors are sent in single precision")]
fn single(number: f64) -> f32 {
    number as f32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ops::Message;

    fn asked(text: &str) -> ChatRequest {
        let user = Message::new(Role::User, vec![Part::text(text)]);
        ChatRequest { model: "m".to_owned(), messages: vec![user], ..ChatRequest::default() }
    }

    #[test]
    fn an_empty_answer_is_an_echo() {
        let reply = turn(&asked("good day"), &Answer::default(), 3);
        assert_eq!(reply.choices[0].parts, [Part::text("You said: good day")]);
        let usage = reply.usage.unwrap();
        assert_eq!((reply.id.as_str(), usage.input, usage.output), ("answer-3", 2, 4));
    }

    #[test]
    fn a_forced_tool_is_called_with_an_example() {
        let mut request = asked("weather?");
        request.tools = vec![Tool::Function {
            name: "weather".to_owned(),
            description: None,
            parameters: Some(json!({"type": "object", "required": ["city"],
                                    "properties": {"city": {"type": "string"}}})),
            strict: None,
            cache: None,
            extra: Object::new(),
        }];
        request.tool_choice = Some(ToolChoice::Required);
        let choice = turn(&request, &Answer::default(), 1).choices.remove(0);
        assert_eq!(choice.finish, Some(Finish::ToolCalls));
        let Content::ToolCall(call) = &choice.parts[0].content else { panic!("{choice:?}") };
        assert_eq!(
            (call.name.as_str(), call.arguments.as_str()),
            ("weather", r#"{"city":"example"}"#)
        );
    }

    #[test]
    fn vectors_are_the_same_in_both_encodings() {
        let input = json!(["a b", [1, 2, 3]]);
        let mut request = EmbedRequest { input, dimensions: Some(3), ..EmbedRequest::default() };
        let floats = vectors(&request, &Answer::default());
        assert_eq!((floats.data.len(), floats.usage.unwrap().input), (2, 5));
        let Vector::Floats(numbers) = &floats.data[0].vector else { panic!("floats") };
        assert!((numbers.iter().map(|n| n * n).sum::<f64>() - 1.0).abs() < 1e-5);
        request.encoding_format = Some("base64".to_owned());
        assert_eq!(vectors(&request, &Answer::default()).data[0].vector, packed(numbers));
    }
}
