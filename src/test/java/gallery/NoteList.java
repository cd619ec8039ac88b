package gallery;

import groundwork.frame.Page;
import groundwork.frame.Paged;

/** Notes, newest first, and a form for one more. */
public record NoteList(Paged<Note> notes) implements Page {}
