// The deck in the room: all slides lie in a sheet over the page; keys, a clicker or a swipe turn them here, without the
// server. The sheet stays when the server goes away, with the figures it had; a new revision changes only what differs.
const deck = (window.kenesDeck ??= { at: 0, slides: [], typed: "" })

const stated = () => Number(new URLSearchParams(location.search).get("slide") || 1) - 1 || 0

const unpacked = async (bytes) => {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))
  return JSON.parse(await new Response(stream).text())
}

const SHEET = `<div class="kd-patterns"></div><p class="kd-warning"></p><div class="kd-stage" aria-live="polite"></div>
<aside class="kd-aside"><time class="kd-clock"></time><div class="kd-next"></div><p class="kd-left-out"></p><button type="button" class="kd-handout"></button><div class="kd-notes"></div></aside>
<footer class="kd-foot"><span class="kd-as-of"></span><span class="kd-hint" aria-hidden="true"></span><span class="kd-left" aria-hidden="true"></span><span class="kd-place"></span></footer>`

// What stands under a slide on paper.
const PAGE = `<footer class="kd-page"><span></span><span></span></footer>`

const sheet = () => {
  if (!deck.sheet?.isConnected) {
    deck.sheet = document.createElement("div")
    deck.sheet.className = "kn kd"
    deck.sheet.tabIndex = -1
    deck.sheet.setAttribute("role", "main")
    deck.sheet.innerHTML = SHEET
    deck.sheet.querySelector(".kd-handout").onclick = () => print()
    document.body.append(deck.sheet)
    deck.slides = []
  }
  return deck.sheet
}

const part = (name) => sheet().querySelector(name)

// Only slides that are other than before are drawn anew, so that a new entry changes the room's picture without a blink.
const lay = (slides) => {
  const stage = part(".kd-stage")
  const shown = deck.slides[deck.at]?.id
  slides.forEach((one, place) => {
    let section = stage.children[place]
    if (!section) stage.append((section = Object.assign(document.createElement("section"), { className: "kd-slide" })))
    if (section.markup !== one.markup) {
      section.innerHTML = (section.markup = one.markup) + PAGE
      section.fitted = ""
    }
    const [what, which] = section.lastElementChild.children
    what.textContent = [deck.warning, deck.asOf].filter(Boolean).join(" · ")
    which.textContent = `${place + 1} / ${slides.length}`
  })
  while (stage.children.length > slides.length) stage.lastElementChild.remove()
  deck.slides = slides
  const same = slides.findIndex((one) => one.id === shown)
  turn(same >= 0 ? same : Math.min(deck.at, slides.length - 1), { quiet: true })
}

// Rows are as large as the slide has room for, a short list is read from farther away; a long name takes two lines.
const SIZES = [4.8, 4.4, 4, 3.7, 3.45] // of the slide's height in hundredths; the least is always kept
const FIGURES = [[15, 4.2], [13.5, 3.9], [12, 3.6], [11, 3.45], [10.2, 3.4]] // a number, the words about it
const HEADINGS = [5.4, 4.6, 4, 3.45]
const MOST_OF_HEADING = 0.13 // of the slide's height: two lines of the largest
const fit = (section) => {
  const room = `${innerWidth}x${innerHeight}:${!!deck.warning}`
  if (!section || section.fitted === room) return
  section.fitted = room
  const [heading, body] = [section.querySelector("h2"), section.querySelector(".kd-body")]
  const figures = section.querySelector(".kd-figures:not(:has(+ .kd-rows))")
  figures && FIGURES.some(([number, words]) => {
    figures.style.setProperty("--kd-number", number)
    figures.style.setProperty("--kd-words", words)
    return body.scrollHeight <= body.clientHeight + 1 && figures.scrollWidth <= figures.clientWidth
  })
  sized(heading, HEADINGS, () => heading.offsetHeight <= section.clientHeight * MOST_OF_HEADING)
  const fits = () => body.scrollHeight <= body.clientHeight + 1
  const words = [...section.querySelectorAll(".kd-rows li > [lang]")]
  LETTERS.some((most) => {
    for (const one of words) one.textContent = shortened((one.whole ??= one.textContent), most)
    return sized(section.querySelector(".kd-rows"), SIZES, fits)
  })
}
const sized = (element, sizes, fits) =>
  !element || sizes.some((size) => {
    element.style.fontSize = `calc(${size} * var(--kd-h))`
    return fits()
  })
// Words are whole where there is room for them in the least type; else they are cut at a word, all of them alike.
const LETTERS = [Infinity, 220, 160, 130, 100, 80, 64, 48]
const shortened = (whole, most) =>
  whole.length <= most ? whole : `${whole.slice(0, most).replace(/\s+\S*$/, "").replace(/[ .,;:«(–]+$/, "")}…`

