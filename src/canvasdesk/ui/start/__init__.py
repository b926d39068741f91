"""The start window: begin a canvas, open one, go on with a recent one."""
