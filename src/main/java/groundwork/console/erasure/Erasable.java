package groundwork.console.erasure;

import groundwork.card.CardCode;
import java.util.UUID;

/**
 * Whose words can be erased beside a household's.
 *
 * @param subject of the words in the ledger, or the officer
 * @param back page one came from
 */
public record Erasable(UUID subject, Of of, String back) {

    public enum Of {
        /** A person, a demand, or an entry whose words are about nobody else. */
        ENTRY,
        OFFICER
    }

    public String path() {
        return back + "/erasure";
    }

    /** To be typed by whoever means it. */
    public String code() {
        return CardCode.of(subject);
    }
}
