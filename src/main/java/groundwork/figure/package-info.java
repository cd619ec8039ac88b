/**
 * The engine that keeps and answers figures: what counts towards one, its value at a position, and the entries behind
 * it. Every noun defines its own figures beside its own fold.
 */
@ApplicationModule(allowedDependencies = {"ledger", "directory"})
package groundwork.figure;

import org.springframework.modulith.ApplicationModule;
