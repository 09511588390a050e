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
