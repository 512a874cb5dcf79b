"""What pages set around and between stories, told by its words: pleas, notices, rows of buttons, clocks, file names."""
