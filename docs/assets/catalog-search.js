// The filter of the catalog's page: all calls, in the browser, without a server.
// Everything that is shown is put in with textContent; nothing is read as HTML.
"use strict";

(() => {
  const SHOWN = 100;
  const here = document.currentScript.src;
  const box = document.getElementById("catalog-search");
  const input = document.getElementById("catalog-query");
  const status = document.getElementById("catalog-status");
  const results = document.getElementById("catalog-results");
  let calls = [];

  // JSON where there is a server, a script where the page was opened from the file system.
  async function load() {
    const folder = new URL("../catalog/", here);
    if (location.protocol !== "file:") {
      const response = await fetch(new URL("calls.json", folder));
      if (!response.ok) throw new Error(`calls.json: ${response.status}`);
      return response.json();
    }
    await new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = new URL("calls.js", folder);
      script.onload = resolve;
      script.onerror = () => reject(new Error("calls.js is missing"));
      document.head.append(script);
    });
    return globalThis.asyncflowCalls;
  }

  function records(index) {
    return index.calls.map((row) => {
      const call = Object.fromEntries(index.fields.map((field, at) => [field, row[at]]));
      call.names = `${call.name} ${call.aliases}`.toLowerCase();
      call.text = row.join(" ").toLowerCase();
      return call;
    });
  }

  // The lower the better; -1 for a call that lacks one of the terms.
  function rank(call, terms) {
    let sum = 0;
    for (const term of terms) {
      if (!call.text.includes(term)) return -1;
      const words = call.names.split(/[ .]/);
      if (call.library.toLowerCase() === term || call.code.toLowerCase() === term) sum += 0;
      else if (call.name.toLowerCase() === term || words.includes(term)) sum += 1;
      else if (words.some((word) => word.startsWith(term))) sum += 2;
      else if (call.names.includes(term)) sum += 3;
      else sum += 5;
    }
    return sum;
  }

  function find(query) {
    const terms = query.toLowerCase().replace(/\(\)/g, "").split(/\s+/).filter(Boolean);
    if (!terms.length) return [];
    return calls
      .map((call) => ({ call, rank: rank(call, terms) }))
      .filter((found) => found.rank >= 0)
      .sort((a, b) => a.rank - b.rank || a.call.name.length - b.call.name.length)
      .map((found) => found.call);
  }

  function element(name, text, href) {
    const made = document.createElement(name);
    made.textContent = text;
    if (href) made.href = href;
    return made;
  }

  function row(call) {
    const anchor = call.name.replace(/\.\*$/, "");
    const name = element("a", "", `${encodeURIComponent(call.library)}.html#${encodeURIComponent(anchor)}`);
    name.append(element("code", call.name));
    const code = element("a", call.code, `../rules/${encodeURIComponent(call.code)}.html`);
    const made = document.createElement("tr");
    for (const content of [name, code, call.use, call.cost]) {
      const cell = document.createElement("td");
      cell.append(content);
      made.append(cell);
    }
    return made;
  }

  function table(found) {
    const made = document.createElement("table");
    const titles = document.createElement("tr");
    for (const title of ["Call", "Rule", "Use instead", "Cost"]) {
      const cell = element("th", title);
      cell.scope = "col";
      titles.append(cell);
    }
    made.createTHead().append(titles);
    made.createTBody().append(...found.map(row));
    return made;
  }

  function show() {
    const query = input.value.trim();
    const found = find(query);
    results.replaceChildren();
    if (!query) {
      status.textContent = `${calls.length.toLocaleString("en")} calls`;
    } else if (!found.length) {
      status.textContent = `No call of the catalog has all of: ${query}`;
    } else {
      const shown = found.length > SHOWN ? `, the first ${SHOWN} shown` : "";
      const count = found.length === 1 ? "1 call" : `${found.length.toLocaleString("en")} calls`;
      status.textContent = `${count}${shown}`;
      results.append(table(found.slice(0, SHOWN)));
    }
    remember(query);
  }

  // The query stands in the address, so that it can be shared. An address without one keeps its
  // hash: it may be that of a heading.
  function remember(query) {
    if (query) history.replaceState(null, "", `#q=${encodeURIComponent(query)}`);
    else if (location.hash.startsWith("#q=")) history.replaceState(null, "", "#");
  }

  // Arrow keys walk through the names; Escape leads back to the input, and empties it there.
  function walk(event) {
    const links = [...results.querySelectorAll("td:first-child a")];
    const at = links.indexOf(document.activeElement);
    if (event.key === "Escape") {
      if (at < 0) input.value = "";
      input.focus();
      show();
    } else if (event.key === "ArrowDown" && at + 1 < links.length) {
      links[at + 1].focus();
    } else if (event.key === "ArrowUp" && at >= 0) {
      (links[at - 1] ?? input).focus();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  function fromAddress() {
    const query = /^#q=(.*)$/.exec(location.hash);
    if (query) input.value = decodeURIComponent(query[1]);
    show();
  }

  load().then(
    (index) => {
      calls = records(index);
      box.hidden = false;
      input.addEventListener("input", show);
      box.addEventListener("keydown", walk);
      addEventListener("hashchange", fromAddress);
      fromAddress();
    },
    (error) => {
      box.hidden = false;
      input.disabled = true;
      status.textContent = `The search does not work (${error.message}); the tables below do.`;
    },
  );
})();
