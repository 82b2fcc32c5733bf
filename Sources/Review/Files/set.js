"use strict";
// The page of a set: fills the table from the rows of the page, searches, sorts, adds up and draws charts.
(() => {
  const by = (id) => document.getElementById(id);
  const rows = JSON.parse(by("rows").textContent);
  const words = JSON.parse(by("words").textContent);
  const language = document.documentElement.lang;
  const columns = [...document.querySelectorAll("#acts th[data-key]")].map((head) => head.dataset.key);
  const figures = new Set(["ae", "cp", "findings"]);
  const euros = new Intl.NumberFormat(language, { style: "currency", currency: "EUR", trailingZeroDisplay: "stripIfInteger" });
  const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const step = 100;
  let shown = [];
  let most = step;
  let sorted = { key: null, sign: 1 };

  for (const row of rows) {
    row.programmes = row.programmes || [];
    row.years = [...new Set(row.credits.map((line) => line.year).concat((row.date || "").slice(0, 4)).filter(Boolean).map(String))];
    row.words = folded([row.title, row.file, row.delegant, row.delegataire, row.date, row.end, row.ae, row.cp, ...row.programmes]
      .filter((text) => text !== undefined).join(" "));
  }

  const element = (name, attributes, ...content) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...content);
    return made;
  };
  const quoted = (text) => element("bdi", { lang: "fr" }, text);
  // Amounts stay on one line.
  const amount = (value) => (value === undefined ? "–" : euros.format(value).replace(/ /g, "\u00a0"));

  const link = (row) => element("a", { href: "./" + row.page }, quoted(row.title || words.untitled));
  const cell = (row, key) => {
    const value = row[key];
    const attributes = { "data-key": key };
    if (value !== undefined) attributes["data-value"] = value;
    if (figures.has(key)) attributes.class = "figure";
    if (key === "title") return element("td", attributes, link(row), element("small", { class: "file" }, element("bdi", {}, row.file)));
    if (key === "findings") return element("td", attributes, String(value));
    if (figures.has(key)) return element("td", attributes, amount(value));
    return element("td", attributes, value === undefined ? "–" : quoted(value));
  };

  const list = () => {
    const body = document.querySelector("#acts tbody");
    body.replaceChildren(...shown.slice(0, most).map((row) =>
      element("tr", { "data-act": row.act }, ...columns.map((key) => cell(row, key)))));
    by("more").hidden = shown.length <= most;
  };

  // Choosing rows

  const order = () => {
    const { key, sign } = sorted;
    if (key === null) return;
    const compare = figures.has(key) ? (one, two) => one - two : new Intl.Collator("fr", { numeric: true }).compare;
    // What is missing comes last, whichever way.
    shown.sort((one, two) => {
      const [a, b] = [one[key], two[key]];
      if (a === undefined || b === undefined) return (a === undefined) - (b === undefined);
      return sign * compare(a, b);
    });
  };

  const sum = (key) => Math.round(shown.reduce((total, row) => total + (row[key] || 0) * 100, 0)) / 100;

  const choose = () => {
    const pieces = folded(by("search").value).split(/\s+/).filter(Boolean);
    const [year, programme] = [by("year").value, by("programme").value];
    shown = rows.filter((row) => pieces.every((piece) => row.words.includes(piece))
      && (year === "" || row.years.includes(year)) && (programme === "" || row.programmes.includes(programme)));
    order();
    most = step;
    list();
    by("count").dataset.count = shown.length;
    by("count").textContent = `${shown.length} ${shown.length === 1 ? words.one : words.many} ${words.of} ${rows.length}`;
    for (const key of ["ae", "cp"]) {
      const total = sum(key);
      by("total-" + key).dataset.value = total;
      by("total-" + key).textContent = amount(total);
    }
    drawCharts();
    showEnding();
  };

  // Charts

  const svg = (name, attributes, ...content) => {
    const made = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...content);
    return made;
  };

  const bars = (lines, kinds) => {
    const height = 100;
    const width = kinds.length * 20 + 20;
    const highest = Math.max(1, ...lines.flatMap((line) => kinds.map((kind) => Math.abs(line[kind] || 0))));
    const drawing = svg("svg", { viewBox: `0 0 ${lines.length * width} ${height + 16}`, width: lines.length * width, height: height + 16, "aria-hidden": "true" });
    lines.forEach((line, index) => {
      kinds.forEach((kind, place) => {
        const tall = (Math.abs(line[kind] || 0) / highest) * (height - 4);
        drawing.append(svg("rect", { class: "bar " + (kind === "cp" ? "cp" : "ae"), x: index * width + 10 + place * 20, y: height - tall, width: 18, height: tall }));
      });
      drawing.append(svg("text", { x: index * width + width / 2, y: height + 13, "text-anchor": "middle" }, line.name));
    });
    return drawing;
  };

  const chart = (name, lines, kinds, titles) => {
    const figure = document.querySelector(`[data-chart=${name}]`);
    const title = figure.querySelector("figcaption").textContent;
    const head = element("tr", {}, element("th", { scope: "col" }, words[name]),
      ...kinds.map((kind, place) => element("th", { scope: "col", class: "key " + (kind === "cp" ? "cp" : "ae") }, titles[place])));
    const body = lines.map((line) => element("tr", {}, element("th", { scope: "row" }, line.name),
      ...kinds.map((kind) => element("td", { class: "figure" }, kind === "count" ? String(line.count) : amount(line[kind])))));
    const table = element("table", {}, element("caption", { class: "apart" }, title), element("thead", {}, head), element("tbody", {}, ...body));
    figure.hidden = lines.length === 0;
    figure.querySelector(".chart-body").replaceChildren(bars(lines, kinds), table);
  };

  const grouped = (items, nameOf, add) => {
    const groups = new Map();
    for (const item of items) {
      const name = String(nameOf(item) || words.other);
      if (!groups.has(name)) groups.set(name, { name });
      add(groups.get(name), item);
    }
    return [...groups.values()].toSorted((one, two) => (one.name === words.other) - (two.name === words.other) || (one.name < two.name ? -1 : 1));
  };

  const drawCharts = () => {
    const lines = shown.flatMap((row) => row.credits);
    const add = (group, line) => {
      for (const key of ["ae", "cp"]) if (line[key] !== undefined) group[key] = Math.round(((group[key] || 0) + line[key]) * 100) / 100;
    };
    chart("credits", grouped(lines, (line) => line.year, add), ["ae", "cp"], ["AE", "CP"]);
    chart("programmes", grouped(lines, (line) => line.programme, add), ["ae", "cp"], ["AE", "CP"]);
    const count = (group) => {
      group.count = (group.count || 0) + 1;
    };
    chart("months", grouped(shown.filter((row) => row.date), (row) => row.date.slice(0, 7), count), ["count"], [words.acts]);
  };

  // The day is the reader's: the page itself knows none.
  const showEnding = () => {
    const day = (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
    const today = new Date();
    const last = new Date(today.getFullYear(), today.getMonth() + (Number(by("months-left").value) || 0), today.getDate());
    const [from, to] = [day(today), day(last)];
    const found = shown.filter((row) => row.end && row.end >= from && row.end <= to).toSorted((one, two) => (one.end < two.end ? -1 : 1));
    const items = found.slice(0, 100).map((row) => element("li", {}, row.end + " ", link(row)));
    by("ending").dataset.count = found.length;
    by("ending").replaceChildren(found.length === 0 ? words.noneEnds : element("ul", {}, ...items));
  };

  // What the reader does

  const fill = (id, values) => {
    for (const value of [...new Set(values)].toSorted()) by(id).append(element("option", { value }, value));
  };
  fill("year", rows.flatMap((row) => row.years));
  fill("programme", rows.flatMap((row) => row.programmes));
  by("search").addEventListener("input", choose);
  by("year").addEventListener("change", choose);
  by("programme").addEventListener("change", choose);
  by("months-left").addEventListener("input", showEnding);
  by("more").addEventListener("click", () => {
    most += step;
    list();
  });
  for (const head of document.querySelectorAll("#acts th[data-key]")) {
    head.querySelector("button").addEventListener("click", () => {
      const key = head.dataset.key;
      sorted = { key, sign: sorted.key === key ? -sorted.sign : 1 };
      for (const other of document.querySelectorAll("#acts th[data-key]")) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", sorted.sign > 0 ? "ascending" : "descending");
      order();
      list();
    });
  }
  choose();
  document.documentElement.dataset.ready = "";
})();
