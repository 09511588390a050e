//! How many tokens a text has: exactly where the vocabulary is known, else from above.
