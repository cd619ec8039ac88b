/** A trip with all that happened on it, entered at once: what the form says, and what it comes to in the ledger. */
package groundwork.console.trip;
