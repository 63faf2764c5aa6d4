"""python-telegram-bot as its examples show it: a ConversationHandler with a PicklePersistence. Arguments: URL, seconds.

Fairness: one state for each question, as the documentation builds conversations; `concurrent_updates` stays off, as
ConversationHandler demands; the interval of the pickle is an argument, because the default of 60 s keeps least.
"""

import json
import sys

from telegram import Update
from telegram.ext import (
    Application,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PersistenceInput,
    PicklePersistence,
    filters,
)

QUESTIONS = 20
TOKEN = "100200300:AABenchmarkTokenOfTheStandIn00000000"
Context = ContextTypes.DEFAULT_TYPE


async def start(update: Update, context: Context) -> int:
    context.user_data["answers"] = []
    await update.message.reply_text("Hva vil du si nå (1)?")
    return 1


def asks(question: int) -> list[MessageHandler]:
    async def answered(update: Update, context: Context) -> int:
        context.user_data["answers"].append([question, update.message.text])
        if question == QUESTIONS:
            await update.message.reply_text("Takk.")
            return ConversationHandler.END
        await update.message.reply_text(f"Hva vil du si nå ({question + 1})?")
        return question + 1

    return [MessageHandler(filters.TEXT & ~filters.COMMAND, answered)]


async def answers(update: Update, context: Context) -> None:
    await update.message.reply_text(json.dumps(context.user_data.get("answers", [])))


def main(url: str, seconds: float) -> None:
    keeping = PicklePersistence(
        "state.pickle", PersistenceInput(bot_data=False, chat_data=False, callback_data=False), update_interval=seconds
    )
    app = Application.builder().token(TOKEN).base_url(f"{url}/bot").persistence(keeping).build()
    app.add_handler(CommandHandler("answers", answers))
    app.add_handler(
        ConversationHandler(
            entry_points=[CommandHandler("start", start)],
            states={question: asks(question) for question in range(1, QUESTIONS + 1)},
            fallbacks=[],
            name="twenty",
            persistent=True,
        )
    )
    app.run_polling()


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]))
