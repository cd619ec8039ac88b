/**
 * What every page needs: layout, navigation, languages, errors in plain words, tables, jobs with progress. Features
 * register themselves with it.
 */
@ApplicationModule(allowedDependencies = {"directory", "ledger"})
package groundwork.frame;

import org.springframework.modulith.ApplicationModule;
