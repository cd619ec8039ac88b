/** Workbooks in: the template, matching of columns, preview, validation, import and undo. */
@ApplicationModule(allowedDependencies = {"ledger", "directory", "frame"})
package groundwork.intake;

import org.springframework.modulith.ApplicationModule;
