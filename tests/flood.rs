//! A flood: eight processes of thirty-two threads spend from the same limits, are killed at random and begin again.
//!
//! Never is more lent and settled than a limit allows; nothing that a process reported as done is lost; and while two
//! hundredths of a budget are left, nobody is refused. On `SQLite`, and on `PostgreSQL` where `FERROGATE_TEST_POSTGRES` names a
//! server on which a database may be made. `FERROGATE_FLOOD_SECONDS`: for how long processes are killed; three.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]
#![expect(clippy::print_stdout, reason = "a flood says how large it was")]

#[path = "flood/child.rs"]
mod child;
#[path = "flood/look.rs"]
mod look;

use child::{LIMITS, Limit};
use ferrogate::budget::Entry;
use ferrogate::money::Money;
use ferrogate::spend::{Keeper, Settings, Terms, Upkeep};
use look::Look;
use std::collections::HashMap;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

const PROCESSES: usize = 8;
/// What names the role, the data directory and the store of a process that spends.
const ROLE: &str = "FERROGATE_FLOOD_CHILD";

#[expect(clippy::disallowed_methods, reason = "a test is told by the environment")]
fn told(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// Not a test of its own: what the processes of the flood run.
#[test]
fn one_of_the_processes() {
    if let Some(role) = told(ROLE) {
        let (data, store) = role.split_once('\n').unwrap();
        child::spend(Path::new(data), store);
    }
}

#[test]
fn nobody_spends_too_much_and_nothing_is_lost_on_sqlite() {
    let place = Place::new();
    let store = place.0.join("spend.db").to_string_lossy().into_owned();
    flood(&place, &store);
}

#[test]
fn nobody_spends_too_much_and_nothing_is_lost_on_postgres() {
    let Some(server) = told("FERROGATE_TEST_POSTGRES") else { return };
    let place = Place::new();
    let name = format!("flood_{:x}", fastrand::u64(..));
    look::on_server(&server, &format!("CREATE DATABASE {name}"));
    let store = format!("{}/{name}", server.rsplit_once('/').unwrap().0);
    flood(&place, &store);
    look::on_server(&server, &format!("DROP DATABASE {name} WITH (FORCE)"));
}

fn flood(place: &Place, store: &str) {
    let seconds = told("FERROGATE_FLOOD_SECONDS").and_then(|s| s.parse().ok()).unwrap_or(3);
    // The tables are made before anybody looks.
    bring_home(place, store);
    let over = Arc::new(AtomicBool::new(false));
    let looking = look_all_the_time(store, over.clone());
    let told = Arc::<Mutex<Told>>::default();
    let mut running: Vec<_> = (0..PROCESSES).map(|_| Running::start(place, store, &told)).collect();
    let end = Instant::now() + Duration::from_secs(seconds);
    let mut killed = 0;
    while Instant::now() < end {
        thread::sleep(Duration::from_millis(fastrand::u64(20..500)));
        let fated = fastrand::usize(..PROCESSES);
        running[fated].kill();
        running[fated] = Running::start(place, store, &told);
        killed += 1;
    }
    // What the last of the dead held is found within that time, also where two cores carry all of these processes.
    let calm = child::micros() + 20_000_000;
    running.into_iter().for_each(Running::wait);
    bring_home(place, store);
    over.store(true, Ordering::Relaxed);
    let looks = looking.join().unwrap();
    let told = std::mem::take(&mut *told.lock().unwrap());
    let entries = check(&Look::at(store), &told);
    let refused = told.refused.iter().filter(|(at, _)| *at > calm);
    refused.for_each(|(at, settled)| justify(*at, *settled, &entries, &told));
    println!(
        "{} calls, {killed} killed, {looks} looks, {} refusals after the last kill",
        told.done.len(),
        told.refused.iter().filter(|(at, _)| *at > calm).count()
    );
}

/// What processes reported.
#[derive(Default)]
struct Told {
    /// Calls that were done: what they cost, and when that was (microseconds since 1970).
    done: HashMap<String, (i64, i64)>,
    /// When the organisation's limit refused, and what was settled of it then (0: known from before).
    refused: Vec<(i64, i64)>,
    /// What must not have happened.
    wrong: Vec<String>,
}

fn check(look: &Look, told: &Told) -> Vec<Entry> {
    assert!(told.wrong.is_empty(), "{} times, first {:?}", told.wrong.len(), told.wrong[0]);
    assert!(told.done.len() > 1_000, "only {} calls were done", told.done.len());
    let entries = look.entries();
    let by_id: HashMap<_, _> = entries.iter().map(|entry| (&entry.id, entry)).collect();
    assert_eq!(by_id.len(), entries.len(), "an entry is there twice");
    for (id, (cost, _)) in &told.done {
        let kept = by_id.get(id).and_then(|entry| entry.cost).map(Money::as_nano);
        assert_eq!(kept, Some(*cost), "the call {id}");
    }
    let mut spent = HashMap::new();
    for share in entries.iter().flat_map(|entry| &entry.shares) {
        *spent.entry((share.account.limit.clone(), share.account.window)).or_insert(0) +=
            share.amount;
    }
    for account in look.accounts() {
        let name = (account.limit.clone(), account.began);
        assert_eq!(account.lent, 0, "{name:?} is lent out when nobody lives");
        assert_eq!(spent.get(&name).copied().unwrap_or(0), account.settled, "{name:?}");
        let Limit { amount, .. } = Limit::named(&account.limit);
        assert!(account.settled <= *amount, "{name:?}: {} of {amount}", account.settled);
    }
    let Limit { amount, .. } = &LIMITS[0];
    let left = amount - spent[&(LIMITS[0].name.to_owned(), 0)];
    assert!(left * 50 < *amount, "everybody was refused while {left} of {amount} were left");
    entries
}

/// The organisation's limit may refuse when all but two hundredths is spent or held by calls under way.
fn justify(at: i64, settled: i64, entries: &[Entry], told: &Told) {
    let mut left = LIMITS[0].amount - child::UNDER_WAY;
    for entry in entries {
        let abandoned = || (entry.shares[0].amount, entry.ended * 1_000);
        let (cost, when) = told.done.get(&entry.id).copied().unwrap_or_else(abandoned);
        left -= if when <= at { cost } else { 0 };
    }
    assert!(left * 50 < LIMITS[0].amount, "refused while {left} were left, {settled} settled");
}

/// Looks until it is over; tells how often.
fn look_all_the_time(store: &str, over: Arc<AtomicBool>) -> JoinHandle<usize> {
    let look = Look::at(store);
    thread::spawn(move || {
        let mut looks = 0;
        while !over.load(Ordering::Relaxed) {
            let accounts = look.accounts();
            for account in accounts {
                let Limit { amount, .. } = Limit::named(&account.limit);
                assert!(account.settled + account.lent <= *amount, "{account:?} of {amount}");
                assert_eq!(account.lent, account.loans, "{account:?}");
            }
            looks += 1;
            thread::sleep(Duration::from_millis(5));
        }
        looks
    })
}

/// Brings home what the dead left: the work of any process that starts.
fn bring_home(place: &Place, store: &str) {
    let keeper = Keeper::new(settings(&place.0, store));
    let owner = keeper.owner().unwrap().to_owned();
    let strangers = || {
        let files = std::fs::read_dir(place.0.join("journal")).unwrap();
        files
            .filter(|file| {
                !file.as_ref().unwrap().file_name().to_string_lossy().starts_with(&owner)
            })
            .count()
    };
    let patience = Instant::now() + Duration::from_secs(30);
    while strangers() > 0 {
        assert!(Instant::now() < patience, "{} journals are left", strangers());
        thread::sleep(Duration::from_millis(20));
    }
    look::wait(keeper.flush()).unwrap();
    keeper.finish(Duration::from_secs(10));
}

fn settings(data: &Path, store: &str) -> Settings {
    Settings {
        data: data.to_owned(),
        store: store.to_owned(),
        upkeep: Upkeep { file_bytes: 200_000, ..Upkeep::default() },
        terms: Terms::default(),
    }
}

/// A process that spends, and the thread that reads what it tells.
struct Running {
    process: Child,
    reading: JoinHandle<()>,
}

impl Running {
    fn start(place: &Place, store: &str, told: &Arc<Mutex<Told>>) -> Self {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "one_of_the_processes", "--nocapture"])
            .env(ROLE, format!("{}\n{store}", place.0.display()))
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (told, output) = (told.clone(), process.stdout.take().unwrap());
        let reading = thread::spawn(move || {
            let mut output = BufReader::new(output);
            let mut line = String::new();
            // A line without its end was cut off by a kill.
            while output.read_line(&mut line).unwrap_or(0) > 0 && line.ends_with('\n') {
                told.lock().unwrap().hear(line.trim());
                line.clear();
            }
        });
        Self { process, reading }
    }

    fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    fn wait(mut self) {
        let ended = self.process.wait().unwrap();
        self.reading.join().unwrap();
        assert!(ended.success(), "a process failed: {ended}");
    }
}

impl Told {
    fn hear(&mut self, line: &str) {
        match line.split_once(' ') {
            Some(("done", rest)) => {
                let [id, cost, at] = rest.split(' ').collect::<Vec<_>>()[..] else {
                    panic!("{line}")
                };
                self.done.insert(id.to_owned(), (cost.parse().unwrap(), at.parse().unwrap()));
            }
            Some(("refused", at)) => {
                let (at, settled) = at.split_once(' ').unwrap();
                self.refused.push((at.parse().unwrap(), settled.parse().unwrap()));
            }
            Some(("wrong", what)) => self.wrong.push(what.to_owned()),
            _ => {}
        }
    }
}

/// A data directory, for as long as the test takes.
struct Place(PathBuf);

impl Place {
    fn new() -> Self {
        let path = std::env::temp_dir().join(format!("flood-{:x}", fastrand::u64(..)));
        std::fs::create_dir(&path).unwrap();
        Self(path)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
