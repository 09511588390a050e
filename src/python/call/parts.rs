//! Forms with files, from what Python callers hand over: paths, bytes, file objects and tuples with a name.

use super::json;
use super::query;
use crate::transport::{Content, Multipart, OnDisk, Part, Source};
use bytes::Bytes;
use pyo3::exceptions::{PyOSError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyDict, PyList, PyString, PyTuple};
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

/// The name of a file that has none.
const NAMELESS: &str = "upload";

/// Adds one field of a form: a file where `holds_files`, or where the value can be nothing else; text otherwise.
///
/// # Errors
/// `TypeError` for what is no file, `OSError` for a path that cannot be read.
pub(in crate::python) fn field(
    name: &str,
    value: &Bound<'_, PyAny>,
    holds_files: bool,
    to: &mut Multipart,
) -> PyResult<()> {
    if value.is_none() || json::is_left_out(value) {
        return Ok(());
    }
    if is_file(value)? || (holds_files && value.is_instance_of::<PyTuple>()) {
        to.parts.push(file(name, value)?);
        return Ok(());
    }
    if holds_files && value.is_instance_of::<PyList>() {
        for item in value.try_iter()? {
            to.parts.push(file(&format!("{name}[]"), &item?)?);
        }
        return Ok(());
    }
    if holds_files && !value.is_instance_of::<PyDict>() {
        return Err(no_file(name, value));
    }
    let mut pairs = Vec::new();
    query::flatten(name, value, &mut pairs)?;
    to.parts.extend(pairs.into_iter().map(|(name, text)| Multipart::text(&name, text)));
    Ok(())
}

/// Whether a field of a form holds a file, or several.
///
/// # Errors
/// What looking at the value raises.
pub(in crate::python) fn holds_file(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    if value.is_instance_of::<PyTuple>() {
        return Ok(true);
    }
    match value.cast::<PyList>() {
        Ok(list) => list.iter().try_fold(false, |any, item| Ok(any || holds_file(&item)?)),
        Err(_) => is_file(value),
    }
}

