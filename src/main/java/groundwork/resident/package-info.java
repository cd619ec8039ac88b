/**
 * The household's own page, to which the code on its card leads: who answers for it, and what it has to say, kept apart
 * until the office takes it up.
 */
@ApplicationModule(allowedDependencies = {"ledger", "directory", "frame", "access", "card", "demand", "notice"})
package groundwork.resident;

import org.springframework.modulith.ApplicationModule;
