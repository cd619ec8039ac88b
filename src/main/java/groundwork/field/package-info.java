/** The officers' app on the phone: what comes down to it, and the app itself. */
@ApplicationModule(allowedDependencies = {"ledger", "directory", "frame"})
package groundwork.field;

import org.springframework.modulith.ApplicationModule;
