package groundwork.runtime;

/** A command that decides itself what is started, such as the web server. */
interface StartsItself {

    /** @return the exit code */
    int run(Start start) throws Exception;
}
