// Puts our markup on the page and opens notes. The markup comes escaped from Python; links are followed by the shell.
const luminance = (colour) => {
  const [r, g, b] = (colour.match(/[\d.]+/g) ?? [255, 255, 255]).map(Number)
  return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255
}

const groundOf = (element) => {
  const colour = getComputedStyle(element.closest("[data-testid=stApp]") ?? document.body).backgroundColor
  return luminance(colour) < 0.5 ? "dark" : "light"
}

// The element that had the focus keeps it through a redrawing, by its id.
const redraw = (body, markup) => {
  const focused = body.contains(document.activeElement) ? document.activeElement.id : ""
  body.innerHTML = markup
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true })
}

const openNote = (dialog, note, opener) => {
  const body = dialog.querySelector(".kn-note-body")
  body.innerHTML = note
  dialog.onclose = () => { body.innerHTML = ""; document.getElementById(opener)?.focus() }
  dialog.showModal()
}

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".kn")
  const dialog = root.querySelector("dialog")
  if (root.markup !== data.body) redraw(root.querySelector(".kn-body"), (root.markup = data.body))
  root.dataset.ground = groundOf(root)
  dialog.querySelector("[data-close]").textContent = data.close
  root.onclick = (event) => {
    const opener = event.target.closest("[data-note]")
    if (opener) openNote(dialog, data.notes[opener.dataset.note] ?? "", opener.id)
    else if (event.target === dialog || event.target.closest("[data-close]")) dialog.close()
  }
}
