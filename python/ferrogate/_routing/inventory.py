"""The deployments of a router: listed, added, changed, taken out; what is known of them and how they stand."""

from ferrogate._routing.words import Deployment, ModelGroupInfo, entry, plain

# Limits of a group are its deployments' best, prices their highest: what may be asked for, and what it may cost.
_HIGHEST = ["max_input_tokens", "max_output_tokens", "input_cost_per_token", "output_cost_per_token"]


def identified(entries):
    """The entries, each with an id: its own, else one of its group, model and address, the same in every process."""
    taken = {str(one["model_info"]["id"]) for one in entries if one["model_info"].get("id") is not None}
    for one in entries:
        info = one["model_info"]
        if info.get("id") is None:
            info["id"] = _made_up(one, taken)
            taken.add(info["id"])
        info["id"] = str(info["id"])
    return entries


def _made_up(one, taken):
    from hashlib import sha256

    params = one.get("litellm_params") or {}
    address = params.get("api_base") or params.get("base_url")
    number = 0
    while True:
        said = f"{one.get('model_name')}\n{params.get('model')}\n{address}\n{number}"
        made = sha256(said.encode()).hexdigest()
        if made not in taken:
            return made
        number += 1


class Inventory:
    """What is in a router. Its methods have litellm's names and answers."""

    def set_model_list(self, model_list):
        """Replace all deployments. Those whose id stays stand as they stood."""
        self._install(self._settings, identified([entry(one) for one in model_list or []]))

    def add_deployment(self, deployment):
        """Add one, a `Deployment` or an entry as of `model_list`; gives it, or None where its id is there already."""
        added = entry(deployment)
        if str(added["model_info"].get("id")) in self.get_model_ids():
            return None
        self.set_model_list([*self.model_list, added])
        return Deployment(**self.model_list[-1])

    def upsert_deployment(self, deployment):
        """Add one, or replace the one of its id; gives it, or None where nothing is changed."""
        said = entry(deployment)
        known = self.get_model_info(said["model_info"].get("id"))
        if known is None:
            return self.add_deployment(deployment)
        if known.get("litellm_params") == said.get("litellm_params") and known["model_name"] == said["model_name"]:
            return None
        self.set_model_list([said if one is known else one for one in self.model_list])
        return Deployment(**said)

    def delete_deployment(self, id):
        """Take one out; gives it, or None where there is none of that id."""
        known = self.get_model_info(id)
        if known is None:
            return None
        self.set_model_list([one for one in self.model_list if one is not known])
        return Deployment(**known)

    def get_deployment(self, model_id):
        """The `Deployment` of an id, or None."""
        known = self.get_model_info(model_id)
        return known and Deployment(**known)

    def get_deployment_by_model_group_name(self, model_group_name):
        """The first `Deployment` of a group, or None."""
        named = (one for one in self.model_list if one["model_name"] == model_group_name)
        return next((Deployment(**one) for one in named), None)

    def get_model_info(self, id):
        """The entry of `model_list` of an id, or None."""
        return next((one for one in self.model_list if one["model_info"]["id"] == str(id)), None)

    def get_model_list(self, model_name=None, team_id=None):
        """The entries of `model_list`; with a name those of its group, alias or wildcard, under the name asked for."""
        entries = [one for one in self.model_list if team_id in (None, one["model_info"].get("team_id", team_id))]
        aliases = self.model_group_alias
        if model_name is None:
            alias = [{**one, "model_name": name} for name in aliases for one in self.get_model_list(name)]
            return alias + entries
        found = self._core.find(model_name)
        group = found and found[0]
        return [{**one, "model_name": model_name} for one in entries if one["model_name"] == group]

    def get_model_names(self, team_id=None):
        """The names that can be asked for: groups, and aliases that are not hidden."""
        groups = [one["model_name"] for one in self.get_model_list(team_id=team_id)]
        aliases = self.model_group_alias.items()
        hidden = {name for name, to in aliases if isinstance(to, dict) and to.get("hidden")}
        return [name for name in dict.fromkeys(groups) if name not in hidden]

    def get_model_ids(self, model_name=None, exclude_team_models=False):
        """The ids of all deployments, or of a group's."""
        entries = [one for one in self.model_list if model_name in (None, one["model_name"])]
        return [
            one["model_info"]["id"] for one in entries if not (exclude_team_models and one["model_info"].get("team_id"))
        ]

    def get_model_group(self, id):
        """The entries of the group that a deployment belongs to, or None."""
        known = self.get_model_info(id)
        return known and self.get_model_list(known["model_name"])

    def get_model_access_groups(self, model_name=None, model_access_group=None, team_id=None):
        """Access groups, and the names of the models that are in each."""
        groups = {}
        for one in self.get_model_list(model_name, team_id):
            for group in one["model_info"].get("access_groups") or []:
                if model_access_group in (None, group) and one["model_name"] not in groups.setdefault(group, []):
                    groups[group].append(one["model_name"])
        return groups

    def resolve_model_name_from_model_id(self, model_id):
        """The group that an id, a group's name or a provider's model means, or None."""
        found = model_id and self._core.find(model_id)
        if found:
            return found[0]
        for one in self.model_list:
            model = (one.get("litellm_params") or {}).get("model", "")
            if model_id and model_id in (model, model.partition("/")[2]):
                return one["model_name"]
        return None

    # -- how they stand

    def _members(self, group):
        """What is known of a group's deployments."""
        found = self._core.find(group)
        ids = set(found[1]) if found else set()
        return [one for one in self._core.deployments() if one["id"] in ids]

    def get_model_group_info(self, model_group, *, include_hidden=False):
        """What is known of a group as a `ModelGroupInfo`, or None where there is none or its alias is hidden."""
        alias = self.model_group_alias.get(model_group)
        members = self._members(model_group)
        if not members or (isinstance(alias, dict) and alias.get("hidden") and not include_hidden):
            return None
        said = [{**one["model_info"], **_params(self._entry(one["id"]))} for one in members]
        info = {name: max(numbers) for name in _HIGHEST if (numbers := _numbers(said, name))}
        for name in ("tpm", "rpm"):
            numbers = [one["knobs"][name] for one in members if one["knobs"][name] is not None]
            info[name] = sum(numbers) if numbers else None
        able = {name for one in said for name in one if name.startswith("supports_") and one[name] is True}
        info.update(dict.fromkeys(sorted(able), True))
        providers = list(dict.fromkeys(one["provider"] for one in members))
        mode = next((one["mode"] for one in said if one.get("mode")), "chat")
        return ModelGroupInfo(model_group, providers, mode=mode, **info)

    async def get_model_group_usage(self, model_group):
        """The tokens and the requests of this minute, all deployments of a group together: `(tpm, rpm)`."""
        standing = self._core.standing()
        stand = [standing[one["id"]] for one in self._members(model_group)]
        return sum(one["tokens"] for one in stand), sum(one["requests"] for one in stand)

    async def get_remaining_model_group_usage(self, model_group):
        """Limits of a group and what is left of them this minute, as headers (`x-ratelimit-remaining-tokens`, …)."""
        info = self.get_model_group_info(model_group, include_hidden=True)
        used = await self.get_model_group_usage(model_group)
        headers = {}
        for what, name, spent in (("tokens", "tpm", used[0]), ("requests", "rpm", used[1])):
            most = info and info[name]
            if most is not None:
                headers[f"x-ratelimit-remaining-{what}"] = max(0, most - spent)
                headers[f"x-ratelimit-limit-{what}"] = most
        return headers


def _params(known):
    return plain(known["litellm_params"] if known else {})


def _numbers(said, name):
    return [one[name] for one in said if isinstance(one.get(name), (int, float))]
