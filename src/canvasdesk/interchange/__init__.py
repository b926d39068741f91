"""Other formats in and out, by way of a ``Draft``. Importers and exporters are pure."""
