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
        let Some(mut written) = parts::write_media(content) else {
            self.unsaid(content, place, "it lies with another provider");
            return None;
        };
        if media.name.is_some() {
            self.nameless(&mut written, place);
        }
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

    /// Takes a file's name away where the address knows none.
    pub(super) fn nameless(&mut self, written: &mut Object, place: &str) {
        if !self.features.labels {
            parts::rename(written, None);
            self.losses.dropped(format!("{place}.filename"), "the API takes no names of files");
        }
    }
}
