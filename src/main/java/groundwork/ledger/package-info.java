/**
 * What happened, entered once and kept: the entries, the ledger they are appended to, and the way anything worked out
 * from them is kept in step. Depends on nothing else of ours.
 */
@ApplicationModule(allowedDependencies = {})
package groundwork.ledger;

import org.springframework.modulith.ApplicationModule;
