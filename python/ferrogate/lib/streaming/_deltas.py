"""How the pieces of a streamed object are put together."""

_NAMES = ("index", "type", "role", "id")
"""Keys whose values name something: a later word replaces the earlier one instead of being appended."""


def merge(whole, piece):
    """Add a piece (a dict) to an object (a dict or an answer of ours), which is changed.

    Texts grow, objects are merged, entries of lists find their place by `index`; entries without one are appended.
    """
    for key, new in piece.items():
        old = whole.get(key)
        if old is None:
            whole[key] = new
        elif new is None:
            continue
        elif isinstance(old, str) and isinstance(new, str):
            whole[key] = _text(key, old, new)
        elif isinstance(old, list) and isinstance(new, list):
            _merge_list(old, new)
        elif hasattr(old, "items") and isinstance(new, dict):
            merge(old, new)
        else:
            whole[key] = new


def _text(key, old, new):
    """Providers repeat names in every piece, or send empty ones; only what is said grows."""
    if key in _NAMES:
        return new or old
    return old if key == "name" and old == new else old + new


def _merge_list(whole, piece):
    for entry in piece:
        known = _entry(whole, entry.get("index")) if isinstance(entry, dict) else None
        if known is None:
            whole.append(entry)
        else:
            merge(known, entry)


def _entry(whole, index):
    """The entry of an index: the one that says so, else the one at that place if it says nothing."""
    if not isinstance(index, int):
        return None
    for entry in whole:
        if hasattr(entry, "items") and entry.get("index") == index:
            return entry
    at_place = whole[index] if 0 <= index < len(whole) else None
    return at_place if hasattr(at_place, "items") and at_place.get("index") is None else None
