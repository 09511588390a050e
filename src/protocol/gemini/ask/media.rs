//! Pictures, sounds, films and documents.

use super::super::parts;
use super::turns::Writer;
use crate::ops::{Content, Object};

impl Writer<'_> {
    /// Bytes or an address.
    pub(super) fn media(&mut self, content: &Content, place: &str) -> Option<Object> {
        let (Content::Image(media)
        | Content::Audio(media)
        | Content::Video(media)
        | Content::File(media)) = content
        else {
            return None;
        };
        let Some(written) = parts::write_media(content) else {
            self.unsaid(content, place, "it lies with another provider");
            return None;
        };
        let detail = media.detail.as_deref().is_some_and(|detail| detail != "auto");
        for (name, said) in [
            ("image_url.detail", detail),
            ("context", media.context.is_some()),
            ("citations", media.citations.is_some()),
        ] {
            if said {
                self.losses.dropped(format!("{place}.{name}"), "the API has no such field");
            }
        }
        Some(written)
    }
}
