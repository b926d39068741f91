"""The canvas in the window: its view, what is on it, and the tools of the hand.

``view.CanvasView`` is what the window uses; the rest is its inside. Nothing in here draws a note
or decides how large its text is: that is ``layout``, replayed.
"""
