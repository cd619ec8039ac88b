/**
 * Who is told that something waits for him: in the console and, where he wants it, by mail. Holds no personal words.
 */
@ApplicationModule(allowedDependencies = {"ledger", "directory", "frame"})
package groundwork.notice;

import org.springframework.modulith.ApplicationModule;
