package groundwork.book.web;

import groundwork.book.Trip;

/**
 * A trip as it is listed.
 *
 * @param purpose place and purpose in the officers' words
 * @param claimed whether the place is what a phone says
 * @param done how many entries were made on it
 * @param afterwards it was signed later than it says
 */
public record TripLine(
        Trip trip, String officers, String village, String purpose, boolean claimed, int done, boolean afterwards) {

    @Override
    public String toString() {
        return "TripLine[" + trip.id() + "]";
    }
}
