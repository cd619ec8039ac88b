/**
 * Who may come in through the browser: signing in and out, what each address asks for, and the pages on which officers,
 * units and counties are looked after. Sessions are kept here; what else it knows is kept by the directory, which has
 * no pages since every page stands on it.
 */
@ApplicationModule(allowedDependencies = {"ledger", "directory", "frame", "intake", "site", "sync"})
package groundwork.access;

import org.springframework.modulith.ApplicationModule;
