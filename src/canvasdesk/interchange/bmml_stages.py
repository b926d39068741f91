"""The stages that a BMML model can be in, by its portfolio. Needs no pydantic."""

STAGES = {
    "explore": ("ideation", "discovery", "validation", "acceleration", "transfer"),
    "exploit": ("improve", "grow", "sustain", "retire", "transfer"),
}
