package groundwork.runtime;

/** Names of roles come from outside where the database is somebody else's. */
final class Names {

    private Names() {}

    /** As SQL takes it: bare where it is plain, in double quotes otherwise. */
    static String quoted(String name) {
        return name.matches("[a-z_][a-z0-9_]*") ? name : '"' + name.replace("\"", "\"\"") + '"';
    }
}
