// grammY's conversations plugin over its own file storage. Arguments: URL.
//
// Fairness: the built-in polling handles updates one after another and confirms them afterwards, so it survives a
// kill; the faster @grammyjs/runner confirms first and is therefore not the durable choice. Answers live in the
// conversation, which the plugin replays and keeps after every turn; when it ends they go to a session.

import { FileAdapter } from "@grammyjs/storage-file";
import { conversations, createConversation } from "@grammyjs/conversations";
import { Bot, session } from "grammy";

const QUESTIONS = 20;
const TOKEN = "100200300:AABenchmarkTokenOfTheStandIn00000000";

async function twenty(conversation, ctx) {
  const answers = [];
  for (let question = 1; question <= QUESTIONS; question++) {
    await ctx.reply(`Hva vil du si nå (${question})?`);
    let said = await conversation.waitFor("message:text");
    while (said.message.text === "/answers") {
      await said.reply(JSON.stringify(answers));
      said = await conversation.waitFor("message:text");
    }
    answers.push([question, said.message.text]);
  }
  await conversation.external((outside) => {
    outside.session.answers = answers;
  });
  await ctx.reply("Takk.");
}

const bot = new Bot(TOKEN, { client: { apiRoot: process.argv[2] } });
bot.use(session({ initial: () => ({ answers: [] }), storage: new FileAdapter({ dirName: "sessions" }) }));
bot.use(conversations({ storage: new FileAdapter({ dirName: "conversations" }) }));
bot.use(createConversation(twenty));
bot.command("start", (ctx) => ctx.conversation.enter("twenty"));
bot.command("answers", (ctx) => ctx.reply(JSON.stringify(ctx.session.answers)));
await bot.start();
