// Puts our markup on the page and opens notes. The markup comes escaped from Python; links are followed by the shell.
const unpacked = async (bytes) => {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))
  return JSON.parse(await new Response(stream).text())
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
  dialog.onclose = () => {
    if (dialog.open) return // this tells of an earlier note, and another is open already
    body.innerHTML = ""
    if (!document.activeElement || document.activeElement === document.body) document.getElementById(opener)?.focus()
  }
  dialog.showModal()
}

const draw = async (root, data) => {
  const dialog = root.querySelector("dialog")
  root.latest = data
  const { body, notes, close } = await unpacked(data)
  if (root.latest !== data) return // a newer drawing came meanwhile
  if (root.markup !== body) redraw(root.querySelector(".kn-body"), (root.markup = body))
  dialog.querySelector("[data-close]").textContent = close
  root.onclick = (event) => {
    const opener = event.target.closest("[data-note]")
    if (opener) openNote(dialog, notes[opener.dataset.note] ?? "", opener.id)
    else if (event.target === dialog || event.target.closest("[data-close]")) dialog.close()
  }
}

export default function ({ data, parentElement }) {
  draw(parentElement.querySelector(".kn"), data)
}

// A chart's colours are taken from the theme when it is made: where the reader's system changes the ground while a
// screen is open, the script runs again and makes the charts anew (their keys bear the ground, see plotting.py).
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
  if (document.querySelector(".js-plotly-plot")) setTimeout(() => dispatchEvent(new PopStateEvent("popstate")), 200)
})
