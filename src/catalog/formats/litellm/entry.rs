//! What an entry says beside its prices.

use super::super::{Reading, blank, day, texts, whole};
use super::names::Name;
use super::rates;
use crate::catalog::{Mode, Model, kin};
use crate::ops::Object;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// The row; `None` for what is no model.
pub(super) fn row(name: &Name, entry: &Object, reading: &Reading<'_>) -> Option<Model> {
    let mode = match entry.get("mode") {
        Some(mode) => Mode::deserialize(mode).ok()?,
        None => Mode::Chat,
    };
    let mut row = blank(name.provider.clone(), name.model.clone(), &reading.origin);
    row.mode = mode;
    row.rates = rates::rates(entry, mode);
    row.supports = supports(entry);
    lengths(&mut row, entry);
    modalities(&mut row, entry);
    row.limits = ["rpm", "tpm", "rpd"]
        .iter()
        .filter_map(|limit| Some(((*limit).to_owned(), whole(entry.get(*limit)?)?)))
        .collect();
    row.deprecation_date = day(entry.get("deprecation_date"));
    kin::complete(&mut row);
    Some(row)
}

fn supports(entry: &Object) -> BTreeMap<String, bool> {
    let flags = entry.iter().filter_map(|(key, value)| {
        let flag = key.strip_prefix("supports_").filter(|flag| !flag.contains("bedrock"))?;
        Some((flag.to_owned(), value.as_bool()?))
    });
    flags.collect()
}

/// Their `max_tokens` is the longest answer, or the context of a model that answers nothing.
fn lengths(row: &mut Model, entry: &Object) {
    let length = |key: &str| entry.get(key).and_then(whole).filter(|length| *length > 0);
    let vectors = row.mode == Mode::Embedding;
    row.context_length = length("max_input_tokens").or_else(|| length("max_tokens"));
    row.max_output_tokens =
        length("max_output_tokens").or_else(|| length("max_tokens")).filter(|_| !vectors);
    row.output_vector_size = length("output_vector_size");
}

fn modalities(row: &mut Model, entry: &Object) {
    row.input_modalities = texts(entry.get("supported_modalities"));
    row.output_modalities = texts(entry.get("supported_output_modalities"));
    let supports = |flag: &str| entry.get(flag).and_then(Value::as_bool) == Some(true);
    let (takes, gives) = usual(row.mode);
    if row.input_modalities.is_empty() {
        let shown = [
            ("supports_vision", "image"),
            ("supports_image_input", "image"),
            ("supports_embedding_image_input", "image"),
            ("supports_pdf_input", "file"),
            ("supports_audio_input", "audio"),
            ("supports_video_input", "video"),
        ];
        let more = shown.iter().filter(|(flag, _)| supports(flag)).map(|(_, kind)| kind);
        row.input_modalities = takes.iter().chain(more).map(|kind| (*kind).to_owned()).collect();
        row.input_modalities.dedup();
    }
    if row.output_modalities.is_empty() {
        let sound = supports("supports_audio_output").then_some(&"audio");
        row.output_modalities = gives.iter().chain(sound).map(|kind| (*kind).to_owned()).collect();
        row.output_modalities.dedup();
    }
}

fn usual(mode: Mode) -> (&'static [&'static str], &'static [&'static str]) {
    match mode {
        Mode::Embedding => (&["text"], &["embeddings"]),
        Mode::Rerank => (&["text"], &["rerank"]),
        Mode::ImageGeneration => (&["text"], &["image"]),
        Mode::ImageEdit => (&["text", "image"], &["image"]),
        Mode::VideoGeneration => (&["text"], &["video"]),
        Mode::AudioTranscription => (&["audio"], &["text"]),
        Mode::AudioSpeech => (&["text"], &["audio"]),
        Mode::Ocr => (&["file"], &["text"]),
        _ => (&["text"], &["text"]),
    }
}
