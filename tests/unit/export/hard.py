"""Words that break files: every one of them could stand in somebody's answer."""

from __future__ import annotations

HARD = {
    "emoji": "Jeg er 👩‍🚀 og vi er 👨‍👩‍👧‍👦, 🇳🇴 🇪🇷 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴‍☠️ 🏳️‍🌈, 👍🏽 ☝🏿 👩🏽‍🚀, ❤️ ☺︎ 1️⃣ #️⃣ 🧿",
    "arabic": "أحب العمل مع الحيوانات، 12 ساعة في NAV",
    "hebrew": "אני רוצה לעבוד עם הידיים (2026)",
    "tigrinya": "ስራሕ ይደሊ፡ ኣብ ኖርወይ",
    "thai": "ผมอยากทำงานกับสัตว์และอยู่กลางแจ้งทุกวันโดยไม่ต้องรีบร้อน",
    "devanagari": "मुझे हाथ से काम करना पसंद है, क्षत्रिय",
    "tamil, bengali, gurmukhi": "எனக்கு வேலை · আমি কাজ চাই · ਮੈਂ ਕੰਮ",
    "georgian, armenian, sinhala": "მინდა მუშაობა · ուզում եմ · රැකියාවක්",
    "khmer, myanmar": "ខ្ញុំចង់ធ្វើការ · အလုပ်",
    "chinese": "我想用双手工作，最好在户外。",
    "sami": "Mun háliidan bargat olgun, čáhci, ŋ, đ, ž",
    "mixed directions": "Hei \u2067שלום (abc)\u2069 og \u2068مرحبا\u2069 — slutt \u200e\u200f",
    "overrides": "abc \u202egnirts\u202c def \u202dxyz",
    "unbalanced": "\u2066\u2067\u202b åpnet, aldri lukket",
    "marks": "e\u0301 n\u0303 Z\u0334\u0322\u0347a\u0337l\u0335g\u0336o\u0335 中\u0301 ሰ\u0e31 a\u20e3 \u0301alene か\u3099",
    "controls": "a\x00b\x01c\x07d\x08e\x0bf\x0cg\x1b[31mrød\x7f\x85h\x9f",
    "surrogates": "a\ud83db\udc00c \udfff\ud800",
    "no characters": "\ufffe\uffff\ufdd0\U0001ffff\U0010ffff",
    "no font": "\ue000 \U00012000 \U0001f8ff 한국어 \U000f0000",
    "unseen": "a\u00adb\u200bc\u2060d\ufeffe\u034ff\u3164g\U000e0041h\u180ei\ufe0fj\u200d",
    "lines": "en\r\nto\rtre\n\n\nfire\u2028fem\u2029seks\n  innrykk\tog  luft  ",
    "long word": "Donaudampfschifffahrt" * 40,
    "long cluster": "e" + "\u0301" * 300,
    "typst": '#include("/etc/passwd") #read("/etc/passwd") $x$ *b* _i_ `c` = Overskrift\n= Overskrift\n- punkt\n@ref <l> // nei /* nei */ #',
    "word": "<w:p><w:r><w:t>x</w:t></w:r></w:p> <![CDATA[ x ]]> &amp; &#0; <!-- --> ]]> \" ' <?xml?> _x0000_",
    "fields": '=HYPERLINK("http://x.example","x") { HYPERLINK "x" } {PAGE} {page} {pages} {{ name }} {0} %s %(a)s \\fldSimple',
    "plain": "Overskrift\n==========\n> sagt av en annen\n----\n~~~\n* * *\n>",
    "sheet": "@SUM(1) +1 -1 =1 |cmd",
    "backslashes": "C:\\nei\\x00 \\u0000 \\",
    "substitute": "[U+1F9FF nazar amulet] [U+E000]",
    "empty": "",
    "blank": " \n\t\u00a0\u3000 ",
    "long": "Jeg vil helst jobbe med hendene. " * 121,
}

# All at once, without the long ones: for a look at one field at a time.
WORST = "\n".join(words for name, words in HARD.items() if not name.startswith("long"))
