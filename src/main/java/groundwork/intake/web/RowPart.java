package groundwork.intake.web;

import groundwork.frame.Page;

/**
 * One row of a table, read again.
 *
 * @param standing of its upload, which changes with it; null where the row was left by an import
 */
public record RowPart(RowLine row, Standing standing) implements Page {}
