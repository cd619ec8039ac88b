package groundwork.programme;

import java.time.LocalDate;
import java.util.UUID;

/** A deficiency or a promise, in words. */
public record Note(UUID entry, NoteKind kind, LocalDate day, String text) {}
