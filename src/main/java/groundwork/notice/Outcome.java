package groundwork.notice;

/**
 * What became of a call.
 *
 * @param status of the answer, or null
 * @param failure why there was none, or null
 */
record Outcome(Integer status, String failure) {

    private static final int GONE = 410;

    boolean taken() {
        return status != null && status / 100 == 2;
    }

    boolean gone() {
        return status != null && status == GONE;
    }
}
