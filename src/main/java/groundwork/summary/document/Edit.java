package groundwork.summary.document;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody made of a paragraph, in its latest revision.
 *
 * @param key of the template's paragraph, or a new one
 * @param part the part it stands in, or null for the one of the template
 * @param place among its neighbours, or null for the one of the template
 * @param text prose with citations: personal words may stand in it; null for the template's
 * @param removed whether it is left out
 * @param based fingerprint of the template's paragraph when it was edited, or null
 * @param revision counts from 1; nothing is overwritten
 */
public record Edit(
        String key,
        String part,
        Double place,
        String text,
        boolean removed,
        String based,
        int revision,
        UUID by,
        Instant at) {

    /** Nothing was done to it yet. */
    public static Edit none(String key) {
        return new Edit(key, null, null, null, false, null, 0, null, null);
    }

    public Edit text(String prose, String basis) {
        return new Edit(key, part, place, prose, false, basis, revision, by, at);
    }

    public Edit placed(String in, double where) {
        return new Edit(key, in, where, text, removed, based, revision, by, at);
    }

    /** Shown again, as it was when it was left out. */
    public Edit putBack() {
        return new Edit(key, part, place, text, false, based, revision, by, at);
    }

    public Edit leftOut() {
        return new Edit(key, part, place, text, true, based, revision, by, at);
    }

    /** As the template has it again, where it stands now. */
    public Edit restored() {
        return new Edit(key, part, place, null, false, null, revision, by, at);
    }

    /** The same, put on top of another revision. */
    public Edit seen(int latest) {
        return new Edit(key, part, place, text, removed, based, latest, by, at);
    }

    @Override
    public String toString() {
        return "Edit[" + key + " " + revision + "]";
    }
}
