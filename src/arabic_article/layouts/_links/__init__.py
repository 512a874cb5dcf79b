"""What the links of an HTML page tell of people: writers' pages, what somebody did, the headlines of other stories."""
