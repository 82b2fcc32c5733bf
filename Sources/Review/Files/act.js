"use strict";
// The page of an act: joins values to their places, and notes corrections. Nothing is sent anywhere, and no text becomes
// markup: the page forbids it.
(() => {
  const by = (id) => document.getElementById(id);
  const record = JSON.parse(by("record-json").textContent);
  const words = JSON.parse(by("words").textContent);
  const anchors = new Map();
  for (const anchor of document.querySelectorAll("a[data-pointer]")) anchors.set(anchor.dataset.pointer, anchor);
  const boxes = new Map();
  for (const box of document.querySelectorAll("rect[data-pointer]")) {
    const pointer = box.dataset.pointer;
    if (!boxes.has(pointer)) boxes.set(pointer, []);
    boxes.get(pointer).push(box);
  }
  const doubtful = [...anchors.values()].filter((anchor) => anchor.hasAttribute("data-doubt"));
  const corrections = new Map();
  let chosen = null;
  let place = null;
  let clicked = { found: "", index: 0 };

  const svg = (name, attributes) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };

  const valueAt = (pointer) =>
    pointer.split("/").slice(1).reduce((value, key) => (value === null || value === undefined ? null : value[key]), record);
  const places = (pointer) => record.evidence[pointer] || [];
  const number = (box, name) => Number(box.getAttribute(name));

  // Choosing

  // `focus` moves the keyboard there; `here` says that the reader is at the place already.
  const choose = (pointer, { focus = false, here = false } = {}) => {
    const anchor = anchors.get(pointer);
    if (!anchor) return;
    if (chosen !== null) {
      anchors.get(chosen).removeAttribute("aria-current");
      for (const box of boxes.get(chosen) || []) box.removeAttribute("data-chosen");
    }
    if (chosen !== pointer) place = null;
    chosen = pointer;
    anchor.setAttribute("aria-current", "true");
    const own = boxes.get(pointer) || [];
    for (const box of own) {
      box.setAttribute("data-chosen", "");
      // The chosen boxes lie over the others.
      box.parentNode.append(box);
    }
    showDetail(anchor);
    history.replaceState(null, "", "#" + pointer);
    if (focus) anchor.focus({ preventScroll: true });
    if (isWide() || own.length === 0) anchor.scrollIntoView({ block: "nearest" });
    if (here) return;
    clicked = { found: "", index: 0 };
    if (own.length > 0) reveal(own[0]);
  };

  const isWide = () => matchMedia("(min-width: 960px)").matches;

  // A box taller than the window shows its beginning.
  const reveal = (box) => {
    const block = box.getBoundingClientRect().height > innerHeight / 3 ? "start" : "center";
    box.scrollIntoView({ block, inline: "nearest" });
  };

  const showDetail = (anchor) => {
    const detail = by("detail");
    const pointer = anchor.dataset.pointer;
    const items = places(pointer);
    detail.hidden = false;
    detail.dataset.pointer = pointer;
    by("detail-title").textContent = anchor.closest(".value").querySelector("dt").textContent;
    by("detail-value").textContent = anchor.textContent;
    const quotes = items.map((item) => item.text).filter((text) => text !== null);
    by("detail-quote").textContent =
      items.length === 0 ? words.noPlace : quotes.length === 0 ? words.long : quotes.join(" ");
    const pages = [...new Set(items.map((item) => item.page))];
    by("detail-place").textContent = pages.map((page) => words.page + " " + page).join(", ");
    const first = items[0];
    by("detail-method").textContent = first
      ? `${words[first.method] || first.method}, ${Math.round(Math.min(...items.map((item) => item.confidence)) * 100)} %, ${words.rule} ${first.rule}`
      : "";
    by("detail-doubt").textContent = anchor.dataset.doubt || "";
    by("strips").replaceChildren(...items.slice(0, 3).map(strip).filter((one) => one !== null));
    const noted = corrections.get(pointer);
    by("new-value").value = noted && noted.verdict === "wrong" && noted.new !== null ? String(noted.new) : anchor.dataset.value || "";
    const allowed = (anchor.dataset.allowed || "").split("|").filter(Boolean);
    by("allowed").replaceChildren(...allowed.map((word) => new Option(word)));
    by("note").value = noted ? noted.note : "";
    by("status").textContent = "";
  };

  // The slice of paper around a place: the page's picture once more, without a copy of its data.
  const strip = (item) => {
    const picture = by("picture:" + item.page);
    if (!picture) return null;
    const [x, y, width, height] = item.box;
    const left = Math.max(0, x - 24);
    const top = Math.max(0, y - 8);
    const view = [left, top, Math.max(width + 48, 240), Math.min(height + 16, 160)];
    const slice = svg("svg", { viewBox: view.join(" "), class: "strip", role: "img", "aria-label": item.text || words.long });
    slice.append(svg("use", { href: "#picture:" + item.page }));
    slice.append(svg("rect", { x, y, width, height, class: "cut" }));
    return slice;
  };

  // Boxes catch no pointer, so that words can be selected; what lies under a click is found here.
  const under = (event) => {
    const drawing = event.target.closest("[data-page] svg");
    if (!drawing) return [];
    const matrix = drawing.getScreenCTM().inverse();
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
    const hits = [...drawing.querySelectorAll("rect[data-pointer]")].filter((box) => {
      const [x, y] = [number(box, "x"), number(box, "y")];
      return point.x >= x && point.y >= y && point.x <= x + number(box, "width") && point.y <= y + number(box, "height");
    });
    const size = (box) => number(box, "width") * number(box, "height");
    const order = [...anchors.keys()];
    hits.sort((one, two) => size(one) - size(two) || order.indexOf(one.dataset.pointer) - order.indexOf(two.dataset.pointer));
    return [...new Set(hits.map((box) => box.dataset.pointer))];
  };

  document.addEventListener("click", (event) => {
    const anchor = event.target.closest("a[href^='#']");
    if (anchor && !anchor.classList.contains("skip")) {
      const pointer = anchor.dataset.pointer || anchor.getAttribute("href").slice(1);
      if (anchors.has(pointer)) {
        event.preventDefault();
        choose(pointer, { focus: !anchor.dataset.pointer });
      }
      return;
    }
    if (!getSelection().isCollapsed) return;
    const pointers = under(event);
    if (pointers.length === 0) return;
    const found = pointers.join(" ");
    clicked = { found, index: clicked.found === found ? (clicked.index + 1) % pointers.length : 0 };
    choose(pointers[clicked.index], { here: true });
  });

  const go = (step) => {
    if (doubtful.length === 0) return;
    const order = [...anchors.values()];
    const here = chosen === null ? -1 : order.indexOf(anchors.get(chosen));
    const next =
      step > 0
        ? doubtful.find((anchor) => order.indexOf(anchor) > here) || doubtful[0]
        : doubtful.findLast((anchor) => order.indexOf(anchor) < here) || doubtful[doubtful.length - 1];
    choose(next.dataset.pointer, { focus: true });
  };
  by("next").addEventListener("click", () => go(1));
  by("previous").addEventListener("click", () => go(-1));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "F8" || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(event.shiftKey ? -1 : 1);
  });

  // Filter

  const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const lines = [...document.querySelectorAll(".value")].map((line) => ({ line, text: folded(line.textContent) }));
  const filter = () => {
    const pieces = folded(by("filter").value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { line, text } of lines) {
      line.hidden = !pieces.every((piece) => text.includes(piece));
      if (!line.hidden) count += 1;
    }
    for (const part of document.querySelectorAll(".entry, #record > .group")) {
      const inner = part.querySelectorAll(".value");
      part.hidden = pieces.length > 0 && ![...inner].some((line) => !line.hidden);
    }
    by("count").textContent = `${count} ${count === 1 ? words.one : words.many}`;
  };
  by("filter").addEventListener("input", filter);

  // Corrections

  // What is selected on the paper, in the page's points.
  const selectedPlace = () => {
    const selection = getSelection();
    if (selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    const start = range.startContainer.parentElement;
    const drawing = start && start.closest("[data-page] svg");
    if (!drawing || !drawing.contains(range.endContainer)) return null;
    const text = selection.toString().replace(/\s+/g, " ").trim();
    const matrix = drawing.getScreenCTM().inverse();
    const corners = [];
    for (const rect of range.getClientRects()) {
      if (rect.width === 0) continue;
      corners.push(new DOMPoint(rect.left, rect.top).matrixTransform(matrix));
      corners.push(new DOMPoint(rect.right, rect.bottom).matrixTransform(matrix));
    }
    if (text === "" || corners.length === 0) return null;
    const [left, top] = [Math.min(...corners.map((one) => one.x)), Math.min(...corners.map((one) => one.y))];
    const [right, bottom] = [Math.max(...corners.map((one) => one.x)), Math.max(...corners.map((one) => one.y))];
    const box = [left, top, right - left, bottom - top].map((side) => Math.round(side * 100) / 100);
    return { page: Number(drawing.closest("[data-page]").dataset.page), box, text };
  };

  const take = () => {
    const found = chosen === null ? null : selectedPlace();
    if (found === null) return;
    place = found;
    by("new-value").value = found.text;
    by("status").textContent = `${words.taken} ${found.page}.`;
  };
  by("pages").addEventListener("pointerup", take);
  by("pages").addEventListener("keyup", take);

  const say = (text) => {
    by("status").textContent = text;
  };

  const typed = (anchor, text) => {
    if (text === "") return null;
    const kind = anchor.dataset.type;
    if (kind === "boolean") return text === "true" ? true : text === "false" ? false : undefined;
    if (kind !== "number" && kind !== "integer") return text;
    const plain = text.replace(/[\s\u00a0\u202f€]/g, "").replace(",", ".");
    const digits = kind === "number" ? /^-?\d+(\.\d+)?$/ : /^-?\d+$/;
    return digits.test(plain) ? Number(plain) : undefined;
  };

  const note = (verdict) => {
    if (chosen === null) return;
    const anchor = anchors.get(chosen);
    const old = valueAt(chosen);
    const item = { pointer: chosen, verdict, old };
    if (verdict === "wrong") {
      if (anchor.dataset.type === "object") return say(words.whole);
      item.new = typed(anchor, by("new-value").value.trim());
      if (item.new === undefined) return say(words.number);
      if (old === null && place === null) return say(words.select);
    }
    item.note = by("note").value.trim();
    if (verdict === "wrong" && place !== null) item.place = place;
    corrections.set(chosen, item);
    anchor.dataset.verdict = verdict;
    say(`${words.kept} ${corrections.size}.`);
  };
  by("verdict-right").addEventListener("click", () => note("right"));
  by("verdict-wrong").addEventListener("click", () => note("wrong"));
  by("undo").addEventListener("click", () => {
    if (chosen === null || !corrections.delete(chosen)) return;
    anchors.get(chosen).removeAttribute("data-verdict");
    say(`${words.undone} ${corrections.size}.`);
  });

  by("download").addEventListener("click", () => {
    if (corrections.size === 0) return say(words.nothing);
    const order = [...anchors.keys()].filter((pointer) => corrections.has(pointer));
    const source = { file: record.source.file, sha256: record.source.sha256, act: record.source.act.index };
    const all = { corrections: "1.0", source, items: order.map((pointer) => corrections.get(pointer)) };
    const link = document.createElement("a");
    link.download = "corrections.json";
    link.href = URL.createObjectURL(new Blob([JSON.stringify(all, null, 2) + "\n"], { type: "application/json" }));
    link.click();
    URL.revokeObjectURL(link.href);
  });

  by("copy").addEventListener("click", async () => {
    const copy = { pointer: chosen, value: valueAt(chosen), evidence: places(chosen) };
    try {
      await navigator.clipboard.writeText(JSON.stringify(copy, null, 2));
      say(words.copied);
    } catch {
      say(words.notCopied);
    }
  });

  // Links

  const follow = () => {
    const hash = decodeURIComponent(location.hash.slice(1));
    if (anchors.has(hash)) return choose(hash);
    const box = by(hash);
    if (box && box.dataset.pointer) choose(box.dataset.pointer);
  };
  addEventListener("hashchange", follow);
  filter();
  follow();
  document.documentElement.dataset.ready = "";
})();
