package groundwork.account;

/** How a line stands. A struck line stays in the account, struck through. */
public enum State {
    IN_FORCE,
    CORRECTED,
    STRUCK
}
