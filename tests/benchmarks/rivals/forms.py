"""pyxform on a generated XLSForm. Arguments: questions, repetitions. Prints the milliseconds of each conversion.

Fairness: without ODK's Java validator, which takes seconds; the workbook is in memory, so that no disk is measured.
"""

import io
import json
import sys
import time

from openpyxl import Workbook
from pyxform.xls2xform import convert


def workbook(questions: int) -> bytes:
    book = Workbook()
    survey = book.active
    survey.title = "survey"
    survey.append(["type", "name", "label", "required", "relevant"])
    for number in range(1, questions + 1):
        relevant = f"${{s{number - 1}}} != ''" if number % 5 == 0 else ""
        survey.append(["text", f"s{number}", f"Hva vil du si nå ({number})?", "yes", relevant])
    settings = book.create_sheet("settings")
    settings.append(["form_title", "form_id"])
    settings.append(["Benk", "benk"])
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def main(questions: int, repetitions: int) -> None:
    book, found = workbook(questions), []
    for _ in range(repetitions):
        begun = time.perf_counter()
        convert(xlsform=io.BytesIO(book), validate=False, file_type=".xlsx")
        found.append(1000 * (time.perf_counter() - begun))
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
