/**
 * Backup and restore. The ledger is the truth, so an archive holds the ledger and what is not worked out from it;
 * everything else is worked out again. It is one file that any PostgreSQL from 15 on takes back.
 */
package groundwork.runtime.archive;
