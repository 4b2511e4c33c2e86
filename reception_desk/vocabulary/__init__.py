"""The one glossary: the regulation's enumerations and the desk's own words, each with its Chinese label."""
