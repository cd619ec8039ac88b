/** Putting an entry right: what it says, field by field, and what it should have said. */
package groundwork.console.correction;
