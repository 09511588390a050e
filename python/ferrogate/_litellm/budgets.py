"""litellm's `BudgetManager`: what each user of a program may spend, counted where the program says so."""

import json
import os
import time
from pathlib import Path

_DURATIONS = {"daily": 86400, "weekly": 7 * 86400, "monthly": 28 * 86400, "yearly": 365 * 86400}


class BudgetManager:
    """Budgets of users by name, in a JSON file.

    It counts what it is told with `update_cost`; `ferrogate.budget` and `[[limits]]` refuse what does not fit before
    it is sent.
    `client_type` is `"local"`: the file `user_cost.json` in the working directory (`FERROGATE_BUDGETS` names
    another). litellm's
    hosted kind is not there.
    """

    def __init__(self, project_name, client_type="local", api_base=None, headers=None):
        if client_type != "local":
            raise ValueError("client_type must be 'local': there is no hosted service behind ferrogate")
        self.project_name, self.client_type = project_name, client_type
        self.api_base, self.headers = api_base, headers or {"Content-Type": "application/json"}
        self.user_dict = {}
        self.load_data()

    def _path(self):
        return Path(os.environ.get("FERROGATE_BUDGETS") or "user_cost.json")

    def load_data(self):
        """Read the file, where there is one."""
        try:
            self.user_dict = json.loads(self._path().read_text(encoding="utf-8"))
        except FileNotFoundError:
            self.user_dict = {}

    def save_data(self):
        """Write the file, whole or not at all."""
        path = self._path()
        beside = path.with_name(f"{path.name}.{os.getpid()}")
        beside.write_text(json.dumps(self.user_dict, indent=4), encoding="utf-8")
        beside.replace(path)
        return {"status": "success"}

    def create_budget(self, total_budget, user, duration=None, created_at=None):
        """Give a user a budget in dollars.

        After `duration` (`daily`, `weekly`, `monthly`, `yearly`; none: never) it begins anew.
        """
        if duration is not None and duration not in _DURATIONS:
            raise ValueError(f"duration must be one of {', '.join(_DURATIONS)}, not {duration!r}")
        now = time.time() if created_at is None else created_at
        record = {"total_budget": total_budget}
        if duration is not None:
            record.update(duration=_DURATIONS[duration], created_at=now, last_updated_at=now)
        self.user_dict[user] = record
        self.save_data()
        return record

    def projected_cost(self, model, messages, user):
        """Tell what a user would have spent after a prompt: what is spent, and what the prompt costs."""
        from ferrogate import cost_per_token, token_counter

        prompt, _ = cost_per_token(model=model, prompt_tokens=token_counter(model=model, messages=messages))
        return prompt + self.get_current_cost(user)

    def get_total_budget(self, user):
        """Tell a user's budget in dollars."""
        return self.user_dict[user]["total_budget"]

    def update_cost(self, user, completion_obj=None, model=None, input_text=None, output_text=None):
        """Count what an answer cost, or what texts cost by a model's prices."""
        from ferrogate import completion_cost

        if completion_obj is not None:
            hidden = getattr(completion_obj, "_hidden_params", {})
            model = hidden.get("litellm_model_name") or completion_obj["model"]
            cost = completion_cost(completion_response=completion_obj)
        elif model and input_text is not None and output_text is not None:
            cost = completion_cost(model=model, prompt=input_text, completion=output_text)
        else:
            raise ValueError("either an answer, or model, input_text and output_text must be given")
        record = self.user_dict[user]
        record["current_cost"] = cost + record.get("current_cost", 0)
        by_model = record.setdefault("model_cost", {})
        by_model[model] = cost + by_model.get(model, 0)
        self.save_data()
        return {"user": record}

    def get_current_cost(self, user):
        """Tell what a user has spent, in dollars."""
        return self.user_dict[user].get("current_cost", 0)

    def get_model_cost(self, user):
        """Tell what a user has spent, by model."""
        return self.user_dict[user].get("model_cost", 0)

    def is_valid_user(self, user):
        """Tell whether a user has a budget."""
        return user in self.user_dict

    def get_users(self):
        """Name the users that have budgets."""
        return list(self.user_dict)

    def reset_cost(self, user):
        """Forget what a user has spent."""
        self.user_dict[user].update(current_cost=0, model_cost={})
        return {"user": self.user_dict[user]}

    def reset_on_duration(self, user):
        """Begin a user's budget anew where its duration has passed."""
        record = self.user_dict[user]
        now = time.time()
        if "duration" in record and now - record["last_updated_at"] >= record["duration"]:
            self.reset_cost(user)
            record["last_updated_at"] = now
            self.save_data()

    def update_budget_all_users(self):
        """Begin anew all budgets whose durations have passed."""
        for user in self.get_users():
            self.reset_on_duration(user)