const turn = (to, { quiet = false } = {}) => {
  const last = deck.slides.length - 1
  deck.at = Math.max(0, Math.min(to, last))
  deck.turnedAt = performance.now()
  ;[...part(".kd-stage").children].forEach((one, place) => { one.hidden = place !== deck.at })
  fit(part(".kd-stage").children[deck.at])
  part(".kd-place").textContent = `${deck.at + 1} / ${last + 1}`
  if (deck.isPresenter) tell()
  if (deck.hasForm) later(report)
  if (!quiet) told({ at: deck.at, id: deck.slides[deck.at]?.id })
  const address = new URL(location.href)
  address.searchParams.set("slide", deck.at + 1)
  history.replaceState(history.state, "", address)
}

// What the presenter alone sees: the slide to come and what stands behind the figures of this one.
const tell = () => {
  const next = deck.slides[deck.at + 1]
  part(".kd-next").innerHTML = next ? `<section class="kd-slide">${next.markup}</section>` : ""
  const notes = part(".kd-notes")
  const said = deck.slides[deck.at]?.notes ?? ""
  if (notes.markup !== said) notes.innerHTML = notes.markup = said
}

// Windows of one browser keep in step: the projector's and the presenter's tell each other where they are.
const wire = (window.kenesWire ??= new BroadcastChannel("kenes-deck"))
const told = (message) => wire.postMessage({ ...message, of: whose() })
// Windows keep in step where their decks are the same, in whatever languages: by the address, but for place and presenter.
const whose = () => {
  const said = new URLSearchParams(location.search)
  for (const name of ["slide", "presenter", "auto", "lang"]) said.delete(name)
  said.sort()
  return said.toString()
}
wire.onmessage = ({ data: { at, id, isBlank, asks, of } }) => {
  if (!isOpen() || !deck.slides.length || of !== whose()) return
  if (asks) {
    told({ isBlank: !!deck.isBlank })
    return deck.isPresenter && told({ at: deck.at, id: deck.slides[deck.at].id })
  }
  if (isBlank !== undefined) return darken(isBlank)
  const same = deck.slides.findIndex((one) => one.id === id)
  turn(same >= 0 ? same : at, { quiet: true })
}

const darken = (isBlank) => {
  deck.isBlank = isBlank
  sheet().classList.toggle("kd-blank", isBlank && !deck.isPresenter)
}

// Where decisions are entered the server must know the slide that is on: soon after a turn, and before any press there.
let waiting = 0
const later = (act) => {
  clearTimeout(waiting)
  waiting = setTimeout(act, 400)
}
const report = () => {
  const shown = { title: deck.slides[deck.at]?.title ?? "", revision: deck.revision, asOf: deck.asOfDay }
  if (!deck.hasForm || deck.reported === JSON.stringify(shown)) return
  deck.reported = JSON.stringify(shown)
  deck.setState("slide", shown)
}

const blank = () => {
  darken(!deck.isBlank)
  told({ isBlank: deck.isBlank })
}

const present = () => {
  const address = new URL(location.href)
  address.searchParams.set("presenter", "1")
  if (!deck.isPresenter) open(address, "kenes-presenter", "width=1280,height=800")
}

const leave = () => {
  const address = new URL("./", location.href)
  for (const name of ["lang", "plan", "as_of", "known_at", "commission"]) {
    const said = new URL(location.href).searchParams.get(name)
    if (said) address.searchParams.set(name, said)
  }
  location.href = address
}

const whole = () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.())

const KEYS = {
  ArrowRight: () => turn(deck.at + 1),
  PageDown: () => turn(deck.at + 1),
  " ": () => turn(deck.at + 1),
  ArrowLeft: () => turn(deck.at - 1),
  PageUp: () => turn(deck.at - 1),
  Home: () => turn(0),
  End: () => turn(deck.slides.length - 1),
  KeyF: whole,
  KeyB: blank,
  KeyP: present,
  Escape: () => (document.fullscreenElement ? document.exitFullscreen() : leave()),
  Enter: () => { if (deck.typed) turn(Number(deck.typed) - 1) },
}

const isOpen = () => deck.sheet?.isConnected && /\/screen\/?$/.test(location.pathname)

// What is typed into a form, or presses one of its buttons, turns no slide.
const isTyped = ({ key, target }) =>
  target.closest?.("input, textarea, select, [role=listbox]") || ((key === " " || key === "Enter") && target.closest?.("button, a"))

