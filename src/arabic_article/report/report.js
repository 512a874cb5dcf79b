// Lights up evidence, filters by role, tells what a segment is. Foreign text is only ever set as text.
"use strict";
(() => {
  const root = document.documentElement;
  root.classList.add("scripted");
  const teller = document.getElementById("teller");
  const told = document.getElementById("told");
  const spoken = document.getElementById("spoken");
  const pages = [...document.querySelectorAll(".page")].map((section) => ({ section, facts: null, pieces: null, starts: null }));
  const known = new Map(pages.map((page) => [page.section, page]));
  const pageOf = (element) => known.get(element.closest?.(".page"));
  const columns = (page) =>
    (page.facts ??= JSON.parse(page.section.querySelector('script[type="application/json"]').textContent));

  // Pieces of text in page order, and the offset of the first character of each.
  const gather = (page) => {
    if (!page.pieces) {
      const facts = columns(page);
      page.pieces = [...page.section.querySelectorAll(".s")];
      page.starts = page.pieces.map((piece) => Number(piece.dataset.o ?? facts.start[piece.dataset.i]));
    }
    return page;
  };
  // The first piece that begins after an offset.
  const after = (starts, offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  // Offsets count code points, the browser counts UTF-16 units.
  const units = (text, points) => {
    let at = 0;
    for (; points > 0 && at < text.length; points -= 1) at += text.codePointAt(at) > 0xffff ? 2 : 1;
    return at;
  };

  let lit = [];
  let pressed = null;
  const douse = () => {
    for (const element of lit) element.classList.remove("lit", "here");
    pressed?.setAttribute("aria-pressed", "false");
    lit = [];
    pressed = null;
    if (globalThis.CSS?.highlights) CSS.highlights.delete("lit");
  };
  const light = (page, start, end) => {
    const { pieces, starts } = gather(page);
    const ranges = [];
    for (let i = Math.max(0, after(starts, start) - 1); i < pieces.length && starts[i] < end; i += 1) {
      const node = pieces[i].firstChild;
      const from = units(node.data, Math.max(0, start - starts[i]));
      const to = units(node.data, end - starts[i]);
      if (from >= to) continue;
      const range = new Range();
      range.setStart(node, from);
      range.setEnd(node, to);
      ranges.push(range);
      pieces[i].classList.add("lit");
      lit.push(pieces[i]);
    }
    if (globalThis.CSS?.highlights && globalThis.Highlight) CSS.highlights.set("lit", new Highlight(...ranges));
    return ranges;
  };
  const reveal = (element, range) => {
    element.scrollIntoView({ block: "center", behavior: "instant" });
    const box = range?.getBoundingClientRect();
    if (box && (box.top < 0 || box.bottom > innerHeight)) scrollBy({ top: box.top - innerHeight / 3, behavior: "instant" });
  };
  const pane = (page, name) => {
    page.section.classList.toggle("on-panel", name === "panel");
    for (const button of page.section.querySelectorAll(".switch button"))
      button.setAttribute("aria-pressed", String(button.dataset.pane === name));
  };

  const showField = (page, row) => {
    const off = row === pressed;
    douse();
    if (off) return;
    pressed = row;
    row.setAttribute("aria-pressed", "true");
    pane(page, "text");
    const ranges = light(page, Number(row.dataset.s), Number(row.dataset.e));
    if (ranges.length) reveal(lit[0], ranges[0]);
  };

  // Fields whose evidence shares characters with a segment.
  const rowsAt = (page, start, end) =>
    [...page.section.querySelectorAll("button.row:not(.loser)")].filter(
      (row) => Number(row.dataset.s) < end && Number(row.dataset.e) > start,
    );
  const showSegment = (page, piece) => {
    const facts = columns(page);
    const number = Number(piece.dataset.i);
    douse();
    const rows = rowsAt(page, facts.start[number], facts.end[number]);
    for (const row of rows) {
      row.closest("details").open = true;
      row.classList.add("here");
      lit.push(row);
    }
    const panel = page.section.querySelector(".panel");
    if (rows.length && panel.scrollHeight > panel.clientHeight)
      panel.scrollTop += rows[0].getBoundingClientRect().top - panel.getBoundingClientRect().top - panel.clientHeight / 3;
    return rows;
  };

  const describe = (page, piece) => {
    const facts = columns(page);
    const i = Number(piece.dataset.i);
    const story = facts.story[i];
    const parts = [
      ["role", facts.role[i]],
      ["part", facts.label[i] ? "label" : "value"],
      ["story", story ? `${story}: read_also[${story - 1}]` : "0: the page's own"],
      ["rule", facts.rules[facts.rule[i]] || "none"],
      ["layout", facts.layout ?? "none"],
      ["characters", `${facts.start[i]}–${facts.end[i]}`],
      ["line", String(facts.row[i])],
    ];
    if (facts.source) parts.push(["in the source", facts.source[i]]);
    return parts;
  };
  const tell = (page, piece, aloud) => {
    const parts = describe(page, piece);
    told.replaceChildren(
      ...parts.map(([name, value]) => {
        const part = document.createElement("span");
        const term = document.createElement("span");
        term.className = "term";
        term.textContent = name;
        const said = document.createElement("b");
        said.textContent = value;
        part.append(term, said);
        return part;
      }),
    );
    teller.hidden = false;
    if (aloud) spoken.textContent = parts.map(([name, value]) => `${name} ${value}`).join(", ");
  };

  let current = null;
  const move = (page, piece) => {
    if (current) {
      current.classList.remove("now");
      current.tabIndex = -1;
    }
    current = piece;
    piece.tabIndex = 0;
    piece.classList.add("now");
    piece.focus({ preventScroll: true });
    const box = piece.getBoundingClientRect();
    if (box.top < 0 || box.bottom > innerHeight - teller.offsetHeight) piece.scrollIntoView({ block: "center", behavior: "instant" });
  };
  const chosen = (page) => [...page.section.querySelectorAll('.chip[aria-pressed="true"]')].map((chip) => chip.dataset.role);
  const step = (page, piece, by) => {
    const { pieces } = gather(page);
    const roles = new Set(chosen(page));
    const facts = columns(page);
    for (let i = pieces.indexOf(piece) + by; i >= 0 && i < pieces.length; i += by)
      if (!roles.size || roles.has(facts.role[pieces[i].dataset.i])) return move(page, pieces[i]);
  };

  const filter = (page, chip) => {
    const { section } = page;
    if (chip.dataset.all === undefined)
      chip.setAttribute("aria-pressed", String(chip.getAttribute("aria-pressed") !== "true"));
    else for (const other of section.querySelectorAll(".chip[data-role]")) other.setAttribute("aria-pressed", "false");
    const roles = chosen(page);
    for (const other of section.querySelectorAll(".chip[data-role]"))
      section.classList.toggle(`f-${other.dataset.role}`, roles.includes(other.dataset.role));
    section.classList.toggle("filtering", roles.length > 0);
    const all = section.querySelector(".chip.all");
    if (!roles.length && document.activeElement === all) section.querySelector(".chip").focus();
    all.hidden = !roles.length;
    if (chip.getAttribute("aria-pressed") === "true") {
      // Only chunks are asked where they are: asking a piece would lay out its chunk, and so the whole page.
      const wanted = `.s.r-${chip.dataset.role}`;
      const near = [...section.querySelectorAll(".chunk")].filter((chunk) => {
        const box = chunk.getBoundingClientRect();
        return box.bottom > 0 && box.top < innerHeight;
      });
      if (!near.some((chunk) => chunk.querySelector(wanted)))
        section.querySelector(wanted)?.scrollIntoView({ block: "center", behavior: "instant" });
    }
    spoken.textContent = roles.length ? `Only ${roles.join(", ")}` : "All roles";
  };

  document.addEventListener("click", (event) => {
    const target = event.target;
    const page = pageOf(target);
    if (!page) return;
    const row = target.closest("button.row");
    const chip = target.closest(".chip");
    const button = target.closest("[data-pane]");
    const piece = target.closest(".s");
    if (row) showField(page, row);
    else if (chip) filter(page, chip);
    else if (button) pane(page, button.dataset.pane);
    else if (piece && !String(getSelection())) {
      showSegment(page, piece);
      move(page, piece);
    }
  });
  document.addEventListener("mouseover", (event) => {
    const piece = event.target.closest?.(".s");
    if (piece) tell(pageOf(piece), piece, false);
  });
  document.addEventListener("focusin", (event) => {
    const piece = event.target.closest?.(".s");
    if (piece) tell(pageOf(piece), piece, true);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      douse();
      teller.hidden = true;
      return;
    }
    const piece = event.target.closest?.(".s");
    if (!piece || event.ctrlKey || event.metaKey || event.altKey) return;
    const page = pageOf(piece);
    const steps = { ArrowDown: 1, ArrowLeft: 1, ArrowUp: -1, ArrowRight: -1 };
    if (event.key in steps) step(page, piece, steps[event.key]);
    else if (event.key === "Home") move(page, gather(page).pieces[0]);
    else if (event.key === "End") move(page, gather(page).pieces.at(-1));
    else if (event.key === "Enter" || event.key === " ") showSegment(page, piece)[0]?.focus();
    else return;
    event.preventDefault();
  });

  // Of several pages one is shown at a time, the one that the address names.
  const links = [...document.querySelectorAll(".index a")];
  const choose = () => {
    const wanted = pages.find((page) => `#${page.section.id}` === location.hash) ?? pages[0];
    for (const page of pages) page.section.hidden = page !== wanted;
    for (const link of links)
      if (link.hash === `#${wanted.section.id}`) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    teller.hidden = true;
    douse();
  };
  if (pages.length > 1) {
    choose();
    addEventListener("hashchange", choose);
  }
  addEventListener("beforeprint", () => {
    for (const page of pages) page.section.hidden = false;
  });
  addEventListener("afterprint", () => {
    if (pages.length > 1) choose();
  });
  for (const page of pages) {
    const first = page.section.querySelector(".s");
    if (first) first.tabIndex = 0;
  }
})();
