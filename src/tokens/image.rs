//! The tokens of pictures, by the providers' published rules, and the size that a picture's first bytes tell.

use super::vocabulary::bare;
use crate::ops::{Media, Source};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// How a model's pictures are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pictures {
    /// So many at all, and so many per tile of 512 pixels.
    Tiles {
        /// At all; the whole price at low detail.
        base: u64,
        /// Per tile.
        tile: u64,
    },
    /// One per patch of 32 pixels, at most 1536 of them, times so many hundredths.
    Patches(u64),
    /// One per 750 pixels.
    Area,
    /// 258 per tile of 768 pixels.
    Each,
}

/// Beginnings of model names, the more special first.
const MODELS: &[(&str, Option<Pictures>)] = &[
    ("gpt-4o-mini", Some(Pictures::Tiles { base: 2833, tile: 5667 })),
    ("gpt-4.1-mini", Some(Pictures::Patches(162))),
    ("gpt-4.1-nano", Some(Pictures::Patches(246))),
    ("gpt-5-mini", Some(Pictures::Patches(162))),
    ("gpt-5-nano", Some(Pictures::Patches(246))),
    ("o4-mini", Some(Pictures::Patches(172))),
    // Later ones also look at pictures as they are; their rules are not known here.
    ("gpt-5.", None),
    ("gpt-5", Some(Pictures::Tiles { base: 70, tile: 140 })),
    ("gpt-4", Some(Pictures::Tiles { base: 85, tile: 170 })),
    ("o1", Some(Pictures::Tiles { base: 75, tile: 150 })),
    ("o3", Some(Pictures::Tiles { base: 75, tile: 150 })),
    ("claude", Some(Pictures::Area)),
    ("gemini", Some(Pictures::Each)),
];

const MOST_PATCHES: u64 = 1536;

impl Pictures {
    /// The rule of a model, if one is published.
    pub fn of_model(model: &str) -> Option<Self> {
        let name = bare(model);
        MODELS.iter().find(|(begin, _)| name.starts_with(begin)).and_then(|(_, rule)| *rule)
    }

    /// The tokens of a picture of this size.
    pub fn tokens(self, size: Size, low: bool) -> u64 {
        let Size { width, height } = size;
        match self {
            Self::Tiles { base, .. } if low => base,
            Self::Tiles { base, tile } => {
                let fitted = size.within(2048, true).within(768, false);
                base + tile * fitted.width.div_ceil(512) * fitted.height.div_ceil(512)
            }
            Self::Patches(hundredths) => {
                let patches = width.div_ceil(32).saturating_mul(height.div_ceil(32));
                (patches.min(MOST_PATCHES) * hundredths).div_ceil(100)
            }
            Self::Area => {
                let seen = size.within(1568, true);
                (seen.width * seen.height).div_ceil(750).min(1600)
            }
            Self::Each if width <= 384 && height <= 384 => 258,
            Self::Each => 258 * width.div_ceil(768) * height.div_ceil(768),
        }
    }

    /// The tokens of a picture whose bytes are there; `None` where its size is unknown.
    pub fn tokens_of(self, media: &Media) -> Option<u64> {
        let low = media.detail.as_deref() == Some("low");
        if let (Self::Tiles { base, .. }, true) = (self, low) {
            return Some(base);
        }
        Some(self.tokens(Size::of_media(media)?, low))
    }

    /// The most tokens any picture has; `None`: no limit is published.
    pub fn most(self) -> Option<u64> {
        match self {
            // 768 by 2048 pixels at most.
            Self::Tiles { base, tile } => Some(base + 8 * tile),
            Self::Patches(hundredths) => Some((MOST_PATCHES * hundredths).div_ceil(100)),
            // Newer models see larger pictures than older ones, and no list says which.
            Self::Area | Self::Each => None,
        }
    }
}

/// Pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// From left to right.
    pub width: u64,
    /// From top to bottom.
    pub height: u64,
}

