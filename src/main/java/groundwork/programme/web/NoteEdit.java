package groundwork.programme.web;

import groundwork.frame.Page;
import groundwork.programme.Note;
import groundwork.programme.Programme;
import java.util.List;

/** What is noted for the summary: what did not go well, and what was promised. */
public record NoteEdit(Programme programme, List<Note> deficiencies, List<Note> promises) implements Page {}
