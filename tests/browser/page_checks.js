// What a page shows, measured where it is drawn. Called with the names of questions and the part of the page to look at;
// each answer is a list of plain values. tests/browser/page_checks.py asks and puts the answers into words.
([questions, within]) => {
  const SLACK = 1 // pixels: below, it is rounding
  const MOST_OVERLAP = 2 // pixels each way
  const TRIM = 0.12 // of a line's height above and below: the room that a font keeps around its letters
  const UNSEEN = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "title", "desc", "metadata"])
  const SAID_BY_ATTRIBUTE = ["aria-label", "aria-description", "title", "placeholder", "alt", "data-title", "data-label"]
  // A sheet of the workbook as it will be printed: as wide as paper, in a window of its own that scrolls. The documents'
  // own words stand unmarked in its cells, so these are said to be on paper.
  const PAPER = ".kn-page"
  const root = within ? document.querySelector(within) : document.body
  if (!root) throw new Error(`nothing matches ${within}`)

  const remembered = (answer) => {
    const known = new Map()
    return (element) => {
      if (!known.has(element)) known.set(element, answer(element))
      return known.get(element)
    }
  }
  const style = remembered((element) => getComputedStyle(element))
  const short = (text) => text.replace(/\s+/g, " ").trim().slice(0, 90)
  const parent = (element) => element.parentElement ?? element.getRootNode().host ?? null

  function* everyNode(node) {
    yield node
    if (UNSEEN.has(node.nodeName)) return
    for (const child of node.shadowRoot?.childNodes ?? []) yield* everyNode(child)
    for (const child of node.childNodes) yield* everyNode(child)
  }

  const place = (element) => {
    const steps = []
    for (let at = element; at && steps.length < 3; at = parent(at)) {
      const ours = (at.getAttribute("class") ?? "").split(" ").find((one) => /^(kn-|kf-|st-key-)/.test(one))
      const name = ours || at.dataset?.testid || (/^[a-z-]+$/.test(at.id) && at.id)
      if (name) steps.unshift(name)
    }
    return steps.join(" > ") || element.nodeName.toLowerCase()
  }

  // ---- What is seen, and through which windows

  const isDrawn = remembered((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))

  // Words for screen readers only: a box of a pixel, or one cut away by clip-path.
  const isForEars = remembered((element) => {
    if (!element || element === document.body) return false
    const { clipPath, overflowX, position } = style(element)
    if (/^inset\((50|100)%\)$/.test(clipPath)) return true
    const isSmall = ({ width, height }) => width <= 2 && height <= 2
    if (position === "absolute" && overflowX !== "visible" && isSmall(element.getBoundingClientRect())) return true
    return isForEars(parent(element))
  })

  const across = (matrix, x, y, width, height) => {
    const corners = [[x, y], [x + width, y], [x, y + height], [x + width, y + height]]
    const points = corners.map(([left, top]) => new DOMPoint(left, top).matrixTransform(matrix))
    const [xs, ys] = [points.map((one) => one.x), points.map((one) => one.y)]
    return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
  }

  const clipOf = (element) => {
    const name = /url\("?#([^")]+)"?\)/.exec(style(element).clipPath)?.[1]
    const shape = name && document.getElementById(name)?.querySelector("rect")
    if (!shape || !element.getScreenCTM) return null
    const value = (side) => shape[side].baseVal.value
    return across(element.getScreenCTM(), value("x"), value("y"), value("width"), value("height"))
  }

  const viewportOf = (svg) => {
    const { x, y, width, height } = svg.viewBox.baseVal ?? {}
    return width
      ? across(svg.getScreenCTM(), x, y, width, height)
      : across(svg.getScreenCTM(), 0, 0, svg.width.baseVal.value, svg.height.baseVal.value)
  }

  const paddingBox = (element) => {
    const box = element.getBoundingClientRect()
    const grown = element.currentCSSZoom ?? 1 // the box is as shown, an element's own sizes are as laid out
    const left = box.left + element.clientLeft * grown
    const top = box.top + element.clientTop * grown
    return { left, top, right: left + element.clientWidth * grown, bottom: top + element.clientHeight * grown }
  }

  // How an element shows what is in it, for each axis: "cuts", "scrolls" or "shows".
  const windowOf = remembered((element) => {
    if (element === document.body || element === document.documentElement) return null
    const clip = clipOf(element)
    if (clip) return { box: clip, x: "cuts", y: "cuts" }
    const how = (overflow) => ({ visible: "shows", auto: "scrolls", scroll: "scrolls" })[overflow] ?? "cuts"
    const [x, y] = [how(style(element).overflowX), how(style(element).overflowY)]
    if (x === "shows" && y === "shows") return null
    if (element instanceof SVGSVGElement) {
      return { box: element.ownerSVGElement ? viewportOf(element) : element.getBoundingClientRect(), x, y }
    }
    return element instanceof SVGElement || style(element).display === "inline" ? null : { box: paddingBox(element), x, y }
  })

  // The windows that a text is seen through, from the inside out; a box taken out of the flow leaves some of them.
  const windowsAround = remembered((element) => {
    if (!element) return []
    const window = windowOf(element)
    const around = windowsAround(holderOf(element))
    return window ? [{ ...window, element }, ...around] : around
  })

  const holderOf = (element) => {
    const { position } = style(element)
    let holder = parent(element)
    if (position !== "absolute" && position !== "fixed") return holder
    for (; holder; holder = parent(holder)) {
      const { position: of, transform, contain } = style(holder)
      if (transform !== "none" || /paint|layout|strict|content/.test(contain)) break
      if (position === "absolute" && of !== "static") break
    }
    return holder
  }

  const narrowed = (rect, window) => ({
    left: window.x === "shows" ? rect.left : Math.max(rect.left, window.box.left),
    right: window.x === "shows" ? rect.right : Math.min(rect.right, window.box.right),
    top: window.y === "shows" ? rect.top : Math.max(rect.top, window.box.top),
    bottom: window.y === "shows" ? rect.bottom : Math.min(rect.bottom, window.box.bottom),
  })
  const isNothing = (rect) => rect.right - rect.left < SLACK || rect.bottom - rect.top < SLACK

  // The window that cuts a line, or what is left of the line where none does.
  const seenThrough = (rect, element) => {
    let left = rect
    for (const window of windowsAround(element)) {
      const cutX = window.x === "cuts" && (left.left < window.box.left - SLACK || left.right > window.box.right + SLACK)
      const cutY = window.y === "cuts" && (left.top < window.box.top - SLACK || left.bottom > window.box.bottom + SLACK)
      if (cutX || cutY) return { cutBy: window.element }
      left = narrowed(left, window)
      if (isNothing(left)) return { rect: null }
    }
    return { rect: left }
  }

  const trimmed = ({ left, right, top, bottom }) => {
    const trim = (bottom - top) * TRIM
    return { left, right, top: top + trim, bottom: bottom - trim }
  }

  // Every line of text that is drawn: its node, its words, its box without the room around the letters, what is seen of it.
  const drawnLines = remembered(() => {
    const found = []
    const range = document.createRange()
    for (const node of everyNode(root)) {
      if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue
      const element = node.parentElement ?? parent(node.parentNode)
      if (!element || element.closest("canvas") || !isDrawn(element) || isForEars(element)) continue
      range.selectNodeContents(node)
      for (const rect of range.getClientRects()) {
        if (rect.width <= SLACK || rect.height <= SLACK) continue
        const box = trimmed(rect)
        found.push({ node, element, text: node.data, left: box.left, ...seenThrough(box, element) })
      }
    }
    return found
  })
  const lines = () => drawnLines(root)

  // ---- The questions

  const wide = () => {
    const found = []
    const all = [document.documentElement, ...[...everyNode(root)].filter((node) => node instanceof HTMLElement)]
    for (const element of all) {
      const isPage = element === document.documentElement || element === document.body
      const scrolls = isPage || ["auto", "scroll"].includes(style(element).overflowX)
      if (!scrolls || element.matches(PAPER) || !element.clientWidth || !isDrawn(element)) continue
      const over = element.scrollWidth - element.clientWidth
      if (over > SLACK) found.push({ text: isPage ? "the page" : place(element), over })
    }
    return found
  }

  const clipped = () => {
    const found = []
    for (const { text, left, cutBy } of lines()) {
      if (cutBy) found.push({ text: short(text), by: place(cutBy) })
      else if (left < -SLACK) found.push({ text: short(text), by: "the left edge" })
    }
    return [...found, ...spilled(), ...fields()]
  }

  // Words that run out of their cell, into the next one's room.
  const spilled = () => {
    const cells = lines().map(({ text, element, rect }) => ({ text, rect, cell: rect && element.closest("td, th") }))
    return cells
      .filter(({ rect, cell }) => cell && rect.right > cell.getBoundingClientRect().right + SLACK)
      .map(({ text, cell }) => ({ text: short(text), by: place(cell) }))
  }

  // What stands in a field is no text of the page: its letters are measured with the field's own font.
  const fields = () => {
    const pen = document.createElement("canvas").getContext("2d")
    const needed = (field, text) => {
      pen.font = style(field).font
      return pen.measureText(text).width
    }
    const room = (field) => {
      const { paddingLeft, paddingRight } = style(field)
      return field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)
    }
    const shown = (field) => (field.matches("select") ? field.selectedOptions[0]?.text : field.value) || field.placeholder
    return [...root.querySelectorAll("input:not([type=checkbox]):not([type=radio]), select")]
      .filter((field) => field.clientWidth > 4 && isDrawn(field) && !isForEars(field) && shown(field))
      .filter((field) => needed(field, shown(field)) > room(field) + SLACK)
      .map((field) => ({ text: short(shown(field)), by: place(field) }))
  }

  const overlapping = () => {
    const seen = lines().filter((line) => line.rect).sort((one, other) => one.rect.top - other.rect.top)
    const found = []
    seen.forEach((one, index) => {
      for (let next = index + 1; next < seen.length && seen[next].rect.top < one.rect.bottom - MOST_OVERLAP; next += 1) {
        const other = seen[next]
        const x = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left)
        const y = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top)
        if (x > MOST_OVERLAP && y > MOST_OVERLAP && one.node !== other.node) {
          found.push({ text: short(one.text), over: short(other.text), by: place(one.element), x, y })
        }
      }
    })
    return found
  }

  // Words broken over two lines without a hyphen, which is what narrow cells do when they may break anywhere.
  const split = () => {
    const found = []
    const range = document.createRange()
    const many = new Map()
    for (const { node } of lines()) many.set(node, (many.get(node) ?? 0) + 1)
    for (const { node, element } of lines()) {
      const { overflowWrap, wordBreak } = style(element)
      if (many.get(node) < 2 || (overflowWrap === "normal" && wordBreak === "normal")) continue
      many.set(node, 0)
      for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{N}]{2,}/gu)) {
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        const tops = [...range.getClientRects()].filter((rect) => rect.width > SLACK).map((rect) => Math.round(rect.top))
        if (new Set(tops).size > 1) found.push({ text: word, by: place(element) })
      }
    }
    return found
  }

  // Everything said, with the language it is stated to be in: "" where it is the page's own.
  const said = () => {
    const found = []
    const stated = remembered((element) => {
      const bearer = element.closest("[lang]")
      if (bearer && bearer !== document.documentElement) return bearer.lang
      return element.closest(PAPER) ? "paper" : ""
    })
    const add = (element, text) => {
      if (text?.trim()) found.push({ text: text.replace(/\s+/g, " ").trim(), lang: stated(element), by: place(element) })
    }
    for (const node of everyNode(root)) {
      if (node.nodeType === Node.TEXT_NODE) {
        const element = node.parentElement
        if (element && !UNSEEN.has(element.nodeName) && (element.closest("option, canvas") || isDrawn(element))) {
          add(element, node.data)
        }
      } else if (node instanceof Element && !UNSEEN.has(node.nodeName) && isDrawn(node)) {
        for (const name of SAID_BY_ATTRIBUTE) add(node, node.getAttribute(name))
        for (const title of node.querySelectorAll(":scope > title")) add(node, title.textContent)
        for (const part of ["::before", "::after"]) {
          for (const [, words] of getComputedStyle(node, part).content.matchAll(/"((?:[^"\\]|\\.)*)"/g)) add(node, words)
        }
        if (node.matches("input:not([type=hidden], [type=checkbox], [type=radio]), textarea")) add(node, node.value)
      }
    }
    if (!within) add(document.documentElement, document.title)
    return found
  }

  // What stands where a screen could not be drawn, and a screen on which nothing was drawn.
  const refused = () => {
    const told = [...root.querySelectorAll("[role=alert], [data-testid=stException]")].filter(isDrawn)
    const drawn = document.querySelector("[data-testid=stMain]")?.innerText.trim()
    return [...told.map((one) => ({ text: short(one.textContent) })), ...(drawn === "" ? [{ text: "nothing" }] : [])]
  }

  const answers = { wide, clipped, overlapping, split, said, refused }
  return questions.map((question) => answers[question]())
}
