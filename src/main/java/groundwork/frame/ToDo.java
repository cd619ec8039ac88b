package groundwork.frame;

/**
 * Something to be done, as a line on the desk.
 *
 * @param deadline null where there is none
 * @param title may hold words of people, so it is shown to whoever may read them and never written down
 * @param note what else tells it from its neighbours, masked
 * @param with the unit that has to do it, or null
 * @param state where it stands, in the reader's language
 * @param href the page on which it is done
 */
public record ToDo(Deadline deadline, String title, String note, Bilingual with, String state, String href) {}
