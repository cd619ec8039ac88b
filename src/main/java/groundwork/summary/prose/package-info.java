/** The text of a summary as plain functions of values: citations, rounding down, templates, numbers typed by hand. */
package groundwork.summary.prose;
