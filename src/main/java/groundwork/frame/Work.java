package groundwork.frame;

/** What a job does. */
@FunctionalInterface
public interface Work {

    /**
     * Runs on a thread of its own, after the request that started it was answered.
     *
     * @return address within the console where the result is, or null
     * @throws Refusal with the reason why it is not done, shown on the job's page
     */
    String run(Progress progress) throws Exception;
}
