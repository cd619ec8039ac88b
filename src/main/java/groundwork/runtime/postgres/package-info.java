/**
 * PostgreSQL as a part of Groundwork: its programs come with the jar, it is started in the data directory with durable
 * settings and random passwords, and it is stopped after everything else.
 */
package groundwork.runtime.postgres;
