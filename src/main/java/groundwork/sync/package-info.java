/** Entries in, from phones and other programs, each answered by its id; postings out, in their order. */
@ApplicationModule(allowedDependencies = {"ledger", "directory", "frame"})
package groundwork.sync;

import org.springframework.modulith.ApplicationModule;
