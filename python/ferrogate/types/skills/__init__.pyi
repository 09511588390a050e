# made by python/tools/make_stubs.py from src/python/shapes.txt

from ferrogate.types.skills.skill_version import SkillVersion as SkillVersion
from ferrogate.types.skills.skill_version_list import SkillVersionList as SkillVersionList
from ferrogate.types.skills.version_list_params import VersionListParams as VersionListParams
from ferrogate.types.skills.deleted_skill_version import DeletedSkillVersion as DeletedSkillVersion
from ferrogate.types.skills.version_create_params import VersionCreateParams as VersionCreateParams
from ferrogate.types.skills import deleted_skill_version as deleted_skill_version
from ferrogate.types.skills import skill_version as skill_version
from ferrogate.types.skills import skill_version_list as skill_version_list
from ferrogate.types.skills import version_create_params as version_create_params
from ferrogate.types.skills import version_list_params as version_list_params
from ferrogate.types.skills import versions as versions
