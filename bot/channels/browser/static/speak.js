// Records a voice message on the page. Without this file, or without a microphone, a sound file can be chosen instead.
"use strict";

(() => {
  const form = document.getElementById("speak-form");
  if (!form || !globalThis.MediaRecorder || !navigator.mediaDevices?.getUserMedia) return;

  const byId = (id) => document.getElementById(id);
  const [recorder, file, send] = ["recorder", "speak-file", "speak-send"].map(byId);
  const [record, stop, time, heard] = ["record", "stop", "recorder-time", "heard"].map(byId);
  const problem = byId("problem");
  const most = Number(recorder.dataset.most);
  // What every browser can play comes first.
  const kinds = ["audio/mp4", "audio/ogg;codecs=opus", "audio/webm;codecs=opus"];
  const kind = kinds.find((one) => MediaRecorder.isTypeSupported(one));
  let recording = null;

  const length = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

  function show(state) {
    record.hidden = state !== "empty";
    stop.hidden = state !== "recording";
    heard.hidden = send.hidden = state !== "recorded";
    time.hidden = state !== "recording";
    makeRoom();
  }

  /** The panel grows upwards: what was asked stays in sight above it. */
  function makeRoom() {
    if (form.closest("details").open) scrollTo({ top: document.documentElement.scrollHeight });
  }

  /** No microphone for us: what works without it takes over. */
  function chooseFile(words) {
    recorder.hidden = true;
    file.hidden = send.hidden = false;
    problem.textContent = words;
    problem.hidden = !words;
  }

  async function begin() {
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch {
      return void chooseFile(recorder.dataset.denied);
    }
    const mine = new MediaRecorder(stream, kind ? { mimeType: kind, audioBitsPerSecond: 32_000 } : {});
    const pieces = [];
    const began = performance.now();
    const seconds = () => Math.round((performance.now() - began) / 1000);
    const clock = setInterval(() => {
      time.textContent = length(seconds());
      if (seconds() >= most && mine.state === "recording") mine.stop();
    }, 250);
    mine.addEventListener("dataavailable", ({ data }) => data.size && pieces.push(data));
    mine.addEventListener("stop", () => {
      clearInterval(clock);
      for (const track of stream.getTracks()) track.stop();
      if (recording === mine) keep(new Blob(pieces, { type: mine.mimeType }), Math.min(seconds(), most));
    });
    recording = mine;
    time.textContent = length(0);
    mine.start(1000);
    show("recording");
    stop.focus();
  }

  function keep(sound, seconds) {
    const carrier = new DataTransfer();
    carrier.items.add(new File([sound], "voice", { type: sound.type }));
    form.elements.namedItem("sound").files = carrier.files;
    form.elements.namedItem("seconds").value = String(Math.max(1, seconds));
    heard.src = URL.createObjectURL(sound);
    recording = null;
    show("recorded");
    send.querySelector("button").focus();
  }

  /** Sent, or thrown away. */
  function forget() {
    const underWay = recording;
    recording = null;
    if (underWay?.state === "recording") underWay.stop();
    if (heard.src) URL.revokeObjectURL(heard.src);
    heard.removeAttribute("src");
    form.elements.namedItem("seconds").value = "";
    if (!recorder.hidden) show("empty");
  }

  record.addEventListener("click", () => void begin());
  stop.addEventListener("click", () => recording?.stop());
  form.addEventListener("reset", forget);
  form.closest("details").addEventListener("toggle", ({ target }) => (target.open ? makeRoom() : form.reset()));

  recorder.hidden = false;
  file.hidden = true;
  show("empty");
})();
