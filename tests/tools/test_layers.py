"""The import table is held: each breach is named, what the table allows passes."""

import pytest

from tests.tools.house import only_fault, small_house
from tools import layers


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        ({"reception_desk/models/visits.py": "from reception_desk.ui import pages\n"}, "models may not import"),
        ({"reception_desk/services/a.py": "import sqlalchemy\n"}, "may not use the library sqlalchemy"),
        ({"reception_desk/ui/a.py": "from PySide6 import QtSql\n"}, "may not use the library PySide6.QtSql"),
        ({"reception_desk/ui/a.py": "import reception_desk.models.store\n"}, "ui may not import"),
        ({"reception_desk/errors.py": "import requests\n"}, "root may not use the library requests"),
        ({"reception_desk/cellar/a.py": "import os\n"}, "stands in no room"),
        ({"reception_desk/services/a.py": "SQL = 'select * from sealed_matters'\n"}, "names sealed_matters"),
        ({"reception_desk/services/a.py": "def f():\n    import os\n"}, "os is imported inside a function"),
        (
            {"reception_desk/services/a.py": "import importlib\n\ndef f(x):\n    importlib.import_module(x)\n"},
            "* is imported inside a function",
        ),
    ],
)
def test_layers_name_the_breach(tmp_path, files, sentence):
    assert sentence in only_fault(layers.faults(small_house(tmp_path, files)))


def test_layers_accept_what_the_table_allows(tmp_path):
    files = {
        "reception_desk/__init__.py": "",
        "reception_desk/errors.py": "import os\nimport platformdirs\n",
        "reception_desk/models/__init__.py": "",
        "reception_desk/models/lists/sealed.py": "NAME = 'sealed_matters'\n",
        "reception_desk/models/store.py": "import sqlalchemy.orm\nfrom reception_desk import errors\n",
        "reception_desk/services/desk.py": "def f():\n    from reception_desk.models import store\n",
        "reception_desk/ui/a.py": "from PySide6.QtWidgets import QLabel\nfrom ..services import desk\n",
    }
    late = "| `services.desk` | `models.store` | start-up |"
    assert layers.faults(small_house(tmp_path, files, late)) == []


def test_layers_find_a_circle_even_through_a_late_import(tmp_path):
    files = {
        "reception_desk/models/a.py": "from reception_desk.models import b\n",
        "reception_desk/models/b.py": "def f():\n    from reception_desk.models import a\n",
        "reception_desk/models/above.py": "from reception_desk.models import a\n",
    }
    found = layers.faults(small_house(tmp_path, files, "| `models.b` | `models.a` | start-up |"))
    assert [sentence.split()[0] for sentence in found] == ["reception_desk.models.a", "reception_desk.models.b"]


def test_layers_let_types_alone_close_a_circle(tmp_path):
    files = {
        "reception_desk/models/a.py": "from reception_desk.models import b\n",
        "reception_desk/models/b.py": "from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    from . import a\n",
    }
    assert layers.faults(small_house(tmp_path, files)) == []


def test_layers_find_a_row_nobody_needs(tmp_path):
    house = small_house(tmp_path, {"reception_desk/models/a.py": ""}, "| `models.a` | `sqlalchemy` | start-up |")
    assert "drop the row" in only_fault(layers.faults(house))
