"""Labels and boxes on the grid."""

from itertools import pairwise

from reception_desk.ui.form_view.grid import Cell, arrange

CELLS = [Cell(30, 100, 4), Cell(60, 150, 5), Cell(60, 80, 3), Cell(30, 100, 4), Cell(40, 100, 5), Cell(30, 80, 3)]


def test_wide_rows_keep_twelve_units_and_one_line_of_edges():
    places = arrange(CELLS, 800, 12, 8)
    assert [place.row for place in places] == [0, 0, 0, 1, 1, 1]
    assert [place.left for place in places[:3]] == [place.left for place in places[3:]]
    assert [place.label for place in places[:3]] == [30, 60, 60] == [place.label for place in places[3:]]
    assert {place.right for place in (places[2], places[5])} == {800}


def test_no_box_is_narrower_than_it_needs():
    for width in range(560, 900, 7):
        for cell, place in zip(CELLS, arrange(CELLS, width, 12, 8), strict=True):
            assert place.right - place.left - place.label - 8 >= cell.least, width


def test_narrow_rows_hold_two_then_one():
    assert [place.row for place in arrange(CELLS, 460, 12, 8)] == [0, 0, 1, 1, 2, 2]
    assert [place.row for place in arrange(CELLS, 260, 12, 8)] == [0, 1, 2, 3, 4, 5]


def test_hopelessly_narrow_still_stands():
    places = arrange(CELLS, 40, 12, 8)
    assert [place.row for place in places] == [0, 1, 2, 3, 4, 5]


def test_boxes_of_a_row_do_not_overlap():
    for width in range(240, 1200, 11):
        places = arrange(CELLS, width, 12, 8)
        for former, latter in pairwise(places):
            assert former.row < latter.row or former.right < latter.left
