"""Pictures of the backups: the part of 办公室 after one was made, and the page of a store that does not open."""

from collections.abc import Iterator

from reception_desk.errors import StoreTrouble, Trouble
from reception_desk.services.safety.backup import kept
from reception_desk.services.safety.rescue import Offer
from reception_desk.ui.action_table import OFFICE
from reception_desk.ui.pages.backup_part import BackupPart
from reception_desk.ui.pages.office import OfficePage
from reception_desk.ui.pages.office_words import BACKUPS, COMPUTER
from reception_desk.ui.pages.rescue import RescuePage
from reception_desk.ui.session import Session
from reception_desk.ui.tour.camera import Camera
from reception_desk.ui.tour.script import Wait


def backups_pictured(session: Session, camera: Camera) -> Iterator[Wait]:
    """Make a backup, and look at what would be offered if the store were damaged."""
    window, main = session.window, session.main
    assert main is not None
    main.go("backups")
    page = main.page(OFFICE)
    assert isinstance(page, OfficePage)
    part = page.parts[BACKUPS]
    assert isinstance(part, BackupPart)
    part.save()
    yield part.now.isEnabled
    yield from camera.take("office-backups")
    page.show_part(COMPUTER)
    rescue = RescuePage(str(StoreTrouble(Trouble.DAMAGED)), main.desk.today())
    found = [Offer(each, 2, 9) for each in kept(main.desk)]
    rescue.show_offers(found, found[0])
    window.show_scene(rescue)
    yield from camera.take("rescue")
    window.show_scene(main)
    window.drop_scene(rescue)
