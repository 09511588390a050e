//! Requests, answers and streams in the shapes that the providers document, of an ordinary size.

use std::fmt::Write as _;

/// A chat with a system text, a tool, its call, its result and a few settings, as a caller of OpenAI's API writes it.
pub(super) const REQUEST: &str = r#"{"model":"anthropic/claude-sonnet-4-5","messages":[
{"role":"system","content":"You are brief, and you answer in the language of the question."},
{"role":"user","content":[{"type":"text","text":"What will the weather be like on the coast tomorrow?"}]},
{"role":"assistant","content":null,"tool_calls":[{"id":"call_1","type":"function",
"function":{"name":"forecast","arguments":"{\"place\":\"coast\",\"days\":1}"}}]},
{"role":"tool","tool_call_id":"call_1","content":"{\"sky\":\"clear\",\"wind\":\"4 Bft\",\"high\":21}"},
{"role":"user","content":"And is that good enough for a small sailing boat?"}],
"tools":[{"type":"function","function":{"name":"forecast","description":"The weather of the next days.",
"parameters":{"type":"object","properties":{"place":{"type":"string"},"days":{"type":"integer"}},
"required":["place","days"]}}}],
"tool_choice":"auto","temperature":0.5,"max_tokens":256,"stop":["\n\n"],"stream":false}"#;

/// An answer of Anthropic's API with a text and a tool call.
pub(super) const ANSWER: &str = r#"{"id":"msg_1","type":"message","role":"assistant","model":"claude-sonnet-4-5",
"content":[{"type":"text","text":"A small boat is fine with four Beaufort, but let me look at the day after as well."},
{"type":"tool_use","id":"toolu_1","name":"forecast","input":{"place":"coast","days":2}}],
"stop_reason":"tool_use","stop_sequence":null,
"usage":{"input_tokens":412,"output_tokens":61,"cache_read_input_tokens":128,"cache_creation_input_tokens":0}}"#;

