/** One card: the households and villages, and the liaison officer who answers for each. */
@ApplicationModule(allowedDependencies = {"ledger", "directory", "figure", "frame", "site"})
package groundwork.card;

import org.springframework.modulith.ApplicationModule;
