use super::*;
use crate::budget::{Account, Ending, Share};

fn entry(id: &str, amount: i64) -> Entry {
    let account = Account { limit: "a".to_owned(), window: 0 };
    let shares = vec![Share { account, amount }];
    Entry { id: id.to_owned(), model: "x\ny".to_owned(), shares, ..Entry::default() }
}

fn opened(id: &str, amount: i64) -> Opened {
    Opened { entry: entry(id, amount) }
}

fn closed(id: &str, amount: i64) -> Entry {
    Entry { ending: Ending::Answered, ..entry(id, amount) }
}

struct Place(PathBuf);

impl Place {
    fn new() -> Self {
        Self(std::env::temp_dir().join(format!("journal-{}", new_name().unwrap())))
    }

    fn files(&self) -> Vec<PathBuf> {
        let mut files: Vec<_> =
            fs::read_dir(&self.0).unwrap().map(|file| file.unwrap().path()).collect();
        files.sort();
        files
    }

    fn told(&self) -> Vec<Entry> {
        let mut told = Replay::default();
        self.files().iter().for_each(|file| replay(&fs::read(file).unwrap(), &mut told));
        assert_eq!(told.unknown, 0);
        told.entries(7)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn it_tells_what_ended_and_what_never_did() {
    let place = Place::new();
    let journal = Journal::begin(&place.0, Upkeep { sync: true, ..Upkeep::default() }).unwrap();
    journal.open(&opened("a", 5)).unwrap();
    journal.open(&opened("b", 5)).unwrap();
    journal.open(&opened("b", 9)).unwrap();
    assert!(journal.close(&closed("a", 3)));
    let abandoned = Entry { ended: 7, estimated: true, ..entry("b", 9) };
    assert_eq!(place.told(), [closed("a", 3), abandoned]);
}

#[test]
fn what_broke_off_or_was_changed_is_left_out_and_the_rest_is_read() {
    let whole = |id: &str| Line::Closed(&closed(id, 1)).to_bytes().unwrap();
    let mut bytes = whole("a");
    bytes.extend_from_slice(&whole("b")[..40]);
    bytes.extend(whole("c"));
    let mut changed = whole("d");
    changed[60] ^= 1;
    bytes.extend(changed);
    bytes.extend(whole("e"));
    bytes.extend_from_slice(&whole("f")[..200]);
    let mut told = Replay::default();
    replay(&bytes, &mut told);
    assert_eq!(told.closed.keys().collect::<Vec<_>>(), ["a", "c", "e"]);
    let newer = b"{\"resumed\":{}}";
    replay(format!("{:08x} {}", crc32fast::hash(newer), "{\"resumed\":{}}").as_bytes(), &mut told);
    assert_eq!(told.unknown, 1);
}

#[test]
fn a_file_goes_once_all_that_began_in_it_is_stored() {
    let place = Place::new();
    let journal = Journal::begin(&place.0, Upkeep { file_bytes: 1, sync: false }).unwrap();
    journal.open(&opened("long", 5)).unwrap();
    for id in ["a", "b", "c"] {
        journal.open(&opened(id, 5)).unwrap();
        journal.close(&closed(id, 4));
    }
    assert_eq!(place.files().len(), 7);
    journal.stored(["a", "b", "c"]);
    assert_eq!(place.files().len(), 7, "the first is still needed, and with it all that follow");
    assert_eq!(place.told().len(), 4);
    journal.close(&closed("long", 5));
    journal.stored(["long"]);
    assert_eq!(place.files().len(), 1);
    journal.finish();
    assert_eq!(place.files().len(), 0);
}

#[test]
fn only_its_owner_holds_it_and_only_the_user_may_read_it() {
    let place = Place::new();
    let journal = Journal::begin(&place.0, Upkeep::default()).unwrap();
    let path = place.files().remove(0);
    let other = File::open(&path).unwrap();
    assert!(other.try_lock().is_err());
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        assert_eq!(fs::metadata(&path).unwrap().mode() & 0o777, 0o600);
        assert_eq!(fs::metadata(&place.0).unwrap().mode() & 0o777, 0o700);
    }
    drop(journal);
    assert!(other.try_lock().is_ok());
}

#[cfg(target_os = "linux")]
#[test]
fn on_a_full_disk_nothing_begins_and_what_ended_is_written_later() {
    let place = Place::new();
    let journal = Journal::begin(&place.0, Upkeep::default()).unwrap();
    journal.open(&opened("a", 5)).unwrap();
    let full = Arc::new(OpenOptions::new().append(true).open("/dev/full").unwrap());
    let swap = |file| std::mem::replace(&mut journal.state.lock().unwrap().files[0].file, file);
    let sound = swap(full);
    let error = journal.open(&opened("b", 5)).unwrap_err();
    assert_eq!(error.kind(), crate::error::ErrorKind::Config);
    assert!(error.message().contains(&*place.0.to_string_lossy()), "{error}");
    journal.close(&closed("a", 4));
    assert_eq!(journal.catch_up(), 1);
    drop(swap(sound));
    journal.open(&opened("c", 5)).unwrap();
    assert_eq!(journal.catch_up(), 0);
    let told = place.told();
    assert_eq!(told.iter().map(|e| e.id.as_str()).collect::<Vec<_>>(), ["a", "c"]);
    assert_eq!(told[0].ending, Ending::Answered);
}

#[test]
fn a_place_where_nothing_can_be_written_is_named() {
    let place = Place::new();
    fs::write(&place.0, "").unwrap();
    let error = Journal::begin(&place.0, Upkeep::default()).err().unwrap();
    assert!(error.message().contains(&*place.0.to_string_lossy()), "{error}");
    fs::remove_file(&place.0).unwrap();
}
