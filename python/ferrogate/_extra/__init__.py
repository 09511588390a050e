"""What resources have beyond their endpoints, one file per resource: a pair of classes, `Sync` and `Async`."""
