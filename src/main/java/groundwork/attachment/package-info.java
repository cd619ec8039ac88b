/**
 * Photos and voice notes kept as evidence beside an entry, sealed: shrunk and without what a camera writes into them,
 * or from a phone exactly as its entry names them.
 */
@ApplicationModule(allowedDependencies = {"ledger", "directory", "frame"})
package groundwork.attachment;

import org.springframework.modulith.ApplicationModule;