/// Adds the files of openai's `files=`: a dict, or pairs.
///
/// # Errors
/// Those of [`field`].
pub(in crate::python) fn files(value: &Bound<'_, PyAny>, to: &mut Multipart) -> PyResult<()> {
    if value.is_none() || json::is_left_out(value) {
        return Ok(());
    }
    let pairs = match value.cast::<PyDict>() {
        Ok(dict) => dict.items().into_any(),
        Err(_) => value.clone(),
    };
    for pair in pairs.try_iter()? {
        let (name, value): (String, Bound<'_, PyAny>) = pair?.extract()?;
        to.parts.push(file(&name, &value)?);
    }
    Ok(())
}

fn is_file(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    Ok(value.is_instance_of::<PyBytes>()
        || value.is_instance_of::<PyByteArray>()
        || value.hasattr("read")?
        || value.hasattr("__fspath__")?)
}

fn no_file(name: &str, value: &Bound<'_, PyAny>) -> PyErr {
    let class = value.get_type().name().map_or_else(|_| "object".to_owned(), |n| n.to_string());
    PyTypeError::new_err(format!(
        "{name} must be a file: bytes, an open file, a path (pathlib.Path), or a tuple of name, content, and media type \
         where it matters; not {class}"
    ))
}

/// A part of a file, or of a tuple `(name, content[, type[, headers]])`.
fn file(name: &str, value: &Bound<'_, PyAny>) -> PyResult<Part> {
    let Ok(tuple) = value.cast::<PyTuple>() else { return content(name, value, None) };
    if tuple.is_empty() || tuple.len() < 2 {
        return Err(no_file(name, value));
    }
    let given: Option<String> = tuple.get_item(0)?.extract()?;
    let inner = tuple.get_item(1)?;
    let mut part = match inner.cast::<PyString>() {
        Ok(text) => {
            let bytes = Bytes::from(text.to_str()?.to_owned());
            part_of(name, Content::Bytes(bytes), None)
        }
        Err(_) => content(name, &inner, given.as_deref())?,
    };
    part.file_name = given;
    if let Ok(kind) = tuple.get_item(2) {
        part.content_type = kind.extract()?;
    }
    if let Ok(headers) = tuple.get_item(3) {
        super::options::pairs("headers of a file", &headers, &mut part.headers)?;
    }
    if part.content_type.is_none()
        && let Some(file_name) = &part.file_name
    {
        part.content_type = Some(media_type(value.py(), file_name)?);
    }
    Ok(part)
}

fn part_of(name: &str, content: Content, file_name: Option<String>) -> Part {
    Part { name: name.to_owned(), content, file_name, content_type: None, headers: Vec::new() }
}

fn content(name: &str, value: &Bound<'_, PyAny>, given: Option<&str>) -> PyResult<Part> {
    let py = value.py();
    let (content, own_name) = if let Ok(bytes) = value.cast::<PyBytes>() {
        (Content::Bytes(Bytes::copy_from_slice(bytes.as_bytes())), None)
    } else if let Ok(bytes) = value.cast::<PyByteArray>() {
        (Content::Bytes(bytes.to_vec().into()), None)
    } else if value.hasattr("__fspath__")? {
        let path: PathBuf = value.extract()?;
        // Told now, where the caller can see which argument it was, and not while it is sent.
        std::fs::File::open(&path).map_err(|error| {
            PyOSError::new_err((error.raw_os_error(), error.to_string(), path.clone()))
        })?;
        let own_name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        (Content::Source(Arc::new(OnDisk(path))), own_name)
    } else if value.hasattr("read")? {
        let own_name = value.getattr_opt("name")?.and_then(|name| name.extract::<String>().ok());
        let own_name =
            own_name.map(|name| name.rsplit(['/', '\\']).next().unwrap_or_default().to_owned());
        (Content::Source(Arc::new(Readable::of(value)?)), own_name)
    } else {
        return Err(no_file(name, value));
    };
    let file_name = given.map(str::to_owned).or(own_name).unwrap_or_else(|| NAMELESS.to_owned());
    let kind = media_type(py, &file_name)?;
    Ok(Part { content_type: Some(kind), ..part_of(name, content, Some(file_name)) })
}

/// The media type of a file's name; of any bytes where it tells none.
fn media_type(py: Python<'_>, file_name: &str) -> PyResult<String> {
    let guessed = py.import("mimetypes")?.call_method1("guess_type", (file_name,))?;
    let kind: Option<String> = guessed.get_item(0)?.extract()?;
    Ok(kind.unwrap_or_else(|| "application/octet-stream".to_owned()))
}

/// An object of the caller's with `read`. Where it can seek, it is sent from where it stands now, again too.
struct Readable {
    object: Py<PyAny>,
    start: Option<u64>,
    length: Option<u64>,
}

impl Readable {
    fn of(object: &Bound<'_, PyAny>) -> PyResult<Self> {
        let start: Option<u64> = object.call_method0("tell").ok().and_then(|at| at.extract().ok());
        let mut length = None;
        let seekable =
            object.call_method0("seekable").is_ok_and(|yes| yes.is_truthy().unwrap_or(false));
        if let (Some(start), true) = (start, seekable) {
            // A text file's positions are no numbers of bytes.
            let binary = !object.hasattr("encoding")?;
            let end: u64 = object.call_method1("seek", (0, 2))?.extract()?;
            object.call_method1("seek", (start,))?;
            length = binary.then(|| end.saturating_sub(start));
        }
        let start = start.filter(|_| seekable);
        Ok(Self { object: object.clone().unbind(), start, length })
    }
}

impl Source for Readable {
    fn length(&self) -> Option<u64> {
        self.length
    }

    fn open(&self) -> io::Result<Box<dyn io::Read + Send>> {
        Python::attach(|py| {
            if let Some(start) = self.start {
                self.object.call_method1(py, "seek", (start,)).map_err(io::Error::other)?;
            }
            Ok(Box::new(Reader(self.object.clone_ref(py))) as _)
        })
    }
}

struct Reader(Py<PyAny>);

impl io::Read for Reader {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        Python::attach(|py| {
            // Half: a text's characters may take more bytes than are asked for.
            let wanted = if self.0.bind(py).hasattr("encoding").unwrap_or(false) {
                into.len() / 4
            } else {
                into.len()
            };
            let read = self.0.call_method1(py, "read", (wanted,)).map_err(io::Error::other)?;
            let read = read.bind(py);
            let bytes: &[u8] = match read.cast::<PyString>() {
                Ok(text) => text.to_str().map_err(io::Error::other)?.as_bytes(),
                Err(_) => read
                    .extract()
                    .map_err(|_| io::Error::other("the file's read() must return bytes"))?,
            };
            let into = into.get_mut(..bytes.len()).ok_or_else(|| {
                io::Error::other("the file's read() returned more than was asked for")
            })?;
            into.copy_from_slice(bytes);
            Ok(bytes.len())
        })
    }
}
