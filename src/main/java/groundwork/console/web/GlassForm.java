package groundwork.console.web;

/**
 * Which household somebody needs that lies out of his reach, and why, as a form sends it.
 *
 * @param record the code printed on its card, or the id in the address of its page
 */
record GlassForm(String record, String reason) {}
