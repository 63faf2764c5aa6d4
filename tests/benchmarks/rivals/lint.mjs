// SurveyJS's own linter on a generated survey. Arguments: questions, repetitions. Prints the milliseconds of each.
//
// Fairness: the survey is read from its JSON text and linted with every rule, as our checks are; node's just-in-time
// compiler gets the same repetitions to warm up as Python does.

import { lintSurvey } from "survey-core/linter";

const [questions, repetitions] = process.argv.slice(2).map(Number);
const elements = [];
for (let number = 1; number <= questions; number++) {
  const element = { type: "text", name: `s${number}`, title: `Hva vil du si nå (${number})?`, isRequired: true };
  if (number % 5 === 0) element.visibleIf = `{s${number - 1}} notempty`;
  elements.push(element);
}
const text = JSON.stringify({ title: "Benk", pages: [{ name: "side", elements }] });
const found = [];
for (let turn = 0; turn < repetitions; turn++) {
  const begun = performance.now();
  lintSurvey(JSON.parse(text));
  found.push(performance.now() - begun);
}
console.log(JSON.stringify(found));
