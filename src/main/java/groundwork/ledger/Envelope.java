package groundwork.ledger;

import org.springframework.stereotype.Component;

/** Seals words that are not in the ledger yet with the outer key, for whoever has his tables from a scope. */
@Component
public final class Envelope {

    private final Store store;

    public Envelope(Store store) {
        this.store = store;
    }

    /** @param place what it is sealed for: it opens at no other */
    public byte[] seal(String place, byte[] words) {
        return store.wrap(place, words);
    }

    /** @throws IllegalStateException when the outer keys do not open it, or it was sealed for another place */
    public byte[] open(String place, byte[] sealed) {
        return store.unwrap(place, sealed);
    }
}
