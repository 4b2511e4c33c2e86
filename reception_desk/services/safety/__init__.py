"""Nothing is lost: backups, their rehearsal, restoring, checking, clocks that jump."""
