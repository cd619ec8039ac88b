/**
 * Counties and their areas down to the village, units, officers and how they sign in; the
 * {@link groundwork.directory.Scope} through which every query and every command reaches the tables.
 */
@ApplicationModule(allowedDependencies = {"ledger"})
package groundwork.directory;

import org.springframework.modulith.ApplicationModule;
