package groundwork.runtime.postgres;

import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The file modes that are used here, set explicitly because a umask may be anything. */
interface Modes {
    Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    Set<PosixFilePermission> OWNER_RUNS = PosixFilePermissions.fromString("rwx------");
    Set<PosixFilePermission> EVERYBODY_READS = PosixFilePermissions.fromString("rw-r--r--");
    Set<PosixFilePermission> EVERYBODY_RUNS = PosixFilePermissions.fromString("rwxr-xr-x");
}