const press = (event) => {
  if (!isOpen() || event.ctrlKey || event.altKey || event.metaKey || isTyped(event)) return
  if (/^\d$/.test(event.key)) {
    deck.typed = (deck.typed + event.key).slice(-3)
    return
  }
  const act = KEYS[event.key] ?? KEYS[event.code] // letters by their place: a Russian layout types «а» for F
  if (act) {
    event.preventDefault()
    if (event.code !== "KeyB" && deck.isBlank) blank()
    act()
    deck.typed = ""
  }
}

const count = () => {
  if (!isOpen()) {
    deck.sheet?.remove()
    deck.slides = [] // the next deck opens where its own address says
    return
  }
  if (deck.isBlank) deck.turnedAt = performance.now() // a slide that nobody sees keeps its time
  const left = deck.every ? Math.ceil(deck.every - (performance.now() - deck.turnedAt) / 1000) : 0
  part(".kd-left").textContent = deck.every ? deck.words.left.replace("0", Math.max(0, left)) : ""
  if (deck.isPresenter) part(".kd-clock").textContent = new Date().toLocaleTimeString("ru-RU").slice(0, 5)
  if (deck.every && left <= 0 && !deck.isPresenter) turn(deck.at === deck.slides.length - 1 ? 0 : deck.at + 1)
}

// The keys are told while the mouse moves, and are gone while people look.
let hidden = 0
const hint = () => {
  deck.sheet?.classList.add("kd-shows-hint")
  clearTimeout(hidden)
  hidden = setTimeout(() => deck.sheet?.classList.remove("kd-shows-hint"), 3000)
}

// A projector's computer does not fall asleep while the deck is open; where a browser knows no such wish, it may.
const wake = () => {
  if (isOpen() && document.visibilityState === "visible") navigator.wakeLock?.request("screen").catch(() => {})
}

// A page's room is a slide's of 1280 by 720, whatever the window.
const fitOnPaper = (section) => {
  const { hidden } = section
  section.hidden = false
  section.fitted = ""
  fit(section)
  section.fitted = ""
  section.hidden = hidden
}

const paper = Object.assign(document.createElement("style"), { textContent: "@page { size: 1280px 720px; margin: 0 }" })

const bind = () => {
  if (deck.bound) return
  deck.bound = true
  addEventListener("keydown", press)
  addEventListener("resize", () => isOpen() && fit(part(".kd-stage").children[deck.at]))
  for (const name of ["focusin", "pointerdown"]) addEventListener(name, () => isOpen() && report(), { capture: true })
  addEventListener("mousemove", hint, { passive: true })
  wake()
  document.addEventListener("visibilitychange", wake)
  addEventListener("beforeprint", () => {
    if (!isOpen()) return
    document.head.append(paper)
    sheet().classList.add("kd-paper")
    for (const one of part(".kd-stage").children) fitOnPaper(one)
    sheet().classList.remove("kd-paper")
  })
  addEventListener("afterprint", () => {
    paper.remove()
    if (isOpen()) turn(deck.at, { quiet: true })
  })
  let from = null
  addEventListener("touchstart", ({ target, changedTouches: [finger] }) => {
    from = target.closest?.(".kd-stage") ? finger : null // a swipe over a form turns nothing
  }, { passive: true })
  addEventListener("touchend", ({ changedTouches: [finger] }) => {
    if (!from || !isOpen()) return
    const [across, down] = [finger.clientX - from.clientX, finger.clientY - from.clientY]
    if (Math.abs(across) > Math.max(40, Math.abs(down))) turn(deck.at + (across < 0 ? 1 : -1))
  }, { passive: true })
  setInterval(count, 250)
}

const draw = async (data) => {
  deck.latest = data
  const { slides, words, every, asOf, warning, patterns, leftOut, isPresenter, hasForm, revision, asOfDay } = await unpacked(data)
  if (deck.latest !== data) return // a newer one came meanwhile
  if (!deck.slides.length) deck.at = stated()
  Object.assign(deck, { words, every, isPresenter, asOf, warning, hasForm, revision, asOfDay })
  sheet().classList.toggle("kd-presenter", isPresenter)
  sheet().classList.toggle("kd-with-form", hasForm)
  part(".kd-handout").textContent = words.handout
  part(".kd-hint").textContent = isPresenter ? "" : words.keys
  part(".kd-left-out").textContent = leftOut
  part(".kd-as-of").textContent = asOf
  part(".kd-warning").textContent = warning
  part(".kd-patterns").innerHTML ||= patterns
  const isFirst = !deck.bound
  bind()
  lay(slides)
  if (isFirst) told({ asks: true })
}

export default function ({ data, setStateValue }) {
  deck.setState = setStateValue
  draw(data)
}
