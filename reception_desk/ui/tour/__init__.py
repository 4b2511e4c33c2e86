"""The tour: a scripted visit by real keys, and a picture of everything the clerk can see."""
