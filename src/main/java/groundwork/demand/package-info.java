/** What somebody needs solved, from the day it is raised until the resident says it is. */
@ApplicationModule(allowedDependencies = {"ledger", "directory", "figure", "frame", "attachment"})
package groundwork.demand;

import org.springframework.modulith.ApplicationModule;
