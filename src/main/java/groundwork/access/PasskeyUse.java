package groundwork.access;

/** What a {@link PasskeyChallenge} is for; the one is never taken for the other. */
enum PasskeyUse {
    MAKE,
    SHOW;

    /** Under which name the session keeps it. */
    String kept() {
        return "passkey " + name();
    }
}
