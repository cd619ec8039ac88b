/**
 * How the program is reached: in clear on its own machine, by TLS from certificate files, or behind a proxy. What
 * follows for the server, which names it answers to, and the page that tells an administrator how things stand.
 */
@ApplicationModule(allowedDependencies = "frame")
package groundwork.site;

import org.springframework.modulith.ApplicationModule;
