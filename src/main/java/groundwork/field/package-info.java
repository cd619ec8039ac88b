/**
 * The officers' app, and what goes down to it: what an officer needs to know before he sets out, each village as one
 * sheet, and what counts as his. The server works it out and the phone keeps it; each answer says the position it was
 * read at, so that both mean the same. It puts together what the nouns know and adds nothing to it, but for two small
 * tables by which it sees what has changed since somebody asked last.
 */
@ApplicationModule(
        allowedDependencies = {"ledger", "directory", "frame", "sync", "book", "card", "demand", "programme"})
package groundwork.field;

import org.springframework.modulith.ApplicationModule;
