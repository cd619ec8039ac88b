/** A summary as files: Word, a page that stands alone, JSON. */
package groundwork.summary.paper;
