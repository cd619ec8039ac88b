package groundwork.intake.value;

import java.time.LocalDate;

/** Days from the first to the last, both included. */
public record Span(LocalDate from, LocalDate to) {}
