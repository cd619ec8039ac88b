/** Consultation forms handed out and returned, and the opinions taken down. */
@ApplicationModule(allowedDependencies = {"ledger", "directory", "figure", "frame", "access", "site"})
package groundwork.form;

import org.springframework.modulith.ApplicationModule;