impl Size {
    /// The size that a picture's base64 or `data:` address tells; nothing is fetched.
    pub fn of_media(media: &Media) -> Option<Self> {
        let text = match &media.source {
            Source::Base64(text) => text,
            Source::Url(url) => url.strip_prefix("data:")?.split_once(";base64,")?.1,
            Source::Text(_) | Source::FileId(_) => return None,
        };
        Self::read(&STANDARD.decode(text).ok()?)
    }

    /// The size in the head of a PNG, GIF, JPEG or WebP file.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [0x89, b'P', b'N', b'G', ..] => Some(Self::new(big(bytes, 16, 4)?, big(bytes, 20, 4)?)),
            [b'G', b'I', b'F', b'8', ..] => {
                Some(Self::new(little(bytes, 6, 2)?, little(bytes, 8, 2)?))
            }
            [0xff, 0xd8, ..] => jpeg(bytes),
            [b'R', b'I', b'F', b'F', ..] => webp(bytes),
            _ => None,
        }
    }

    fn new(width: u64, height: u64) -> Self {
        Self { width, height }
    }

    /// Shrunk until the longer (or the shorter) side has at most so many pixels.
    fn within(self, most: u64, longer: bool) -> Self {
        let (small, large) = (self.width.min(self.height), self.width.max(self.height));
        let side = if longer { large } else { small };
        if side <= most {
            return self;
        }
        Self::new((self.width * most / side).max(1), (self.height * most / side).max(1))
    }
}

fn big(bytes: &[u8], at: usize, count: usize) -> Option<u64> {
    let digits = bytes.get(at..at + count)?;
    Some(digits.iter().fold(0, |sum, digit| sum << 8 | u64::from(*digit)))
}

fn little(bytes: &[u8], at: usize, count: usize) -> Option<u64> {
    let digits = bytes.get(at..at + count)?;
    Some(digits.iter().rev().fold(0, |sum, digit| sum << 8 | u64::from(*digit)))
}

/// Walks the segments up to the one that begins a frame.
fn jpeg(bytes: &[u8]) -> Option<Size> {
    let mut at = 2;
    loop {
        let marker = big(bytes, at, 2)?;
        let frame =
            (0xffc0..=0xffcf).contains(&marker) && !matches!(marker, 0xffc4 | 0xffc8 | 0xffcc);
        if frame {
            return Some(Size::new(big(bytes, at + 7, 2)?, big(bytes, at + 5, 2)?));
        }
        if marker < 0xff00 {
            return None;
        }
        at += 2 + usize::try_from(big(bytes, at + 2, 2)?).ok()?;
    }
}

fn webp(bytes: &[u8]) -> Option<Size> {
    match bytes.get(12..16)? {
        b"VP8X" => Some(Size::new(little(bytes, 24, 3)? + 1, little(bytes, 27, 3)? + 1)),
        b"VP8 " => Some(Size::new(little(bytes, 26, 2)? & 0x3fff, little(bytes, 28, 2)? & 0x3fff)),
        b"VP8L" => {
            let bits = little(bytes, 21, 4)?;
            Some(Size::new((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_examples_hold() {
        let tiles = Pictures::of_model("gpt-4o").unwrap();
        assert_eq!(tiles.tokens(Size::new(1024, 1024), false), 765);
        assert_eq!(tiles.tokens(Size::new(2048, 4096), false), 1105);
        assert_eq!(tiles.tokens(Size::new(4096, 8192), true), 85);
        assert_eq!(Pictures::Patches(100).tokens(Size::new(1024, 1024), false), 1024);
        assert_eq!(Pictures::Each.tokens(Size::new(384, 384), false), 258);
    }

    #[test]
    fn heads_tell_sizes() {
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\0\0\0\x01\0";
        assert_eq!(Size::read(png), Some(Size::new(512, 256)));
        assert_eq!(Size::read(b"GIF89a\x0a\0\x14\0"), Some(Size::new(10, 20)));
        let jpeg = b"\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x11\x08\0\x10\0\x20";
        assert_eq!(Size::read(jpeg), Some(Size::new(32, 16)));
        assert_eq!(Size::read(&jpeg[..12]), None);
        let webp = b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x63\0\0\x31\0\0";
        assert_eq!(Size::read(webp), Some(Size::new(100, 50)));
        assert_eq!(Size::read(b"text"), None);
    }
}
