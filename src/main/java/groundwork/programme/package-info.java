/** A campaign: its plan, people, places, period and targets, and what is still missing. */
@ApplicationModule(allowedDependencies = {"ledger", "directory", "figure", "frame"})
package groundwork.programme;

import org.springframework.modulith.ApplicationModule;
