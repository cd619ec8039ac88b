package groundwork.card.web;

import groundwork.frame.Typed;

/** What the address of the list of villages asks for. What somebody made up narrows nothing. */
public record CountyAsked(String township, String gap) {

    /** What may be missing in a village. Messages {@code card.village.gap.<name>}. */
    public enum Gap {
        NO_PROFILE,
        NO_CARD
    }

    Long area() {
        return township != null && township.matches("\\d{9}") ? Long.valueOf(township) : null;
    }

    public Gap missing() {
        return Typed.one(Gap.class, gap);
    }
}
