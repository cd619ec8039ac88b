/** Help that was given: pairings, information, jobs, relief, resources lent, funds, hazards cleared. */
@ApplicationModule(allowedDependencies = {"ledger", "directory", "figure", "frame"})
package groundwork.assistance;

import org.springframework.modulith.ApplicationModule;
