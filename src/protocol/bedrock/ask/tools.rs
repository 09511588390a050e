//! Tools, and whether and what must be called.

use super::Own;
use crate::ops::{ChatRequest, Losses, Object, Outcome, ResponseFormat, Tool, ToolChoice};
use crate::protocol::anthropic::JSON_TOOL;
use crate::protocol::anthropic::ask::tools::{STRAY, is_theirs, of_object, offered};
use crate::protocol::bedrock::family::Family;
use crate::protocol::bedrock::media::one;
use crate::protocol::bedrock::{NAME, blocks};
use serde_json::{Value, json};

/// Flags without which Claude's own tools are refused, by the beginning of a tool's type ("Computer use" in the
/// Bedrock user guide).
const FLAGS: &[(&str, &str)] = &[
    ("computer_20241022", "computer-use-2024-10-22"),
    ("computer_20250124", "computer-use-2025-01-24"),
    ("bash_20250124", "computer-use-2025-01-24"),
    ("text_editor_20250124", "computer-use-2025-01-24"),
];

/// What is known of a request besides its tools.
pub(super) struct Around<'a> {
    /// Tools that were called in the conversation.
    pub(super) called: &'a [String],
    /// The answer's form is had by a tool.
    pub(super) answer_tool: bool,
    /// The model thinks with a budget, so that no call can be forced.
    pub(super) budgeted: bool,
}

/// Whether the answer's form is one that a tool stands for.
pub(super) fn needs_tool(request: &ChatRequest) -> bool {
    matches!(request.response_format, Some(ResponseFormat::Json | ResponseFormat::Schema { .. }))
}

/// Writes `toolConfig`; tools that are Claude's own go into the model's fields, and need feature flags.
pub(super) fn config(
    request: &ChatRequest,
    around: &Around<'_>,
    own: &mut Own,
    losses: &mut Losses,
) -> (Object, Vec<&'static str>) {
    let mut tools =
        Tools { own, losses, written: Vec::new(), claudes: Vec::new(), flags: Vec::new() };
    for (index, tool) in request.tools.iter().enumerate() {
        if offered(request, tool) {
            tools.add(index, tool);
        } else {
            let field = format!("tools[{index}].function");
            tools.losses.dropped(field, "the choice does not allow it");
        }
    }
    tools.web_search(request);
    tools.of_before(around.called);
    if matches!(request.tool_choice, Some(ToolChoice::None)) && !around.answer_tool {
        tools.withdraw(around.called);
    }
    if around.answer_tool {
        tools.answer(request);
    }
    let mut config = Object::new();
    if !tools.written.is_empty() {
        let choice = tools.choice(request, around);
        config.insert("tools".into(), Value::Array(std::mem::take(&mut tools.written)));
        config.extend(choice.map(|choice| ("toolChoice".to_owned(), choice)));
    } else if matches!(request.tool_choice, Some(ToolChoice::Required | ToolChoice::Tool { .. })) {
        tools.losses.dropped("tool_choice", "there are no tools");
    }
    tools.alone(request, config.contains_key("toolChoice"));
    let Tools { own, claudes, flags, .. } = tools;
    if !claudes.is_empty() {
        own.fields.insert("tools".into(), Value::Array(claudes));
    }
    (config, flags)
}

struct Tools<'a> {
    own: &'a mut Own,
    losses: &'a mut Losses,
    written: Vec<Value>,
    /// Tools in Claude's own words.
    claudes: Vec<Value>,
    flags: Vec<&'static str>,
}

