"""What leaves the office: all of it, a package for the superior system, one matter field after the other."""
