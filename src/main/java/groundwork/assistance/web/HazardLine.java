package groundwork.assistance.web;

import groundwork.assistance.Hazard;

/**
 * A hazard as it is listed, in the words of the reader.
 *
 * @param text what was written of it, or empty
 */
public record HazardLine(Hazard hazard, String kind, String urgency, String village, String place, String text) {

    /** Without what was written. */
    @Override
    public String toString() {
        return "HazardLine[" + hazard.id() + "]";
    }
}
