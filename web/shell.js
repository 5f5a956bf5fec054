// Runs before the application on every screen: the screen's language for the browser's own words, and links inside.
(() => {
  const languages = document.currentScript.dataset.languages.split(" ")
  const tags = { kk: "ru-KZ", ru: "ru-RU", en: "en-GB" } // browsers know the Kazakh name, not its months and digits
  const language = () => {
    const stated = new URLSearchParams(location.search).get("lang")
    return languages.includes(stated) ? stated : languages[0]
  }
  const settle = () => { document.documentElement.lang = language() }
  Object.defineProperty(Navigator.prototype, "language", { get: () => tags[language()] })
  Object.defineProperty(Navigator.prototype, "languages", { get: () => [tags[language()]] })
  settle()
  addEventListener("popstate", settle)

  // What the application would otherwise ask the server for before it connects; its own English dialogs stay shut.
  const base = new URL("./", document.currentScript.src).href
  window.__streamlit = {
    BACKEND_BASE_URL: base,
    MAIN_PAGE_BASE_URL: base,
    HOST_CONFIG: { allowedOrigins: [location.origin], useExternalAuthToken: false, blockErrorDialogs: true },
  }

  // The font of icons (375 kB) would be fetched before the first word; now it is when an icon is drawn.
  const load = document.fonts.load.bind(document.fonts)
  document.fonts.load = (font, text) => (font.includes("Material Symbols") ? Promise.resolve([]) : load(font, text))

  // The application answers to the browser's own back and forward without leaving the session, so a link inside is
  // a step forward in the history that it is told of.
  const go = (address) => {
    const path = location.pathname
    history.pushState(null, "", address)
    dispatchEvent(new PopStateEvent("popstate"))
    if (location.pathname !== path) document.querySelector("[data-testid=stMain]")?.scrollTo(0, 0)
  }

  const isPlain = (event) => event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)

  // A form is a link whose query its selects of day, month and year complete.
  const addressOf = (form) => {
    const address = new URL(form.getAttribute("action"), location.href)
    const two = (name) => form.elements[name].value.padStart(2, "0")
    address.searchParams.set(form.dataset.parameter, `${form.elements.year.value}-${two("month")}-${two("day")}`)
    return address.href
  }

  // Days that the chosen month has not can't be chosen; one that was chosen before becomes its last.
  const fitDays = ({ elements: { day, month, year } }) => {
    const last = new Date(year.value, month.value, 0).getDate()
    for (const option of day.options) option.disabled = option.hidden = Number(option.value) > last
    if (Number(day.value) > last || !day.value) day.value = String(last)
  }

  const take = (event, inside, address) => {
    event.preventDefault()
    event.stopPropagation()
    inside.closest("dialog")?.close()
    go(address)
  }

  // A form is not saved while a file of it is on its way: the server would keep the rest and say that all is saved.
  const isUploading = () => document.querySelector("[data-testid=stFileChipIconSpinner]") !== null

  document.addEventListener("click", (event) => {
    if (event.target.closest?.("[data-testid=stBaseButton-primary]") && isUploading()) {
      event.preventDefault()
      event.stopPropagation()
      return
    }
    const link = event.target.closest?.("a[data-inside]")
    if (link && isPlain(event)) return take(event, link, link.getAttribute("href")) // of an SVG link .href is no text
    for (const sheet of document.querySelectorAll("details.kf-date[open]")) {
      if (!sheet.contains(event.target)) sheet.open = false
    }
  }, true)
  document.addEventListener("change", (event) => {
    const form = event.target.closest?.("form[data-parameter]")
    if (form) fitDays(form)
  }, true)
  document.addEventListener("submit", (event) => {
    const form = event.target.closest?.("form[data-parameter]")
    if (form) take(event, form, addressOf(form))
  }, true)
  document.addEventListener("keydown", (event) => {
    const sheet = event.key === "Escape" && document.querySelector("details.kf-date[open]")
    if (sheet) { sheet.open = false; sheet.querySelector("summary").focus() }
  }, true)
})()
