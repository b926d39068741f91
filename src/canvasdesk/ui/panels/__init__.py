"""What stands beside the canvas: one panel at a time, on the shelf at its near edge."""
