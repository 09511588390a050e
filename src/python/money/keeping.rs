//! What is spent is kept, where a store is configured: by a keeper of this process.

use super::super::answers;
use super::super::wait::runtime::process;
use crate::budget::{Accounts, Outside};
use crate::error::Result;
use crate::spend::{Borrower, Keeper, Settings, Terms, Upkeep};
use crate::store;
use pyo3::prelude::*;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// How long the end of a process waits for its records to be stored; what is not is in the journal.
const AT_EXIT: Duration = Duration::from_secs(5);

/// A keeper for these settings, to which the accounts are connected; none where nothing is to be kept.
pub(in crate::python) fn keeper(
    stored: &store::Settings,
    accounts: &Arc<Accounts>,
) -> Option<Arc<Keeper>> {
    let data = match (&stored.path, &stored.url) {
        (Some(path), _) => path.clone(),
        // Beside a database elsewhere only the journal is here.
        (None, Some(_)) => PathBuf::from(format!("{}/ferrogate", std::env::temp_dir().display())),
        (None, None) => {
            accounts.connect(Outside::default());
            return None;
        }
    };
    let file = || data.join("spend.db").display().to_string();
    let store = stored.url.clone().unwrap_or_else(file);
    let settings = Settings { data, store, upkeep: Upkeep::default(), terms: Terms::default() };
    let keeper = Arc::new(Keeper::new(settings));
    accounts.connect(Outside { bank: Some(keeper.clone()), records: Some(keeper.clone()) });
    let borrower: Arc<dyn Borrower> = accounts.clone();
    keeper.lend_to(Arc::downgrade(&borrower));
    at_exit();
    Some(keeper)
}

/// Has Python store what was spent when it ends; asked for once.
fn at_exit() {
    static ASKED: AtomicBool = AtomicBool::new(false);
    if ASKED.swap(true, Ordering::Relaxed) {
        return;
    }
    // Where it cannot be asked for, the journal has it.
    let _ = Python::attach(|py| {
        let finish = py.import("ferrogate._core")?.getattr("finish_spend")?;
        py.import("atexit")?.call_method1("register", (finish,)).map(drop)
    });
}

/// Stores what was spent: called when the process ends.
#[pyfunction]
pub(in crate::python) fn finish_spend(py: Python<'_>) {
    if let Some(keeper) = process().keeper() {
        py.detach(|| keeper.finish(AT_EXIT));
    }
}

/// Waits until all that has ended is in the store; nothing without one.
#[pyfunction]
pub(in crate::python) fn flush_spend(py: Python<'_>) -> PyResult<()> {
    let process = process();
    let Some(keeper) = process.keeper() else { return Ok(()) };
    let flushed: Result<()> = py.detach(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().build();
        match runtime {
            Ok(runtime) => runtime.block_on(keeper.flush()),
            Err(error) => Err(crate::error::Error::config(format!("no runtime: {error}"))),
        }
    });
    answers::unwrap(py, flushed)
}
