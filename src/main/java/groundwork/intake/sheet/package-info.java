/**
 * What our sheets look like, and how a bureau's own sheets are recognised as one of them: kinds of sheets, their
 * columns, the search for the heads, the matching of columns, and the reading of rows.
 */
package groundwork.intake.sheet;
