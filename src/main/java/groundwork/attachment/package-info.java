/** Photos kept as evidence beside an entry: shrunk, without what a camera writes into them, and sealed. */
@ApplicationModule(allowedDependencies = {"ledger", "directory", "frame"})
package groundwork.attachment;

import org.springframework.modulith.ApplicationModule;
