// Makes the chat smooth. Without this file every button loads the page anew, and everything works as well.
"use strict";

(() => {
  const log = document.getElementById("log");
  const composer = document.getElementById("composer");
  if (!log || !composer) return;

  const text = document.getElementById("text");
  const speak = document.getElementById("speak-form");
  const problem = document.getElementById("problem");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let sending = false;

  const turns = () => [...log.querySelectorAll(".turn")];
  const seqOf = (turn) => Number(turn.dataset.seq);
  const newest = () => turns().reduce((most, turn) => Math.max(most, seqOf(turn)), 0);

  // ---- What is new, put where it belongs ----

  function parse(html) {
    const holder = document.createElement("template");
    holder.innerHTML = html;
    return holder.content;
  }

  function sameQuestion(turn) {
    return turns().findLast((old) => old.dataset.prompt === turn.dataset.prompt && old.dataset.kind === turn.dataset.kind);
  }

  /** Older questions can no longer be answered; what More offers stands beside its question. */
  function retire(turn) {
    if (!turn.querySelector("form[data-live]")) return;
    for (const form of log.querySelectorAll("form[data-live]")) {
      const old = form.closest(".turn");
      const beside = old.dataset.prompt === turn.dataset.prompt && old.dataset.kind !== turn.dataset.kind;
      if (old !== turn && !beside) form.remove();
    }
  }

  /** Returns the first of the turns that are new. What is here already is left alone. */
  function add(html) {
    const known = newest();
    let first = null;
    for (const node of [...parse(html).children]) {
      if (node.matches(".chat-day")) addDay(node);
      if (!node.matches(".turn") || seqOf(node) <= known) continue;
      const before = "again" in node.dataset ? sameQuestion(node) : null;
      if (before) before.replaceWith(node);
      else log.append(node);
      retire(node);
      first ??= node;
    }
    return first;
  }

  function addDay(node) {
    const last = [...log.querySelectorAll(".chat-day")].at(-1);
    if (last?.textContent !== node.textContent) log.append(node);
  }

  // ---- Where one reads on ----

  function show(turn) {
    const room = innerHeight - document.querySelector(".composer").offsetHeight;
    const end = log.getBoundingClientRect().bottom;
    const tall = end - turn.getBoundingClientRect().top > room;
    const how = calm.matches ? "instant" : "smooth";
    if (tall) turn.scrollIntoView({ block: "start", behavior: how });
    else scrollTo({ top: document.documentElement.scrollHeight, behavior: how });
  }

  const nearEnd = () => innerHeight + scrollY > document.documentElement.scrollHeight - 160;

  function focusOn(turn, pressed) {
    const same = pressed && turn.querySelector(`button[value="${CSS.escape(pressed)}"]`);
    if (same && "again" in turn.dataset) same.focus({ preventScroll: true });
    else if (document.activeElement !== text) {
      turn.tabIndex = -1;
      turn.focus({ preventScroll: true });
    }
  }

  // ---- Sending ----

  function say(words) {
    problem.textContent = words;
    problem.hidden = !words;
    text.toggleAttribute("aria-invalid", Boolean(words));
  }

  async function post(form, fields) {
    const answer = await fetch(form.action, {
      method: "POST",
      body: form.enctype === "multipart/form-data" ? fields : new URLSearchParams(fields),
      headers: { "X-Stegvis-After": String(newest()) },
    });
    const body = await answer.text();
    if (answer.headers.has("X-Stegvis-Gone")) return leave(body);
    if (answer.ok) return { body, language: answer.headers.get("Content-Language") };
    throw new Error(answer.headers.get("Content-Type")?.startsWith("text/plain") ? body : composer.dataset.offline);
  }

  /** Everything about them was deleted: nothing of it stays on the page, and a goodbye stands there. */
  function leave(html) {
    stream.close();
    const page = new DOMParser().parseFromString(html, "text/html");
    document.title = page.title;
    document.body.replaceWith(document.adoptNode(page.body));
    history.replaceState(null, "", "/chat");
    const heading = document.querySelector("h1");
    heading.tabIndex = -1;
    heading.focus();
  }

  async function send(form, button) {
    const fields = new FormData(form, button);
    const own = form === composer ? text.value : null;
    if (sending || (own !== null && !own.trim())) return;
    sending = true;
    form.setAttribute("aria-busy", "true");
    try {
      const answer = await post(form, fields);
      if (!answer) return;
      const { body, language } = answer;
      say("");
      if (own !== null) text.value = text.value.startsWith(own) ? text.value.slice(own.length) : text.value;
      if (language && language !== document.documentElement.lang) return void location.reload();
      renew(form);
      if (form === speak) close(speak);
      const first = add(body);
      if (first) {
        focusOn(first, button?.value);
        show(first);
      }
    } catch (error) {
      // The same form can be sent again: it counts once.
      say(error instanceof TypeError ? composer.dataset.offline : error.message);
      if (own !== null) text.focus();
    } finally {
      sending = false;
      form.removeAttribute("aria-busy");
    }
  }

  function close(panel) {
    panel.reset();
    panel.closest("details").open = false;
    if (!panel.closest("details").contains(document.activeElement)) return;
    text.focus({ preventScroll: true });
  }

  /** A form that stays on the page gets a new mark, so that the next answer is another one. */
  function renew(form) {
    const mark = form.elements.namedItem("form");
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    if (mark) mark.value = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  document.addEventListener("submit", (event) => {
    if (!event.target.matches("#composer, #speak-form, .composer-help, form.choices")) return;
    event.preventDefault();
    void send(event.target, event.submitter?.name ? event.submitter : null);
  });

  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    composer.requestSubmit();
  });

  // ---- What comes by itself ----

  const stream = new EventSource(`/chat/events?after=${newest()}`);
  stream.addEventListener("message", ({ data }) => {
    if (sending) return; // the answer to what is being sent brings it along
    const following = nearEnd();
    const first = add(data);
    if (first && following) show(first);
  });
  addEventListener("pagehide", () => stream.close());

  // ---- At first ----

  const latest = document.getElementById("latest");
  if (latest) show(latest);
  if (matchMedia("(hover: hover)").matches || problem.textContent) text.focus({ preventScroll: true });
})();
