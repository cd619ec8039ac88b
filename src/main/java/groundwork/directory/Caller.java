package groundwork.directory;

/** Where a request comes from, asked by what is written on somebody's behalf. There is none on the command line. */
public interface Caller {

    /** The key of the session, a hash that lets nobody in; null where there is no session. */
    String session();
}
