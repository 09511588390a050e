"""litellm's `Router`, driving the core's. Loaded when it is first asked for."""
