package groundwork.ledger;

/**
 * A question of a consultation form without its words: what may be answered to it.
 *
 * @param choices how many there are to choose from; 0 where they follow from the type
 * @param rows of a grid, each answered by one of the choices; otherwise 0
 * @param use what becomes of an answer in words; null where there are none
 */
public record Question(Type type, boolean required, int choices, int rows, Use use) {

    public enum Type {
        YES_NO,
        ONE,
        SEVERAL,
        /** 1 to 5, as five faces. */
        RATING,
        /** Several rows with the same choices (民主测评). */
        GRID,
        NUMBER,
        /** In yuan. */
        AMOUNT,
        DATE,
        SHORT,
        LONG
    }

    public enum Use {
        OPINION,
        /** An opinion on our own working style, which few may read. */
        OWN_STYLE,
        /** Neither: it stays with the form. */
        NOTE
    }

    /** Choices there are, also where they follow from the type; 0 where it is no choice. */
    public int most() {
        return switch (type) {
            case YES_NO -> 2;
            case RATING -> 5;
            case ONE, SEVERAL, GRID -> choices;
            case NUMBER, AMOUNT, DATE, SHORT, LONG -> 0;
        };
    }
}
