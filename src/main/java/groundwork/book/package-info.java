/** One book: attendance, every trip signed in and out. */
@ApplicationModule(allowedDependencies = {"ledger", "directory", "figure", "frame"})
package groundwork.book;

import org.springframework.modulith.ApplicationModule;
