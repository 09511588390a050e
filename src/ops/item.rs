//! What can be charged for.

use serde::{Deserialize, Serialize};

/// What is charged for. The names are how rows write them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Item {
    /// A token of the prompt.
    Input,
    /// A token of the prompt that was read from a cache.
    CacheRead,
    /// A token written to a cache for five minutes, or for as long as the provider keeps it.
    CacheWrite,
    /// A token written to a cache for an hour.
    CacheWrite1h,
    /// A token of sound in the prompt.
    InputAudio,
    /// A token of sound in the prompt that was read from a cache.
    CacheReadAudio,
    /// A token of a picture in the prompt.
    InputImage,
    /// A token of a picture in the prompt that was read from a cache.
    CacheReadImage,
    /// A token of a film in the prompt.
    InputVideo,
    /// A token of the answer.
    Output,
    /// A token of a thought.
    Reasoning,
    /// A token of sound in the answer.
    OutputAudio,
    /// A token of a picture in the answer.
    OutputImage,
    /// A token of a film in the answer.
    OutputVideo,
    /// A request.
    Request,
    /// A picture in the prompt.
    ImageIn,
    /// A picture that was made.
    ImageOut,
    /// A thousandth of a second of sound in the request.
    AudioInMs,
    /// A thousandth of a second of sound that was made.
    AudioOutMs,
    /// A thousandth of a second of film in the request.
    VideoInMs,
    /// A thousandth of a second of film that was made.
    VideoOutMs,
    /// A character of the request.
    CharacterIn,
    /// A character of the answer.
    CharacterOut,
    /// A search of the web, by the provider's own tool.
    WebSearch,
    /// A search in the caller's files, by the provider's own tool.
    FileSearch,
    /// A use of a map, by the provider's own tool.
    MapSearch,
    /// A session of the provider's own interpreter.
    CodeSession,
    /// A unit that a rerank is charged by (Cohere's `search_units`).
    SearchUnit,
    /// A page that was read.
    Page,
}

impl Item {
    /// Whether it is a token of the prompt.
    pub fn is_prompt(self) -> bool {
        use Item::{
            CacheRead, CacheReadAudio, CacheReadImage, CacheWrite, CacheWrite1h, Input, InputAudio,
            InputImage, InputVideo,
        };
        matches!(
            self,
            Input
                | CacheRead
                | CacheWrite
                | CacheWrite1h
                | InputAudio
                | CacheReadAudio
                | InputImage
                | CacheReadImage
                | InputVideo
        )
    }

    /// Whether it is a token of the answer.
    pub fn is_answer(self) -> bool {
        use Item::{Output, OutputAudio, OutputImage, OutputVideo, Reasoning};
        matches!(self, Output | Reasoning | OutputAudio | OutputImage | OutputVideo)
    }
}
