package gallery;

import java.time.LocalDate;

/** A line somebody wrote, to have something to show. */
public record Note(int number, LocalDate day, String text) {}