/// A stream of Anthropic's API with one text of that many pieces.
pub(super) fn anthropic_stream(words: u32) -> String {
    let mut stream = String::from(
        r#"event: message_start
data: {"type":"message_start","message":{"id":"msg_1","type":"message","role":"assistant","model":"claude-sonnet-4-5","content":[],"stop_reason":null,"stop_sequence":null,"usage":{"input_tokens":12,"output_tokens":1}}}

event: content_block_start
data: {"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}

"#,
    );
    for i in 0..words {
        let _ = write!(
            stream,
            r#"event: content_block_delta
data: {{"type":"content_block_delta","index":0,"delta":{{"type":"text_delta","text":" word{i}"}}}}

"#
        );
    }
    stream
        + r#"event: content_block_stop
data: {"type":"content_block_stop","index":0}

event: message_delta
data: {"type":"message_delta","delta":{"stop_reason":"end_turn","stop_sequence":null},"usage":{"output_tokens":64}}

event: message_stop
data: {"type":"message_stop"}

"#
}

/// A stream of OpenAI's chat API with one text of that many pieces and usage at its end.
pub(super) fn openai_stream(words: u32) -> String {
    let mut stream = chunk(
        r#"[{"index":0,"delta":{"role":"assistant","content":""},"finish_reason":null}]"#,
        "",
    );
    for i in 0..words {
        let choice =
            format!(r#"[{{"index":0,"delta":{{"content":" word{i}"}},"finish_reason":null}}]"#);
        stream += &chunk(&choice, "");
    }
    stream += &chunk(r#"[{"index":0,"delta":{},"finish_reason":"stop"}]"#, "");
    stream +=
        &chunk("[]", r#","usage":{"prompt_tokens":12,"completion_tokens":64,"total_tokens":76}"#);
    stream + "data: [DONE]\n\n"
}

fn chunk(choices: &str, usage: &str) -> String {
    let head = r#""id":"chatcmpl-1","object":"chat.completion.chunk","created":1700000000,"model":"gpt-4o""#;
    format!("data: {{{head},\"choices\":{choices}{usage}}}\n\n")
}

/// A stream of Gemini's API with one text of that many pieces.
pub(super) fn gemini_stream(words: u32) -> Vec<String> {
    let piece = |text: &str, more: &str| {
        format!(
            r#"{{"candidates":[{{"content":{{"parts":[{{"text":"{text}"}}],"role":"model"}}{more},"index":0}}],"usageMetadata":{{"promptTokenCount":12,"candidatesTokenCount":64,"totalTokenCount":76}},"modelVersion":"gemini-2.5-flash","responseId":"r1"}}"#
        )
    };
    let words = (0..words).map(|i| piece(&format!(" word{i}"), ""));
    words.chain([piece("", r#","finishReason":"STOP""#)]).collect()
}

/// A stream of OpenAI's Responses API with one text of that many pieces.
pub(super) fn responses_stream(words: u32) -> Vec<String> {
    let head = r#""id":"resp_1","object":"response","created_at":1700000000,"model":"gpt-5""#;
    let item = r#""id":"msg_1","type":"message","role":"assistant""#;
    let place = r#""item_id":"msg_1","output_index":0,"content_index":0"#;
    let text: String = (0..words).flat_map(|i| [" word".to_owned(), i.to_string()]).collect();
    let part = format!(r#"{{"type":"output_text","text":"{text}","annotations":[]}}"#);
    let whole = format!(r#"{{{item},"status":"completed","content":[{part}]}}"#);
    let usage = r#"{"input_tokens":12,"output_tokens":64,"total_tokens":76}"#;
    let mut events = vec![
        format!(
            r#"{{"type":"response.created","response":{{{head},"status":"in_progress","output":[]}}}}"#
        ),
        format!(
            r#"{{"type":"response.output_item.added","output_index":0,"item":{{{item},"status":"in_progress","content":[]}}}}"#
        ),
        format!(
            r#"{{"type":"response.content_part.added",{place},"part":{{"type":"output_text","text":"","annotations":[]}}}}"#
        ),
    ];
    let delta =
        |i| format!(r#"{{"type":"response.output_text.delta",{place},"delta":" word{i}"}}"#);
    events.extend((0..words).map(delta));
    events.extend([
        format!(r#"{{"type":"response.output_text.done",{place},"text":"{text}"}}"#),
        format!(r#"{{"type":"response.content_part.done",{place},"part":{part}}}"#),
        format!(r#"{{"type":"response.output_item.done","output_index":0,"item":{whole}}}"#),
        format!(
            r#"{{"type":"response.completed","response":{{{head},"status":"completed","output":[{whole}],"usage":{usage}}}}}"#
        ),
    ]);
    events
}

/// A stream of Bedrock's Converse with one text of that many pieces: the events' names and data.
pub(super) fn bedrock_stream(words: u32) -> Vec<(&'static str, String)> {
    let delta = |i| {
        format!(
            r#"{{"contentBlockIndex":0,"delta":{{"text":" word{i}"}},"p":"abcdefghijklmnopqrstuvwx"}}"#
        )
    };
    let mut events = vec![("messageStart", r#"{"role":"assistant","p":"abcd"}"#.to_owned())];
    events.extend((0..words).map(|i| ("contentBlockDelta", delta(i))));
    events.extend([
        ("contentBlockStop", r#"{"contentBlockIndex":0,"p":"abcdefgh"}"#.to_owned()),
        ("messageStop", r#"{"stopReason":"end_turn","p":"abcdefgh"}"#.to_owned()),
        (
            "metadata",
            r#"{"usage":{"inputTokens":12,"outputTokens":64,"totalTokens":76},"metrics":{"latencyMs":412}}"#
                .to_owned(),
        ),
    ]);
    events
}

/// A stream of Ollama's API with one text of that many pieces, a line each.
pub(super) fn ollama_stream(words: u32) -> String {
    let line = |i| {
        format!(
            "{{\"model\":\"llama3.2\",\"created_at\":\"2026-01-01T00:00:00Z\",\"message\":{{\"role\":\"assistant\",\"content\":\" word{i}\"}},\"done\":false}}\n"
        )
    };
    (0..words).map(line).collect()
}
