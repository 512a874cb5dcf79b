"""Run the command line: `python -m arabic_article`."""

from arabic_article._cli import main

if __name__ == "__main__":
    main()
