// Typing in forms and sorting opinions without the mouse. Without this script both work as any form does.
(() => {
  const typing = document.querySelector('form.form-typing')

  // A number key chooses in the question that has the focus, and goes on to the next one where one choice is all.
  typing?.addEventListener('keydown', event => {
    const input = event.target
    if (!/^[1-9]$/.test(event.key) || !/^(radio|checkbox)$/.test(input.type)) return
    const chosen = typing.querySelector(`[name="${CSS.escape(input.name)}"][value="${event.key}"]`)
    if (!chosen) return
    event.preventDefault()
    if (chosen.type === 'checkbox') {
      chosen.checked = !chosen.checked
      chosen.focus()
      return
    }
    chosen.checked = true
    const fields = [...typing.elements].filter(field => field.type !== 'hidden' && field.type !== 'fieldset')
    const next = fields.slice(fields.indexOf(chosen) + 1).find(field => field.name !== input.name)
    next?.focus()
  })

  // Arrow keys go from one opinion to the next.
  document.querySelector('#opinion')?.addEventListener('keydown', event => {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!way || event.target.type !== 'checkbox') return
    const boxes = [...event.currentTarget.querySelectorAll('input[type=checkbox]')]
    const next = boxes[boxes.indexOf(event.target) + way]
    if (next) {
      event.preventDefault()
      next.focus()
    }
  })
})()
