"""The PDF painter. Import it only when a PDF is written: the library behind it costs start-up."""

from canvasdesk.export.pdf.printed import pdf_bytes, pdf_steps

__all__ = ["pdf_bytes", "pdf_steps"]