impl Tools<'_> {
    fn add(&mut self, index: usize, tool: &Tool) {
        let (spec, cache) = match tool {
            Tool::Function { name, description, parameters, strict, cache, extra } => {
                let mut spec = spec(name, description.as_deref(), parameters.clone());
                spec.extend(strict.map(|strict| ("strict".to_owned(), json!(strict))));
                for (field, _) in extra.iter().filter(|(_, value)| !value.is_null()) {
                    let what = if STRAY.contains(&field.as_str()) { "a tool" } else { "the API" };
                    let why = format!("{what} has no such field");
                    self.losses.dropped(format!("tools[{index}].{field}"), why);
                }
                (one("toolSpec", Value::Object(spec)), cache)
            }
            Tool::Custom { name, description, format, .. } => {
                let field = format!("tools[{index}].custom");
                if format.as_ref().is_some_and(|f| f.get("grammar").is_some()) {
                    self.losses.dropped(format!("{field}.format"), "there are no grammars");
                }
                self.losses.converted(field, "its text is asked for as JSON");
                let schema = json!({
                    "type": "object",
                    "properties": {"input": {"type": "string"}},
                    "required": ["input"],
                });
                let spec = spec(name, description.as_deref(), Some(schema));
                (one("toolSpec", Value::Object(spec)), &None)
            }
            Tool::Native { protocol, json, cache } => match self.native(index, protocol, json) {
                Some(native) => (native, cache),
                None => return,
            },
        };
        self.written.push(Value::Object(spec));
        match cache {
            // "Prompt caching" (Bedrock user guide): Nova caches system text and messages only.
            Some(_) if self.own.family != Family::Claude => {
                let field = format!("tools[{index}].cache_control");
                self.losses.dropped(field, "the model caches no tools");
            }
            Some(mark) => self.written.push(blocks::cache_block(mark)),
            None => {}
        }
    }

    /// A tool that the service or the model itself defines.
    fn native(&mut self, index: usize, protocol: &str, json: &Value) -> Option<Object> {
        let fields = json.as_object()?;
        if protocol == NAME || fields.contains_key("systemTool") || fields.contains_key("toolSpec")
        {
            return Some(fields.clone());
        }
        let kind = blocks::field(json, "type").unwrap_or("type");
        if self.own.family == Family::Claude && is_theirs(kind) {
            self.flags.extend(FLAGS.iter().filter(|(known, _)| *known == kind).map(|(_, f)| *f));
            self.claudes.push(json.clone());
        } else {
            self.losses.dropped(format!("tools[{index}].{kind}"), "the API has no such tool");
        }
        None
    }

    /// OpenAI's web search as Nova's.
    fn web_search(&mut self, request: &ChatRequest) {
        let Some(options) = request.extra.get("web_search_options") else { return };
        if self.own.family != Family::Nova {
            self.losses.dropped("web_search_options", "the model does not search");
            return;
        }
        if options.as_object().is_some_and(|options| !options.is_empty()) {
            self.losses.dropped("web_search_options.user_location", "how to search is not told");
        }
        self.written.push(json!({"systemTool": {"name": "nova_grounding"}}));
    }

    /// A conversation with calls is refused where no tools are defined. The caller gave none: they are named as they
    /// were called.
    fn of_before(&mut self, called: &[String]) {
        if !self.written.is_empty() || called.is_empty() {
            return;
        }
        let why = "calls in the conversation demand that their tools are defined";
        self.losses.add("tools", Outcome::Defaulted, why);
        for name in called {
            let spec = spec(name, Some("A tool that was called before."), None);
            self.written.push(json!({"toolSpec": spec}));
        }
    }

    /// Tools that must not be called are not offered, where the conversation does not demand them.
    fn withdraw(&mut self, called: &[String]) {
        if called.is_empty() {
            self.written.clear();
            self.claudes.clear();
        } else if !self.written.is_empty() {
            let why = "calls in the conversation demand tools, which the model may then call";
            self.losses.converted("tool_choice", why);
        }
    }

    /// The tool whose input is the answer.
    fn answer(&mut self, request: &ChatRequest) {
        if matches!(request.tool_choice, Some(ToolChoice::None)) {
            self.losses.converted("tool_choice", "the answer's form is had by a tool call");
        }
        self.losses.converted(
            "response_format",
            "the model is asked to call a tool whose input is the answer",
        );
        let (schema, about) = match &request.response_format {
            Some(ResponseFormat::Schema { schema, description, .. }) => {
                (schema.clone(), description.as_deref())
            }
            _ => (json!({"type": "object", "additionalProperties": true}), None),
        };
        let about = about.unwrap_or("Gives the answer, as JSON, to the user.");
        self.written.push(json!({"toolSpec": spec(JSON_TOOL, Some(about), Some(schema))}));
    }

    fn choice(&mut self, request: &ChatRequest, around: &Around<'_>) -> Option<Value> {
        let mut choice = match request.tool_choice.as_ref() {
            None | Some(ToolChoice::None) => None,
            Some(ToolChoice::Auto) => Some(json!({"auto": {}})),
            Some(ToolChoice::Required) => Some(json!({"any": {}})),
            Some(ToolChoice::Tool { name, .. }) => Some(json!({"tool": {"name": name}})),
            Some(ToolChoice::Allowed { required, .. }) => {
                let why = "only the allowed tools are offered";
                self.losses.converted("tool_choice.allowed_tools", why);
                Some(if *required { json!({"any": {}}) } else { json!({"auto": {}}) })
            }
            Some(ToolChoice::Native { protocol, json }) if protocol == NAME => Some(json.clone()),
            Some(ToolChoice::Native { .. }) => {
                self.losses.dropped("tool_choice", "the API does not know this form");
                None
            }
        };
        if around.answer_tool && !matches!(request.tool_choice, Some(ToolChoice::Tool { .. })) {
            if matches!(request.tool_choice, Some(ToolChoice::Auto)) && !around.budgeted {
                self.losses.converted("tool_choice", "a call is demanded: the answer is one too");
            }
            let only = self.written.len() == 1;
            choice =
                Some(if only { json!({"tool": {"name": JSON_TOOL}}) } else { json!({"any": {}}) });
        }
        let forced = choice.as_ref().is_some_and(|choice| choice.get("auto").is_none());
        if around.budgeted && forced {
            let why = "a model that thinks with a budget cannot be made to call a tool";
            self.losses.converted("tool_choice", why);
            return Some(json!({"auto": {}}));
        }
        choice
    }

    /// One call a turn: only Claude can be told so. Its own choice must not repeat the type that Converse's states.
    fn alone(&mut self, request: &ChatRequest, chosen: bool) {
        if request.parallel_tool_calls != Some(false) {
            return;
        }
        if self.own.family != Family::Claude || request.tools.is_empty() {
            self.losses.dropped("parallel_tool_calls", "the model cannot be held to one call");
            return;
        }
        let mut choice = one("disable_parallel_tool_use", json!(true));
        if !chosen {
            choice.insert("type".into(), json!("auto"));
        }
        self.own.fields.insert("tool_choice".into(), Value::Object(choice));
    }
}

/// `ToolSpecification`. Its schema must be one of an object, its description not empty.
fn spec(name: &str, description: Option<&str>, schema: Option<Value>) -> Object {
    let mut spec = one("name", json!(name));
    if let Some(description) = description.filter(|d| !d.is_empty()) {
        spec.insert("description".into(), json!(description));
    }
    let schema = of_object(schema.unwrap_or_else(|| json!({"properties": {}})));
    spec.insert("inputSchema".into(), json!({"json": schema}));
    spec
}
