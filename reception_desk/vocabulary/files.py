"""The glossary's part on the files that belong to a visit."""

from reception_desk.vocabulary.term import Term
from reception_desk.wording import later


class AttachmentKind(Term):
    """What a file that belongs to a visit is."""

    PICTURE = "picture", later("图片")
    PDF = "pdf", "PDF"
    DOCUMENT = "document", later("文档")
    SHEET = "sheet", later("表格")
    TEXT = "text", later("文本")
    SOUND = "sound", later("录音")
    FILM = "film", later("录像")


class AttachmentState(Term):
    """Where the file of an attachment is: kept, refused from the beginning, or swept away later."""

    STORED = "stored", later("已附")
    MISSING = "missing", later("缺")
    SWEPT = "swept", later("已清除")


class Refusal(Term):
    """Why a file was not taken, so that the visit names it as missing."""

    PROGRAM = "program", later("是程序文件，不能附")
    UNKNOWN = "unknown", later("不是办公用的文件类型")
    OTHER_CONTENT = "other_content", later("内容与扩展名不符")
    TOO_BIG = "too_big", later("文件太大")
    TOO_MANY = "too_many", later("这次登记的附件已满")
    EMPTY = "empty", later("是空文件")
    FOLDER = "folder", later("是文件夹")
    GONE = "gone", later("文件找不到了")
    UNREADABLE = "unreadable", later("文件读不出来")
    NO_ROOM = "no_room", later("磁盘空间不够")
    EXPIRED = "expired", later("登记表 30 天没有保存，文件已清除")
