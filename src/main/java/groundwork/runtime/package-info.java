/** Wiring: clock, database, security, the embedded PostgreSQL and the command line. Nobody imports it. */
@ApplicationModule
package groundwork.runtime;

import org.springframework.modulith.ApplicationModule;
