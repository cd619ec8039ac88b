/** One account: every activity that took place, who, when, where, how many, and what came of it. */
@ApplicationModule(allowedDependencies = {"ledger", "directory", "figure", "frame"})
package groundwork.account;

import org.springframework.modulith.ApplicationModule;
