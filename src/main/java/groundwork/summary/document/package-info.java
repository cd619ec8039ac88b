/**
 * A summary as a value: its text in both languages, the figures it cites, the cases it tells; and how it is put
 * together.
 */
package groundwork.summary.document;
