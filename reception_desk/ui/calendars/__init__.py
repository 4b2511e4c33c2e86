"""The office's calendar on the screen: a year as twelve small months, and the page on which a notice is typed."""
