"""Tells JSON that is a list of titled sections, whatever the titles are.

Two shapes: ``sections`` of ``{title, notes}``, and ``data`` of ``{key, content}``. The reader of
nine keys reads them; here they are known even where no title names a block.
"""

from typing import Any

_SHAPES = (("sections", "title", "notes"), ("data", "key", "content"))


def titled_sections(tree: Any) -> Any:
    """Return the list of sections in a value that has the shape, else None."""
    if not isinstance(tree, dict):
        return None
    for key, title, content in _SHAPES:
        sections = tree.get(key)
        if (
            isinstance(sections, list)
            and sections
            and all(
                isinstance(section, dict)
                and isinstance(section.get(title), str)
                and isinstance(section.get(content), list | str)
                for section in sections
            )
        ):
            return sections
    return None
