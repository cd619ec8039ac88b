/**
 * An uploaded file as sheets, rows and cells, whatever its format, one row at a time. Knows nothing of what the rows
 * mean.
 */
package groundwork.intake.workbook;
